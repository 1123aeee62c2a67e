package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;

/** The labelled lines of a card: as many as there is room for, and a last one that counts the others. */
final class CardEntries {

    private static final int MOST_LINES = 20;
    private static final int MOST_COUNTS = 10;
    private static final int WIDEST_LABEL = 20;
    private static final int LEAST_FOR_TEXT = 20;
    private static final String INDENT = "  ";
    private static final String COUNTS = "Also";

    private final Style style;
    private final Appendable out;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> counted = new LinkedHashMap<>();

    /**
     * A line of the card.
     *
     * @param count what it counts for when there is no room for it
     */
    private record Entry(String label, InkedText text, long count) {}

    CardEntries(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    /**
     * Adds a line.
     *
     * @param count what it counts for when there is no room for it
     */
    void add(String label, InkedText text, long count) {
        entries.add(new Entry(label, text, count));
    }

    /** Adds a count to the last line. */
    void count(String label, long count) {
        counted.put(label, count);
    }

    /** Writes an empty line, as many entries as there is room for, and how many others there are. */
    void write() throws IOException {
        if (entries.isEmpty() && counted.isEmpty()) {
            return;
        }
        out.append('\n');
        int labels = DisplayWidth.of(COUNTS);
        for (Entry entry : entries) {
            labels = Math.max(labels, DisplayWidth.of(entry.label()));
        }
        int indent = Math.min(labels, WIDEST_LABEL) + 2 * INDENT.length();
        int lines = 0;
        for (Entry entry : entries) {
            lines += entry.text().wrapped(available(indent), available(indent)).size();
            if (lines > MOST_LINES) {
                counted.put(uncapitalized(entry.label()), entry.count());
            } else {
                writeEntry(entry.label(), entry.text(), indent);
            }
        }
        if (!counted.isEmpty()) {
            List<Map.Entry<String, Long>> most = new ArrayList<>(counted.entrySet());
            most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
            List<String> words = new ArrayList<>();
            for (Map.Entry<String, Long> one : most.subList(0, Math.min(MOST_COUNTS, most.size()))) {
                words.add(one.getKey() + " " + Amounts.grouped(one.getValue()));
            }
            String end = most.size() > MOST_COUNTS ? ", ..." : "";
            writeEntry(COUNTS, new InkedText().add(String.join(", ", words) + end), indent);
        }
    }

    private void writeEntry(String label, InkedText text, int indent) throws IOException {
        InkedText line = new InkedText().add(INDENT).add(label, Ink.FAINT);
        for (InkedText piece : text.wrapped(available(indent), available(indent))) {
            line.padTo(indent).add(piece).writeTo(out, style.colour());
            out.append('\n');
            line = new InkedText();
        }
    }

    private int available(int indent) {
        return style.width() == 0 ? 0 : Math.max(LEAST_FOR_TEXT, style.width() - indent);
    }

    private static String uncapitalized(String label) {
        return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
