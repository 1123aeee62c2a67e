package org.modellineage.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of connector cases that no editor can write. */
public final class CaseFiles {

    private static final Path CASES = Path.of("src/test/resources/connectors");

    private CaseFiles() {}

    /** Checks that a file of a case has some content; {@code -Dregenerate} writes it. */
    public static void check(String path, byte[] content) throws IOException {
        Path file = CASES.resolve(path);
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }
}
