package org.modellineage.picture.dot;

import java.util.List;

/** Any text as a quoted string of Graphviz, which reads backslashes and the entities of HTML in it. */
final class DotText {

    private DotText() {}

    /** The lines below each other, in quotes. */
    static String quoted(List<String> lines) {
        return '"' + String.join("\\n", lines.stream().map(DotText::escaped).toList()) + '"';
    }

    static String quoted(String... lines) {
        return quoted(List.of(lines));
    }

    /** The same as what is shown on hovering, whose backslashes Graphviz reads twice. */
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
