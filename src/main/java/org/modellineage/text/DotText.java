package org.modellineage.text;

import java.util.List;

/** Text for Graphviz, which interprets backslashes and HTML entities. */
public final class DotText {

    private DotText() {}

    /** Lines below each other, in quotes. */
    public static String quoted(List<String> lines) {
        return '"' + String.join("\\n", lines.stream().map(DotText::escaped).toList()) + '"';
    }

    public static String quoted(String... lines) {
        return quoted(List.of(lines));
    }

    /** The same for tooltips, whose backslashes Graphviz interprets twice. */
    public static String hover(List<String> lines) {
        return quoted(lines.stream().map(line -> line.replace("\\", "\\\\")).toList());
    }

    private static String escaped(String line) {
        return TerminalText.of(line)
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
