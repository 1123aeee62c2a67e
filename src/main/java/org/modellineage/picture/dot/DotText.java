package org.modellineage.picture.dot;

import java.util.List;

/** Quotes text for Graphviz, which interprets backslashes and HTML entities. */
final class DotText {

    private DotText() {}

    /** Lines below each other, in quotes. */
    static String quoted(List<String> lines) {
        return '"' + String.join("\\n", lines.stream().map(DotText::escaped).toList()) + '"';
    }

    static String quoted(String... lines) {
        return quoted(List.of(lines));
    }

    /** The same for tooltips, whose backslashes Graphviz interprets twice. */
    static String hover(List<String> lines) {
        return quoted(lines.stream().map(line -> line.replace("\\", "\\\\")).toList());
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
