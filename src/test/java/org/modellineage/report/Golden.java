package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that hold what a test expects. They are written anew when the build runs with {@code -Dregenerate}. */
final class Golden {

    private Golden() {}

    /** Compares lines with a file; a file that is missing fails with how to make it. */
    static void check(Path file, List<String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .withFailMessage(
                        "%s is missing: read what mvn -Dfast -Dtest='%s' -Dregenerate test writes, and keep it when it"
                                + " is right",
                        file, "*Report*Test")
                .exists();
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
