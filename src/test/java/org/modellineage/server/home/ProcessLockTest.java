package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessLockTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lock");
    }

    @Test
    void oneHolderAtATime() throws IOException {
        try (ProcessLock held = ProcessLock.take(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(ProcessLock.isHeld(file)).isTrue();
            assertThat(ProcessLock.take(file)).isEmpty();
            assertThat(ProcessLock.holder(file))
                    .hasValue(ProcessHandle.current().pid());
        }
        assertThat(ProcessLock.isHeld(file)).isFalse();

        Optional<ProcessLock> again = ProcessLock.take(file);

        assertThat(again).isPresent();
        again.get().close();
    }

    @Test
    void aFileAloneIsNoLock() throws IOException {
        assertThat(ProcessLock.isHeld(file)).isFalse();
        Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
        assertThat(ProcessLock.isHeld(file)).isFalse();
    }

    @Test
    void aLongerNumberLeavesNothingBehind() throws IOException {
        Files.writeString(file, "999999999999");
        try (ProcessLock held = ProcessLock.take(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(ProcessLock.holder(file))
                    .hasValue(ProcessHandle.current().pid());
        }
    }

    @Test
    void contentThatIsNoNumberNamesNobody() throws IOException {
        Files.writeString(file, "-1");
        assertThat(ProcessLock.holder(file)).isEmpty();
    }
}
