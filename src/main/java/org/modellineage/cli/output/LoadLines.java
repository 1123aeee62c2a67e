package org.modellineage.cli.output;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modellineage.load.LoadReport;
import org.modellineage.load.LoadReport.Change;

/** Describes in one line what a load changed. */
public final class LoadLines {

    private LoadLines() {}

    /** For example {@code deepseek: entities 3 added, 1 removed; claims 12 updated}. */
    public static String of(LoadReport report) {
        if (report.nothingChanged()) {
            return report.collection() + ": no change (" + holdings(report) + ")";
        }
        StringBuilder line = new StringBuilder(report.collection()).append(':');
        String separator = " ";
        for (Change change : report.changes()) {
            String changed = counts(change);
            if (!changed.isEmpty()) {
                line.append(separator).append(change.what()).append(' ').append(changed);
                separator = "; ";
            }
        }
        return line.toString();
    }

    /**
     * For example {@code mine: entities joined with those of other collections: 2 of deepseek, 1 of rows}.
     *
     * @param joined how many of its entities other collections declare too, by the ids of these
     */
    public static Optional<String> ofJoined(String collection, Map<String, Long> joined) {
        if (joined.isEmpty()) {
            return Optional.empty();
        }
        String others = joined.entrySet().stream()
                .map(other -> other.getValue() + " of " + other.getKey())
                .collect(Collectors.joining(", "));
        return Optional.of(collection + ": entities joined with those of other collections: " + others);
    }

    private static String counts(Change change) {
        StringBuilder counts = new StringBuilder();
        append(counts, change.added(), "added");
        append(counts, change.updated(), "updated");
        append(counts, change.removed(), "removed");
        return counts.toString();
    }

    private static void append(StringBuilder counts, long count, String verb) {
        if (count > 0) {
            counts.append(counts.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(verb);
        }
    }

    private static String holdings(LoadReport report) {
        StringBuilder holdings = new StringBuilder();
        for (Change change : report.changes()) {
            holdings.append(holdings.isEmpty() ? "" : ", ")
                    .append(change.what())
                    .append(' ')
                    .append(change.unchanged());
        }
        return holdings.toString();
    }
}
