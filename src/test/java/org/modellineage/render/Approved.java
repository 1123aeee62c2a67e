package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs as files under {@code src/test/resources/render}; {@code -Dregenerate} writes them anew, to be read in the diff. */
public final class Approved {

    private static final Path FOLDER = Path.of("src", "test", "resources", "render");

    private Approved() {}

    public static void matches(String name, String written) throws IOException {
        matchesFile(name + ".txt", written);
    }

    /** Compares a whole file of any form, such as a picture, named with its ending. */
    public static void matchesFile(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        if (!Files.exists(file)) {
            fail(
                    "%s is missing; make it with mvn -Dfast -Dtest='*FormatTest,PictureTest' -Dregenerate test, and read it",
                    file);
        }
        assertThat(written).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
