package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question file that asks the statement of another one. */
class VariantTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheOther() throws IOException {
        write("said", """
                // All that is said.
                // @param word string "one" What is said
                // @param most integer 5 How much at most
                // @view table

                // A remark.
                RETURN $word AS word, $asOf AS day LIMIT $most
                """);
    }

    @Test
    void asksTheStatementOfTheOtherWithParametersOfItsOwn() throws IOException {
        write("silent", """
                // All that is not said.
                // @as said
                // @param word string none What is not said
                // @view record
                """);

        Question question = find("silent");

        assertThat(question.name()).isEqualTo("silent");
        assertThat(question.view()).isEqualTo(View.RECORD);
        assertThat(question.parameters()).extracting(Parameter::name).containsExactly("word", "most", "asOf");
        assertThat(question.parameters().get(0).positional()).isFalse();
        assertThat(question.cypher().text()).contains("// A remark.\nRETURN $word AS word");
    }

    @Test
    void refusesAnotherThatIsNotThere() throws IOException {
        write("silent", "// All that is not said.\n// @as sayd\n");

        assertThatThrownBy(() -> find("silent"))
                .isInstanceOf(QuestionSyntaxException.class)
                .hasMessageContaining("silent.cypher:2: @as names no report \"sayd\" (accepted: // @as NAME");
    }

    @Test
    void refusesAStatementOfItsOwn() throws IOException {
        write(
                "silent",
                "// All that is not said.\n// @as said\n// @param word string none What\n\nRETURN $word AS word\n");

        assertThatThrownBy(() -> find("silent"))
                .isInstanceOf(QuestionSyntaxException.class)
                .hasMessageContaining("silent.cypher:4: a statement below @as");
    }

    private Question find(String name) {
        return new ReportLibrary(List.of(folder)).find(name).orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".cypher"), text);
    }
}
