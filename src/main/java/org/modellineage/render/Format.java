package org.modellineage.render;

import java.util.Locale;
import org.modellineage.render.data.CsvFormat;
import org.modellineage.render.data.JsonFormat;
import org.modellineage.render.data.JsonLinesFormat;
import org.modellineage.report.AnswerSink;
import org.modellineage.report.View;

/** The formats in which an answer can be written. */
public enum Format {
    TABLE,
    TREE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN,
    SVG,
    HTML,
    MERMAID,
    DOT;

    /** The word for it in options, such as {@code jsonl}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The default format of a view. Terminals and pipes get the same, so that an answer does not change when it is sent
     * through {@code less} or {@code grep}.
     */
    public static Format defaultFor(View view) {
        return switch (view) {
            case GRAPH, PATHS -> TREE;
            case TABLE, SECTIONS, STATEMENTS, CARD, LICENCES, RECORD, FINDINGS, TIMELINE -> TABLE;
        };
    }

    /** Whether the format has a place for notices; formats that hold nothing but rows have not. */
    public boolean hasNotices() {
        return this != JSONL && this != CSV;
    }

    /** Whether it can be written row by row, however long the answer is. */
    public boolean isStreamed() {
        return this == JSON || this == JSONL || this == CSV;
    }

    /** Whether answers of a view can be written row by row: conflicts of licences are known when all of these are. */
    public boolean isStreamed(View view) {
        return isStreamed() && (view != View.LICENCES || this == CSV);
    }

    /** Creates a writer for this format, which must be a streamed one. */
    public AnswerSink writer(Appendable out) {
        return switch (this) {
            case JSON -> new JsonFormat(out);
            case JSONL -> new JsonLinesFormat(out);
            case CSV -> new CsvFormat(out);
            default -> throw new IllegalStateException(word() + " needs the whole answer");
        };
    }

    /** Whether it is a picture, laid out here or by the program that opens it. */
    public boolean isPicture() {
        return switch (this) {
            case SVG, HTML, MERMAID, DOT -> true;
            case TABLE, TREE, JSON, JSONL, CSV, MARKDOWN -> false;
        };
    }

    /** Whether answers of a view can be written in it: a tree needs edges, a picture edges or dates. */
    public boolean suits(View view) {
        boolean edges = view == View.GRAPH || view == View.PATHS;
        return isPicture() ? edges || view == View.TIMELINE : this != TREE || edges;
    }

    /** The kind of rows this format requires, such as "edges". */
    public String need() {
        return isPicture() ? "edges or dates" : "edges";
    }

    /** The words of the formats that suit a view, in a list such as "table, json or csv". */
    public static String suiting(View view) {
        StringBuilder words = new StringBuilder();
        for (Format format : values()) {
            if (format.suits(view)) {
                words.append(words.isEmpty() ? "" : ", ").append(format.word());
            }
        }
        int last = words.lastIndexOf(", ");
        return words.replace(last, last + 2, " or ").toString();
    }
}
