package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the picture at the top of the README the one that the command draws; {@code -Dregenerate} draws it anew. */
@ReadsShippedCollection
class ReadmePictureTest {

    private static final Path PICTURE = Path.of("docs", "images", "r1.svg");

    @Test
    void isWhatTheCommandDraws() throws IOException {
        String drawn = Lineage.configured()
                .run("tree", "DeepSeek-R1-Distill-Qwen-7B", "--format", "svg")
                .answered()
                .out();

        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE))
                .as("stale: run mvn -Dfast -Dtest=ReadmePictureTest -Dregenerate test")
                .isEqualTo(drawn);
        assertThat(Files.readString(Path.of("README.md"))).contains("(docs/images/r1.svg)");
    }
}
