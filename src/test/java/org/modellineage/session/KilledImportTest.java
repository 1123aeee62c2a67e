package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.Thorough;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Progress;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.process.TestProgram;

/**
 * Imports of which a process is killed at a random moment. Each next command finds the graph of before, or the whole new one,
 * or a part that is named as one; and the next import brings what it would have brought. {@code -Dkills=50} kills more often.
 */
@Thorough
@WithoutGraph
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int ROWS = 150;

    /** Ends a run that hangs. */
    private static final long PATIENCE_SECONDS = 600;

    private static final long THROUGH_A_CONNECTION = Long.MAX_VALUE;

    private static final List<Path> VERSIONS = new ArrayList<>();
    private static final List<String> DUMPS = new ArrayList<>();
    private static final Map<Long, Long> LENGTHS_MILLIS = new HashMap<>();

    @TempDir
    static Path home;

    @TempDir
    static Path input;

    /** What is killed, and in which way of importing. */
    private enum Victim {
        CLIENT_OF_CONNECTION(THROUGH_A_CONNECTION, 1),
        CLIENT_OF_NEW_STORE(1, 1),
        SERVER_OF_CONNECTION(THROUGH_A_CONNECTION, 1),
        SERVER_OF_NEW_STORE(1, 3),
        IMPORTER(1, 10);

        private final long leastOffline;
        private final int partOfImport;

        Victim(long leastOffline, int partOfImport) {
            this.leastOffline = leastOffline;
            this.partOfImport = partOfImport;
        }

        /** The process to kill, as soon as it is there; nothing when the import ends before. */
        Optional<ProcessHandle> await(Path home, Process client) throws IOException, InterruptedException {
            while (client.isAlive()) {
                Optional<ProcessHandle> found = find(home, client);
                if (found.isPresent()) {
                    return found;
                }
                Thread.sleep(5);
            }
            return Optional.empty();
        }

        private Optional<ProcessHandle> find(Path home, Process client) throws IOException {
            return switch (this) {
                case CLIENT_OF_CONNECTION, CLIENT_OF_NEW_STORE -> Optional.of(client.toHandle());
                case SERVER_OF_CONNECTION ->
                    ServerDescription.read(new ServerFolder(home).description())
                            .map(ServerInfo::pid)
                            .flatMap(ProcessHandle::of);
                case SERVER_OF_NEW_STORE -> child(client, "ServerMain");
                case IMPORTER -> child(client, "ImporterMain");
            };
        }

        private static Optional<ProcessHandle> child(Process client, String mainClass) {
            return client.children()
                    .filter(child -> commandLine(child).contains(mainClass))
                    .findFirst();
        }

        private static String commandLine(ProcessHandle process) {
            try {
                return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            } catch (IOException e) {
                return process.info().commandLine().orElse("");
            }
        }
    }

    @BeforeAll
    static void load() throws IOException {
        try (Session session = TestSession.local(home, SessionListener.NONE)) {
            session.load(
                    new CollectionBuilder("family")
                            .source("paper", SourceKind.PRIMARY, "2025-01")
                            .model("child")
                            .entity(new Entity("base", EntityKind.MODEL, "Base", true, false, "Owner/Model-1"))
                            .says(RelationshipType.INITIALIZED_FROM, "child")
                            .build(),
                    Progress.NONE);
        }
        VERSIONS.addAll(List.of(rows("one", 0), rows("other", 3)));
        for (int version = 0; version < VERSIONS.size(); version++) {
            long leastOffline = version == 0 ? THROUGH_A_CONNECTION : 1;
            long begun = System.nanoTime();
            ImportProcess.run(home, VERSIONS.get(version), leastOffline);
            LENGTHS_MILLIS.put(leastOffline, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            DUMPS.add(dump());
        }
    }

    @AfterAll
    static void stop() {
        TestProgram.server(home).stop();
    }

    @ParameterizedTest
    @EnumSource
    void theNextCommandAnswersAndTheNextImportConverges(Victim victim) throws Exception {
        Random random = new Random(SEED);
        long longestDelayMillis = LENGTHS_MILLIS.getOrDefault(victim.leastOffline, 0L) / victim.partOfImport + 1;
        int hits = 0;
        for (int imports = 1; hits < KILLS; imports++) {
            int next = imports % 2;
            Path output = input.resolve("output");
            Process client = ImportProcess.start(home, VERSIONS.get(next), victim.leastOffline, output);
            Optional<ProcessHandle> found = victim.await(home, client);
            long delay = random.nextLong(longestDelayMillis);
            boolean ended = client.waitFor(delay, TimeUnit.MILLISECONDS);
            boolean hit = !ended && found.isPresent() && found.get().destroyForcibly();
            assertThat(client.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            if (!hit) {
                longestDelayMillis = longestDelayMillis / 2 + 1;
                continue;
            }
            hits++;

            String description = victim + " killed after " + delay + " ms, import " + imports + " of seed " + SEED
                    + "\noutput: " + Files.readString(output);
            String now = dump();
            assertThat(DUMPS.contains(now) || now.contains("incomplete=true"))
                    .as(description)
                    .isTrue();
            ImportProcess.run(home, VERSIONS.get(next), victim.leastOffline);
            assertThat(dump().equals(DUMPS.get(next))).as(description).isTrue();
            try (Stream<Path> stores = Files.list(Files.createDirectories(home.resolve("stores")))) {
                assertThat(stores.count()).as(description).isLessThanOrEqualTo(1);
            }
        }
    }

    /** Rows of models in families of seven, of which another version has other members. */
    private static Path rows(String name, int shift) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("{\"id\":\"Owner/Model-").append(i + shift).append("\",\"createdAt\":\"2025-03-0");
            rows.append(1 + i % 9).append("T10:00:00.000Z\",\"tags\":[\"license:mit\"]");
            if (i % 7 > 0) {
                rows.append(",\"cardData\":{\"base_model\":\"Owner/Model-")
                        .append(i - i % 7)
                        .append("\"}");
            }
            rows.append("}\n");
        }
        return Files.writeString(input.resolve(name), rows);
    }

    private static String dump() {
        try (Graph graph = Graph.connect(TestProgram.server(home).ensureRunning(line -> {}))) {
            return GraphDump.dump(graph);
        }
    }
}
