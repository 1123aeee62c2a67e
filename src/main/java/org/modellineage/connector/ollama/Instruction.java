package org.modellineage.connector.ollama;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An instruction of a Modelfile.
 *
 * @param line the line where it begins, from 1
 * @param word what it does, in capitals
 * @param value the rest of the line, or what stands between quotes over several lines
 */
record Instruction(int line, String word, String value) {

    private static final String TRIPLE = "\"\"\"";
    private static final String QUOTE = "\"";

    /** The instructions of a Modelfile, in order. A quotation that does not end takes the rest of the text. */
    static List<Instruction> all(String text) {
        List<String> lines = text.lines().toList();
        List<Instruction> all = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int line = next + 1;
            String[] parts = lines.get(next).strip().split("\\s+", 2);
            next++;
            if (parts[0].isEmpty() || parts[0].startsWith("#")) {
                continue;
            }
            StringBuilder value = new StringBuilder(parts.length > 1 ? parts[1] : "");
            String word = parts[0].toUpperCase(Locale.ROOT);
            String mark = mark(word, value.toString());
            boolean closed = mark.isEmpty() || isClosed(value, mark);
            while (!closed && next < lines.size()) {
                String more = lines.get(next++);
                value.append('\n').append(more);
                closed = more.contains(mark);
            }
            all.add(new Instruction(line, word, unquoted(value.toString(), mark)));
        }
        return all;
    }

    /** The mark that opens a quotation; a message has the name of its speaker before it. */
    private static String mark(String word, String value) {
        String quoted = word.equals("MESSAGE") ? value.replaceFirst("^\\w+\\s+", "") : value;
        if (word.equals("PARAMETER")) {
            quoted = value.replaceFirst("^\\S+\\s+", "");
        }
        if (quoted.startsWith(TRIPLE)) {
            return TRIPLE;
        }
        return quoted.startsWith(QUOTE) ? QUOTE : "";
    }

    private static boolean isClosed(StringBuilder value, String mark) {
        int opened = value.indexOf(mark);
        return value.indexOf(mark, opened + mark.length()) >= 0;
    }

    private static String unquoted(String value, String mark) {
        if (mark.isEmpty()) {
            return value.strip();
        }
        int from = value.indexOf(mark) + mark.length();
        int to = value.indexOf(mark, from);
        return (to < 0 ? value.substring(from) : value.substring(from, to)).strip();
    }
}
