package org.modellineage.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.render.Answers.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.render.Family;
import org.modellineage.render.Format;

final class InkedTextTest {

    @Test
    void breaksAtSpaces() {
        assertThat(lines("one two  three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void breaksLongWordsAfterHyphensElseAnywhere() {
        assertThat(lines("DeepSeek-R1-Distill-Llama-70B", 16)).containsExactly("DeepSeek-R1-", "Distill-Llama-", "70B");
        assertThat(lines("x".repeat(7), 3)).containsExactly("xxx", "xxx", "x");
        assertThat(lines("深度求索", 3)).containsExactly("深", "度", "求", "索");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        assertThat(lines("e\u0301".repeat(4), 2)).containsExactly("e\u0301e\u0301", "e\u0301e\u0301");
        assertThat(lines("👩‍💻👩‍💻", 5)).containsExactly("👩‍💻", "👩‍💻");
    }

    @Test
    void firstLineMayBeShorter() {
        InkedText text = new InkedText().add("aa bb cc dd");

        assertThat(text.wrapped(2, 5)).extracting(InkedText::plain).containsExactly("aa", "bb cc", "dd");
    }

    @Test
    void separatorsDoNotBeginALine() {
        assertThat(lines("one · two · three", 8)).containsExactly("one ·", "two ·", "three");
    }

    @Test
    void inkFollowsItsWordsThroughAWrap() throws Exception {
        InkedText text = new InkedText().add("plain ").add("some doubt", Ink.DOUBT);
        StringBuilder out = new StringBuilder();

        for (InkedText line : text.wrapped(10, 10)) {
            line.writeTo(out, true);
            out.append('\n');
        }

        assertThat(out.toString()).isEqualTo("plain \u001b[33msome\u001b[0m\n\u001b[33mdoubt\u001b[0m\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "TREE"})
    void colourAddsNothingButColour(Format format) throws Exception {
        String coloured = written(Family.tree("distilled"), format, new Style(70, true));

        assertThat(coloured).contains("\u001b[33malleged\u001b[0m").contains("\u001b[34mweights\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d*m", ""))
                .isEqualTo(written(Family.tree("distilled"), format, new Style(70, false)));
    }

    private static List<String> lines(String text, int width) {
        return new InkedText()
                .add(text).wrapped(width, width).stream().map(InkedText::plain).toList();
    }
}
