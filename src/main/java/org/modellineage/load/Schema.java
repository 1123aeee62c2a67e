package org.modellineage.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;

/** Creates the constraints and indexes of {@code cypher/schema}, one to a file, in a transaction of its own. */
final class Schema {

    private final Path cypher;

    Schema(Path cypher) {
        this.cypher = cypher;
    }

    /** Creates what is missing and waits until all indexes are online. */
    void ensure(Graph graph) {
        List<Cypher> statements = read();
        graph.write(
                Duration.ZERO,
                transaction -> statements.stream()
                        .map(statement -> transaction.run(statement, Map.of()))
                        .toList());
        Cypher await = Cypher.read(cypher.resolve("load/await-schema.cypher"));
        graph.read(Duration.ZERO, transaction -> transaction.run(await, Map.of()));
    }

    private List<Cypher> read() {
        try (Stream<Path> files = Files.list(cypher.resolve("schema"))) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(Cypher::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + cypher.resolve("schema"), e);
        }
    }
}
