package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.server.home.ProcessLock;

/** What keeps the local server from starting, and the one line that says so. */
@Thorough
@WithoutGraph
final class LocalServerTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertTrouble(TestProgram.server(file.resolve("home")), "cannot use " + file + "/home");
    }

    @Test
    void aPasswordThatCannotBeRead() throws IOException {
        Files.createDirectories(folder.resolve("password"));

        assertTrouble(TestProgram.server(folder), "the local server did not start");
    }

    @Test
    void aSettingThatIsNoNumber() {
        assertTrouble(
                TestProgram.server(folder, "-Dlineage.idle.minutes=soon"),
                "MODEL_LINEAGE_IDLE_MINUTES is not a number of minutes (accepted: 30, 0.5, or 0 for never)");
    }

    @Test
    void aVirtualMachineThatDoesNotStart() {
        assertTrouble(TestProgram.server(folder, "-XX:NoSuchOption"), "the local server did not start");
    }

    @Test
    void aProgramWithoutItsLibraries() {
        assertTrouble(new LocalServer(folder, folder.resolve("nowhere")), "nowhere/lib/version");
    }

    @Test
    void aDamagedStore() throws IOException {
        LocalServer server = TestProgram.server(folder);
        server.ensureRunning(line -> {});
        server.stop();
        Files.writeString(
                folder.resolve("data/databases/neo4j/neostore"), "not a store", StandardOpenOption.TRUNCATE_EXISTING);

        assertTrouble(server, "the graph in " + folder + " is damaged");
    }

    @Test
    void aStoreThatAnotherProgramHasOpen() throws IOException {
        Path lockFile =
                Files.createDirectories(folder.resolve("data/databases")).resolve("store_lock");
        Optional<ProcessLock> taken = ProcessLock.take(lockFile);
        assertThat(taken).isPresent();
        try (var channel = java.nio.channels.FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.lock(0, 1, false)) {
            assertThat(lock.isValid()).isTrue();
            assertTrouble(TestProgram.server(folder), "another program has the graph in " + folder + " open");
        } finally {
            taken.get().close();
        }
    }

    private static void assertTrouble(LocalServer server, String message) {
        assertThatThrownBy(() -> server.ensureRunning(line -> {}))
                .isInstanceOf(LocalServerException.class)
                .hasMessageContaining(message)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
        assertThat(server.stop()).isFalse();
    }
}
