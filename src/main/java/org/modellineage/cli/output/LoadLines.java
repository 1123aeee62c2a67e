package org.modellineage.cli.output;

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
