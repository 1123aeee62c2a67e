package org.modellineage.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.server.home.StartFailure;

final class DiagnosisTest {

    @Test
    void findsTheCauseHoweverDeep() {
        assertThat(Diagnosis.of(new RuntimeException(new IOException("write failed: No space left on device"))))
                .isEqualTo(StartFailure.DISK_FULL);
        assertThat(Diagnosis.of(new RuntimeException(new RuntimeException(new AccessDeniedException("store")))))
                .isEqualTo(StartFailure.NOT_ALLOWED);
        assertThat(Diagnosis.of(new Engine.DamagedStoreException(new IOException("bad header"))))
                .isEqualTo(StartFailure.STORE_DAMAGED);
        assertThat(Diagnosis.of(new IllegalStateException())).isEqualTo(StartFailure.UNKNOWN);
    }

    @Test
    void aFullDiskExplainsADamagedStore() {
        assertThat(Diagnosis.of(new Engine.DamagedStoreException(new IOException("No space left on device"))))
                .isEqualTo(StartFailure.DISK_FULL);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureHasItsExitCodeAndOneLine(StartFailure failure) {
        assertThat(StartFailure.of(failure.exitCode())).isEqualTo(failure);
        assertThat(failure.message(Path.of("/home"), Path.of("/home/logs/server.log")))
                .doesNotContain("%", "\n")
                .isNotBlank();
    }
}
