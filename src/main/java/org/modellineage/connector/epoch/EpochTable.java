package org.modellineage.connector.epoch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.Source;

/** Reads the CSV files of Epoch AI's data on AI models, whose columns changed over the years. */
public final class EpochTable implements Connector {

    /** All tables together have some thousand. */
    private static final int MOST_ROWS = 100_000;

    @Override
    public String format() {
        return "epoch";
    }

    @Override
    public String content() {
        return "table of models";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(".csv") && columns(input.startOfText()).isPresent();
    }

    /** The columns in the header at the beginning of a text, which need not hold more than that. */
    private static Optional<Map<Column, Integer>> columns(String start) {
        try {
            CsvRows.Row header = new CsvRows(new StringReader(start)).next();
            return header == null ? Optional.empty() : Column.in(header.cells());
        } catch (IOException e) {
            // Texts in memory do not fail.
            return Optional.empty();
        }
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        List<Entry> entries;
        try (Reader reader = new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
            entries = entries(new CsvRows(reader), sink);
        }
        if (entries.isEmpty()) {
            return;
        }
        Source source = input.catalogue("Epoch AI, " + title(input), "Epoch AI");
        ModelNames names = new ModelNames(entries, input.model().id());
        Set<String> described = new HashSet<>();
        for (Entry entry : entries) {
            Entity model = names.model(entry);
            if (described.add(model.id())) {
                new EntryStatements(entry, model, names, source, sink).read();
            } else {
                sink.leaveOut(
                        entry.line(), "another row for the model " + Words.shown(entry.name()) + "; the first counts");
            }
        }
    }

    private static String title(Input input) {
        return input.fileName().isEmpty() ? "data on AI models" : input.fileName();
    }

    private static List<Entry> entries(CsvRows rows, RecordSink sink) throws IOException {
        CsvRows.Row header = rows.next();
        Optional<Map<Column, Integer>> columns = header == null ? Optional.empty() : Column.in(header.cells());
        List<Entry> entries = new ArrayList<>();
        if (header == null || columns.isEmpty()) {
            sink.leaveOut(
                    1,
                    "no header of a table of Epoch AI; it has the columns Model, Organization, Publication date and"
                            + " Training compute (FLOP)");
            return entries;
        }
        int width = header.cells().size();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (entries.size() == MOST_ROWS) {
                sink.leaveOut(row.line(), "more than " + MOST_ROWS + " rows; what follows is not read");
                return entries;
            }
            if (row.problem() != null) {
                sink.leaveOut(row.line(), row.problem());
            } else if (row.cells().size() != width) {
                sink.leaveOut(row.line(), "found " + row.cells().size() + " cells; the header has " + width);
            } else {
                Entry entry = Entry.of(row, columns.get());
                if (Words.isNone(entry.name())) {
                    sink.leaveOut(row.line(), "found no name in the column of the model");
                } else {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }
}
