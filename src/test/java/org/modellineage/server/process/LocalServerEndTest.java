package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.server.process.TestProgram.ask;
import static org.modellineage.server.process.TestProgram.commandLines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerFolder;

/** How the local server ends, as real processes seen from outside. */
@Thorough
@WithoutGraph
final class LocalServerEndTest {

    /** Ends a run that hangs. */
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    private Path folder;

    private Path home;
    private LocalServer server;

    @BeforeEach
    void handle() {
        home = folder.resolve("a home");
        server = TestProgram.server(home);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void endsWhenItsFolderIsDeletedAndStopWaitsForIt() throws Exception {
        server.ensureRunning(line -> {});
        ProcessHandle process =
                ProcessHandle.of(server.running().orElseThrow().pid()).orElseThrow();

        deleteFolder(home);

        assertThat(server.stop()).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(server.stop()).isFalse();
        assertThat(home).doesNotExist();
    }

    @Test
    void anOldServerLeavesTheFilesOfANewOneAlone() throws Exception {
        server.ensureRunning(line -> {});
        ProcessHandle old =
                ProcessHandle.of(server.running().orElseThrow().pid()).orElseThrow();
        deleteFolder(home);

        ConnectionSettings settings = server.ensureRunning(line -> {});

        old.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(ask(settings)).isEqualTo(1L);
        assertThat(server.ensureRunning(line -> {})).isEqualTo(settings);
    }

    @Test
    void endsWhenItsGraphIsDeleted() throws Exception {
        server.ensureRunning(line -> {});
        ProcessHandle old =
                ProcessHandle.of(server.running().orElseThrow().pid()).orElseThrow();

        deleteFolder(home.resolve("data"));

        old.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(ask(server.ensureRunning(line -> {}))).isEqualTo(1L);
    }

    /** While the server writes into it. */
    private static void deleteFolder(Path folder) throws Exception {
        Process process = new ProcessBuilder("rm", "-rf", folder.toString()).start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void endsByItselfWhenNobodyAsks() throws Exception {
        ServerFolder files = new ServerFolder(home);
        files.create();

        Process idle = ServerProcess.startDetached(
                files, TestProgram.program(TestProgram.VERSION, "-Dlineage.idle.minutes=0.01"));

        assertThat(idle.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(idle.exitValue()).as(Files.readString(files.output())).isZero();
        assertThat(files.description()).doesNotExist();
        assertThat(ProcessLock.isHeld(files.processLock())).isFalse();
        assertThat(commandLines())
                .filteredOn(line -> line.endsWith("ServerMain " + home))
                .isEmpty();
    }

    @Test
    void runsInTheForegroundUntilInterrupted() throws Exception {
        Process command = CommandProcess.start(home, "serve");
        try {
            BufferedReader out = command.inputReader(StandardCharsets.UTF_8);
            assertThat(out.readLine()).isEqualTo("Starting the local server ...");
            assertThat(out.readLine()).startsWith("The local server answers at bolt://127.0.0.1:");
            assertThatThrownBy(() -> server.serve(line -> {}))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining("runs already at bolt://127.0.0.1:");

            new ProcessBuilder("kill", interruptsAreIgnored() ? "-TERM" : "-INT", "" + command.pid())
                    .start()
                    .waitFor();

            assertThat(command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(server.running()).isEmpty();
            assertThat(out.lines()).isEmpty();
        } finally {
            command.destroyForcibly();
        }
    }

    /** A shell without job control starts what runs in the background so, and it goes on to every process from there. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16) & 0b10) != 0;
    }
}
