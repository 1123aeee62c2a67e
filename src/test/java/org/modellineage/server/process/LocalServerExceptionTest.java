package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class LocalServerExceptionTest {

    private static final Path HOME = Path.of("/data");

    @Test
    void namesTheFileTheReasonAndTheWayOut() {
        assertThat(LocalServerException.unusable(HOME, new AccessDeniedException("/data/password")))
                .hasMessage("cannot use /data/password (access denied): the local server needs a folder of its own that"
                        + " you may read and write; now it is /data, set MODEL_LINEAGE_HOME for another");
        assertThat(LocalServerException.unusable(HOME, new NoSuchFileException("/data/password")))
                .hasMessageStartingWith("cannot use /data/password (NoSuchFile): ");
    }

    @Test
    void aFullDiskIsNoMatterOfPermissions() {
        assertThat(LocalServerException.unusable(HOME, new IOException("No space left on device")))
                .hasMessage("the disk that holds /data is full: free at least 64 MiB");
    }
}
