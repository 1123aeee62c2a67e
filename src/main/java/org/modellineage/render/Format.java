package org.modellineage.render;

import java.util.Locale;
import org.modellineage.report.View;

/** The forms in which an answer can be written. */
public enum Format {
    TABLE,
    TREE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN;

    /** The word for it in options, such as {@code jsonl}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that suits a view when none is asked for. Terminals and pipes get the same one, so that an answer does
     * not change when it is sent through {@code less} or {@code grep}; a pipe gets it by {@link Style#PLAIN}, uncoloured and uncut.
     */
    public static Format defaultFor(View view) {
        return switch (view) {
            case GRAPH, PATHS -> TREE;
            case TABLE, SECTIONS, STATEMENTS, RECORD, TIMELINE -> TABLE;
        };
    }

    /** Whether it says what stands beside the rows of an answer; forms that hold nothing but rows do not. */
    public boolean hasNotices() {
        return this != JSONL && this != CSV;
    }

    /** Whether answers of a view can be written in it: a tree needs edges. */
    public boolean suits(View view) {
        return this != TREE || view == View.GRAPH || view == View.PATHS;
    }
}
