package org.modellineage.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.graph.WithoutGraph;

/**
 * Every reader reads the fixed corpus, and files of it with some change, within its bounds. New inputs come from
 * {@code mvn -Pfuzz test}.
 */
@WithoutGraph
class FuzzCorpusTest {

    private static final int CHANGES = Share.oneIn(10, 10);
    private static final int LENGTH = 1 << 18;

    @TempDir
    Path work;

    static List<String> readers() {
        return FuzzedReader.names();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readsTheCorpus(String name) throws IOException {
        FuzzedReader reader = new FuzzedReader(name, work);
        List<Path> files = FuzzCorpus.files(name);

        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            Random random = new Random(content.length);
            try {
                BoundedWork.read(reader, content);
                for (int i = 0; i < CHANGES && content.length > 0; i++) {
                    BoundedWork.read(reader, RepeatedPart.of(content, LENGTH, random));
                }
            } catch (Throwable e) {
                throw new AssertionError(file.toString(), e);
            }
        }
        assertThat(files).isNotEmpty();
    }
}
