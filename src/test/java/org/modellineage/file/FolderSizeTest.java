package org.modellineage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSizeTest {

    @TempDir
    Path folder;

    @Test
    void addsUpFilesAtAnyDepth() throws IOException {
        Files.write(folder.resolve("one"), new byte[3]);
        Files.write(Files.createDirectories(folder.resolve("a/b")).resolve("two"), new byte[40]);

        assertThat(FolderSize.bytes(folder)).isEqualTo(43);
    }

    @Test
    void countsALinkForItselfAndNotForWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("large"), new byte[100_000]);
        Path measured = Files.createDirectory(folder.resolve("measured"));
        Files.createSymbolicLink(measured.resolve("link"), elsewhere);

        assertThat(FolderSize.bytes(measured)).isLessThan(10_000);
    }

    @Test
    void isZeroForNoFolder() throws IOException {
        assertThat(FolderSize.bytes(folder.resolve("none"))).isZero();
    }
}
