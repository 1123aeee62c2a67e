package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of a golden file: runs and their rows, one value a line, so that a diff shows what changed and nothing else. */
final class GoldenText {

    /** Begins the line of parameters of a run. */
    static final String RUN = ">";

    /** Begins a row. */
    static final String ROW = "- ";

    private static final String INDENT = "  ";

    /** Within which a list of words stays in one line. */
    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();
    private List<String> columns = List.of();

    /** Adds a run with its answer. */
    void add(String run, Answer answer) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (!answer.columns().equals(columns)) {
            columns = answer.columns();
            addColumns();
        }
        lines.add(run);
        answer.rows().forEach(row -> addMap(ROW, INDENT, row));
        answer.notices().forEach(notice -> lines.add("! " + notice));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void addColumns() {
        StringBuilder line = new StringBuilder("columns:");
        for (String column : columns) {
            if (line.length() + 1 + column.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT.stripTrailing()).append(' ');
            }
            line.append(' ').append(column);
        }
        lines.add(line.toString());
        lines.add("");
    }

    /** An entry a line, what is null left out. */
    private void addMap(String first, String others, Map<?, ?> map) {
        String begin = first;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() != null) {
                addEntry(begin + entry.getKey() + ":", others, entry.getValue());
                begin = others;
            }
        }
        if (begin.equals(first)) {
            lines.add(first + "{}");
        }
    }

    private void addEntry(String begin, String indent, Object value) {
        String line = begin + " " + text(value);
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.add(begin);
            addMap(indent + INDENT, indent + INDENT, sorted(map));
        } else if (value instanceof List<?> list && (line.length() > WIDTH || holdsMaps(list))) {
            lines.add(begin);
            list.forEach(element -> addElement(indent, element));
        } else {
            lines.add(line);
        }
    }

    private void addElement(String indent, Object element) {
        if (element instanceof Map<?, ?> map) {
            addMap(indent + ROW, indent + INDENT, sorted(map));
        } else {
            lines.add(indent + ROW + text(element));
        }
    }

    private static boolean holdsMaps(List<?> list) {
        return list.stream().anyMatch(element -> element instanceof Map || element instanceof List);
    }

    /** The keys of maps within a row have no order of their own. */
    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(Objects.toString(key), value));
        return sorted;
    }

    /** A value in one line. */
    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(GoldenText::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String string ? "\"" + string.replace("\n", "\\n") + "\"" : Objects.toString(value);
    }
}
