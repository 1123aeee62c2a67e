package org.modellineage.connector.epoch;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;

/** The numbers that a table gives for one model, each as sure as Epoch is of it. */
final class EntryNumbers {

    private static final double LARGEST_COUNT = 1e18;

    /** No training comes near it. */
    private static final double LARGEST = 1e36;

    private static final double HOURS_A_DAY = 24;
    private static final String LANGUAGE = "Language";
    private static final Set<String> ABOUT = Set.of("likely", "speculative");

    private final Entry entry;
    private final Description description;
    private final RecordSink sink;

    EntryNumbers(Entry entry, Description description, RecordSink sink) {
        this.entry = entry;
        this.description = description;
        this.sink = sink;
    }

    void read() throws IOException {
        count(Column.PARAMETERS, Property.TOTAL_PARAMETERS, Map.of());
        count(
                Column.COMPUTE_COST,
                Property.TRAINING_COST_USD,
                Map.of(Qualifier.DETAIL, "of the compute, in dollars of 2023"));
        OptionalDouble compute = number(Column.TRAINING_COMPUTE, entry, sink);
        if (compute.isPresent()) {
            say(Property.TRAINING_COMPUTE_FLOP, compute.getAsDouble(), Map.of(), Column.TRAINING_COMPUTE);
        }
        OptionalDouble hours = number(Column.TRAINING_HOURS, entry, sink);
        if (hours.isPresent()) {
            say(Property.TRAINING_DAYS, hours.getAsDouble() / HOURS_A_DAY, Map.of(), Column.TRAINING_HOURS);
        }
        // The unit of this column is that of the domain; only that of language is known, and only for a whole training.
        if (entry.text(Column.DOMAIN).equals(LANGUAGE)
                && entry.text(Column.BASE_MODEL).isEmpty()) {
            count(Column.DATASET_SIZE, Property.PRETRAINING_TOKENS, Map.of());
        }
    }

    private void count(Column column, Property property, Map<Qualifier, Object> qualifiers) throws IOException {
        OptionalDouble number = number(column, entry, sink);
        if (number.isPresent() && number.getAsDouble() < LARGEST_COUNT) {
            say(property, Math.round(number.getAsDouble()), qualifiers, column);
        } else if (number.isPresent()) {
            remark(column, entry, sink);
        }
    }

    /** What Epoch is not confident of, it works out from something else. */
    private void say(Property property, Object value, Map<Qualifier, Object> qualifiers, Column column) {
        String confidence = entry.text(Column.CONFIDENCE).toLowerCase(Locale.ROOT);
        boolean sure = confidence.isEmpty() || confidence.equals("confident");
        Map<Qualifier, Object> all = new EnumMap<>(Qualifier.class);
        all.putAll(qualifiers);
        if (ABOUT.contains(confidence)) {
            all.put(Qualifier.PRECISION, "about");
            all.merge(Qualifier.DETAIL, "confidence: " + confidence, (detail, more) -> detail + "; " + more);
        }
        // Which unit the size of the data has follows from the domain.
        boolean said = sure && property != Property.PRETRAINING_TOKENS;
        description.say(property, value, said ? Method.DECLARED : Method.INFERRED, all, column.title());
    }

    /** The number in a cell; empty, with a remark, when it holds something else. */
    static OptionalDouble number(Column column, Entry entry, RecordSink sink) throws IOException {
        String text = entry.text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && number < LARGEST) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, as numbers that cannot be.
        }
        remark(column, entry, sink);
        return OptionalDouble.empty();
    }

    private static void remark(Column column, Entry entry, RecordSink sink) throws IOException {
        sink.remark(
                entry.line(),
                column.title() + " is " + Words.shown(entry.text(column)) + ", which is no such number; ignored");
    }
}
