package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Files that hold what a test expects. They are written anew when the build runs with {@code -Dregenerate}. */
final class Golden {

    private Golden() {}

    /** Compares lines with a file, or writes it; a file that is missing fails with how to make it. */
    static void check(Path file, List<String> lines) throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(lines));
        }
        assertThat(file)
                .withFailMessage(
                        "%s is missing: read what mvn -Dfast -Dtest='%s' -Dregenerate test writes, and keep it when it"
                                + " is right",
                        file, "*Report*Test")
                .exists();
        compare(file, lines);
    }

    /** Compares lines with a file; a difference is told with its line, and in a file of answers with its run and row. */
    static void compare(Path file, List<String> lines) throws IOException {
        String expected = Files.readString(file);
        if (expected.equals(text(lines))) {
            return;
        }
        List<String> kept = expected.lines().toList();
        int at = 0;
        while (at < kept.size() && at < lines.size() && kept.get(at).equals(lines.get(at))) {
            at++;
        }
        throw new AssertionFailedError(
                "%s differs in line %d%s:%n  file:   %s%n  answer: %s"
                        .formatted(
                                file,
                                at + 1,
                                place(lines.subList(0, Math.min(at + 1, lines.size()))),
                                at(kept, at),
                                at(lines, at)),
                expected,
                text(lines));
    }

    /** The run and the row that the last line belongs to. */
    private static String place(List<String> lines) {
        String run = "";
        int row = 0;
        for (String line : lines) {
            if (line.startsWith(GoldenText.RUN)) {
                run = line;
                row = 0;
            } else if (line.startsWith(GoldenText.ROW)) {
                row++;
            }
        }
        return run.isEmpty() ? "" : ", row " + row + " of run \"" + run + "\"";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(ends)";
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
