package org.modellineage.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void writesUtf8AndReplacesWhatCannotBeWritten() {
        OutputFile.write(folder.resolve("new"), out -> out.append("größer 模 \ud800 end"));

        assertThat(folder.resolve("new")).hasContent("größer 模 ? end");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> OutputFile.write(file, out -> {
                    out.append("half of the new");
                    throw new IOException("No space left on device");
                }))
                .withMessageContaining("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void keepsALinkAndReplacesItsTarget() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        OutputFile.write(link, out -> out.append("new"));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void writesADeviceAsItIs() {
        OutputFile.write(Path.of("/dev/null"), out -> out.append("gone"));

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
