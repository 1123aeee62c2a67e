package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.server.home.HeldTime;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;

/** What commands do that wait for a server, for each other, or in vain. */
final class ServerStartTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path home;

    private final List<String> progress = new ArrayList<>();
    private ServerFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new ServerFolder(home);
        folder.create();
    }

    @Test
    void waitsForAServerThatIsStarting() throws Exception {
        ServerInfo info = new ServerInfo(
                URI.create("bolt://127.0.0.1:4711"),
                URI.create("http://127.0.0.1:4712/"),
                1,
                TestProgram.VERSION,
                Instant.EPOCH,
                "5.26.0",
                Instant.EPOCH,
                512,
                128);
        HeldTime time = new HeldTime(SECOND, pause -> {
            if (pause == 25) {
                ServerDescription.write(folder.description(), info);
            }
        });

        try (ProcessLock starting = ProcessLock.take(folder.processLock()).orElseThrow()) {
            assertThat(starting).isNotNull();
            assertThat(start(time)).isEqualTo(info);
        }

        assertThat(progress)
                .containsExactly(
                        "Still waiting for the local server after 10 s ...",
                        "Still waiting for the local server after 20 s ...");
        assertThat(time.pauses()).isEqualTo(25);
    }

    @Test
    void givesUpAfterTenMinutes() throws Exception {
        try (ProcessLock hanging = ProcessLock.take(folder.processLock()).orElseThrow()) {
            assertThat(hanging).isNotNull();
            assertThatThrownBy(() -> start(new HeldTime(SECOND, pause -> {})))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessage("the local server has not answered for 10 minutes: run 'lineage stop', or see "
                            + folder.output());
        }

        assertThat(progress).hasSize(60).last().asString().contains("after 600 s");
    }

    @Test
    void waitsForTheCommandThatHoldsTheStartLockAndSaysSoOnce() throws Exception {
        ProcessLock other = ProcessLock.take(folder.startLock()).orElseThrow();
        HeldTime time = new HeldTime(SECOND, pause -> {
            if (pause == 30) {
                other.close();
            }
        });

        boolean held = StartLock.hold(folder, progress::add, time, () -> ProcessLock.isHeld(folder.startLock()));

        assertThat(held).isTrue();
        assertThat(time.pauses()).isEqualTo(30);
        assertThat(progress).containsExactly("Waiting for another command that starts or stops the local server ...");
        assertThat(ProcessLock.isHeld(folder.startLock())).isFalse();
    }

    private ServerInfo start(HeldTime time) throws IOException, InterruptedException {
        return new ServerStart(folder, TestProgram.program(TestProgram.VERSION), progress::add, time).run();
    }
}
