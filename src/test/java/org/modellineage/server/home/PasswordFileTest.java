package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PasswordFileTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        ServerFolder home = new ServerFolder(folder);

        String password = PasswordFile.readOrCreate(home);

        assertThat(password).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(PasswordFile.readOrCreate(home)).isEqualTo(password);
        assertThat(PasswordFile.read(home)).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.password())))
                .isEqualTo("rw-------");
    }

    @Test
    void isMadeAnewWhenTheEngineWouldRefuseIt() throws IOException {
        ServerFolder home = new ServerFolder(folder);
        Files.writeString(home.password(), "short\n");

        assertThat(PasswordFile.readOrCreate(home)).hasSize(43);
    }

    @Test
    void keepsWhatAPersonHasChosen() throws IOException {
        ServerFolder home = new ServerFolder(folder);
        Files.writeString(home.password(), "long enough\n");

        assertThat(PasswordFile.readOrCreate(home)).isEqualTo("long enough");
    }
}
