package org.modellineage.text;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.modellineage.Seeds;

/** Random texts of characters that mean something to some output, or that nobody sees. */
public final class HostileText {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\\"",
            "\\u0022",
            "\\N",
            "`",
            "|",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u009b2J",
            "\u007f",
            "<",
            ">",
            "</script>",
            "<!--",
            "]]>",
            "&",
            "&amp;",
            "&#60;",
            "#60;",
            "$$",
            "${x}",
            "{{title}}",
            ":fa",
            "\ufb02\u00b0",
            "=1+1",
            "@SUM(A1)",
            "-2",
            "+",
            ";",
            ",",
            "*a*",
            "_b_",
            "a_b",
            "[c](d)",
            "~",
            "!",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u2028",
            "\u0085",
            "\u00a0",
            "\u3000",
            "\u3164",
            "\u0601",
            "\u180e",
            "\udb40\udc41",
            "\ufffe",
            "\ufdd0",
            "\ud800",
            "\udc00",
            "👩\u200d💻",
            "❤\ufe0f",
            "深度",
            "e\u0301",
            "//",
            "/*",
            "*/",
            "%%",
            " ",
            "  ",
            "R1");

    private HostileText() {}

    /** The seeds that a test runs with. */
    public static LongStream seeds() {
        return Seeds.upTo(12);
    }

    public static List<String> of(long seed) {
        Random random = new Random(seed);
        return random.ints(50, 0, 12).mapToObj(length -> text(random, length)).toList();
    }

    private static String text(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.size() + 5)
                .mapToObj(piece -> piece < PIECES.size()
                        ? PIECES.get(piece)
                        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)))
                .collect(Collectors.joining());
    }

    /** The text with each hidden character replaced. */
    public static String replaced(String text, IntUnaryOperator hidden) {
        StringBuilder replaced = new StringBuilder();
        text.codePoints()
                .map(c -> HiddenCharacters.isHidden(c) ? hidden.applyAsInt(c) : c)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
