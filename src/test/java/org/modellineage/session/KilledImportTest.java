package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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

    /** How many lines an import tells, by the way that it goes. */
    private static final Map<Long, Integer> LINES = new HashMap<>();

    @TempDir
    static Path home;

    @TempDir
    static Path input;

    /** What is killed, and in which way of importing. */
    private enum Victim {
        CLIENT_OF_CONNECTION(THROUGH_A_CONNECTION),
        CLIENT_OF_NEW_STORE(1),
        SERVER_OF_CONNECTION(THROUGH_A_CONNECTION),
        SERVER_OF_NEW_STORE(1),
        IMPORTER(1);

        private final long leastOffline;

        Victim(long leastOffline) {
            this.leastOffline = leastOffline;
        }

        /** The process to kill; nothing when it does not run now. */
        Optional<ProcessHandle> find(Path home, Process client) throws IOException {
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
            Process client = SessionProcess.importing(home, VERSIONS.get(version), leastOffline);
            LINES.put(leastOffline, (int) client.inputReader().lines().count());
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
        int hits = 0;
        for (int imports = 1; hits < KILLS; imports++) {
            int next = imports % 2;
            int lines = random.nextInt(LINES.getOrDefault(victim.leastOffline, 1));
            StringBuilder told = new StringBuilder();
            Process client = SessionProcess.importing(home, VERSIONS.get(next), victim.leastOffline);
            Optional<ProcessHandle> found;
            boolean hit;
            try (BufferedReader reader = client.inputReader()) {
                for (int line = 0; line < lines; line++) {
                    told.append(reader.readLine()).append('\n');
                }
                found = client.isAlive() ? victim.find(home, client) : Optional.empty();
                hit = found.map(ProcessHandle::destroyForcibly).orElse(false);
                reader.lines().forEach(line -> told.append(line).append('\n'));
            }
            assertThat(client.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            if (!hit) {
                continue;
            }
            found.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            hits++;

            String description =
                    victim + " killed after " + lines + " lines, import " + imports + " of seed " + SEED + "\n" + told;
            String now = dump();
            assertThat(DUMPS.contains(now) || now.contains("incomplete=true"))
                    .as(description)
                    .isTrue();
            SessionProcess.importRows(home, VERSIONS.get(next), victim.leastOffline, SessionListener.NONE);
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
