package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLibraryTest {

    private static final String QUESTION = "// Counts to one.\n\nRETURN 1 AS one\n";

    @TempDir
    Path folder;

    @Test
    void readsOnlyWhatItIsAskedFor() throws IOException {
        write("one", QUESTION);
        write("broken", "// @nonsense\n");
        ReportLibrary library = new ReportLibrary(List.of(folder));

        assertThat(library.names()).containsExactly("broken", "one");
        assertThat(library.has("broken")).isTrue();
        assertThat(library.find("one").orElseThrow().description()).isEqualTo("Counts to one.");
        assertThatThrownBy(() -> library.find("broken"))
                .isInstanceOf(QuestionSyntaxException.class)
                .hasMessageStartingWith(folder.resolve("broken.cypher") + ":1: ");
    }

    @Test
    void aQuestionGoesByAnotherNameWithAnExampleOfItsOwn() throws IOException {
        write("count", """
                // Counts letters.
                // @param text string "seven" What to count
                // @also measure "five"

                RETURN size($text) AS letters
                """);
        ReportLibrary library = new ReportLibrary(List.of(folder));

        assertThat(library.names()).containsExactly("count", "measure");
        assertThat(library.has("measure")).isTrue();
        Question measure = library.find("measure").orElseThrow();
        assertThat(measure.name()).isEqualTo("measure");
        assertThat(measure.cypher().name()).isEqualTo("count");
        assertThat(measure.parameters()).extracting(Parameter::example).containsExactly("five");
        assertThat(library.find("count").orElseThrow().parameters())
                .extracting(Parameter::example)
                .containsExactly("seven");
    }

    @Test
    void anEarlierFolderHidesALaterOne() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("one.cypher"), "// Counts further.\n\nRETURN 2 AS two\n");
        write("one", QUESTION);

        assertThat(new ReportLibrary(List.of(own, folder))
                        .find("one")
                        .orElseThrow()
                        .description())
                .isEqualTo("Counts further.");
    }

    @Test
    void namesThatAreNoNamesLeadNowhere() throws IOException {
        write("one", QUESTION);
        Path inside = Files.createDirectory(folder.resolve("inside"));
        ReportLibrary library = new ReportLibrary(List.of(inside));

        for (String name : List.of("", "../one", "One", "-one", "1", "one.cypher", "one\0", "o/ne", "öne", "--help")) {
            assertThat(library.has(name)).as(name).isFalse();
            assertThat(library.find(name)).as(name).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeACommandIsNotPassedOverInSilence() throws IOException {
        write("My Report", QUESTION);

        assertThatThrownBy(() -> new ReportLibrary(List.of(folder)).names())
                .isInstanceOf(QuestionSyntaxException.class)
                .hasMessageContaining("\"My Report\" cannot be a command's name (accepted: ");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> new ReportLibrary(List.of(missing)).names())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
        assertThat(new ReportLibrary(List.of(missing)).has("one")).isFalse();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), text);
    }
}
