package org.modellineage.connector.epoch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modellineage.connector.Dates;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;

/** What a table says of one model. */
final class EntryStatements {

    private static final String UNSPECIFIED = "unspecified";

    private final Entry entry;
    private final Entity model;
    private final ModelNames names;
    private final Description description;
    private final RecordSink sink;

    EntryStatements(Entry entry, Entity model, ModelNames names, Source source, RecordSink sink) {
        this.entry = entry;
        this.model = model;
        this.names = names;
        this.description = new Description(model, source, sink);
        this.sink = sink;
    }

    void read() throws IOException {
        sayAll(Column.ORGANIZATION, RelationshipType.DEVELOPED_BY, EntityKind.ORGANIZATION);
        readDate();
        new EntryNumbers(entry, description, sink).read();
        readAccessibility();
        readBaseModels();
        sayAll(Column.TRAINING_DATASET, RelationshipType.TRAINED_ON, EntityKind.DATASET);
        readHardware();
        description.finish();
    }

    private void sayAll(Column column, RelationshipType type, EntityKind kind) throws IOException {
        for (String name : entry.items(column)) {
            if (!name.toLowerCase(Locale.ROOT).startsWith(UNSPECIFIED)) {
                description.say(type, names.other(kind, name), Method.DECLARED, column.title());
            }
        }
    }

    /** That of a paper as well as that of a release. */
    private void readDate() throws IOException {
        String text = entry.text(Column.PUBLICATION_DATE);
        Optional<PartialDate> date = Dates.date(text);
        if (date.isPresent()) {
            description.say(Property.RELEASED_ON, date.get(), Method.INFERRED, Column.PUBLICATION_DATE.title());
        } else if (!text.isEmpty()) {
            remark(Column.PUBLICATION_DATE, text, "which is no date; ignored");
        }
    }

    private void readAccessibility() {
        String access = entry.text(Column.ACCESSIBILITY);
        if (access.startsWith("Open weights")) {
            description.say(Property.OPENNESS, "open-weights", Method.DECLARED, Column.ACCESSIBILITY.title());
        } else if (access.equals("API access")) {
            description.say(Property.AVAILABLE_AS, "api", Method.DECLARED, Column.ACCESSIBILITY.title());
        }
    }

    /** The column is made for what a model was fine-tuned from; of several, some may only be parts of it. */
    private void readBaseModels() throws IOException {
        List<String> bases = names.rows(entry.text(Column.BASE_MODEL)).isEmpty()
                ? entry.items(Column.BASE_MODEL)
                : List.of(entry.text(Column.BASE_MODEL));
        RelationshipType type = bases.size() == 1 ? RelationshipType.INITIALIZED_FROM : RelationshipType.DERIVED_FROM;
        for (String base : bases) {
            List<Entry> rows = names.rows(base);
            if (rows.size() > 1) {
                remark(Column.BASE_MODEL, base, "the name of " + rows.size() + " models in this table; ignored");
                continue;
            }
            Entity parent = rows.isEmpty() ? names.named(base) : names.model(rows.get(0));
            if (parent.id().equals(model.id())) {
                remark(Column.BASE_MODEL, base, "the model itself; ignored");
                continue;
            }
            boolean exact = rows.isEmpty() || rows.get(0).name().equals(base);
            if (!exact) {
                remark(
                        Column.BASE_MODEL,
                        base,
                        "read as " + Words.shown(rows.get(0).name()));
            }
            description.say(type, parent, exact ? Method.DECLARED : Method.MATCHED, Column.BASE_MODEL.title());
        }
    }

    private void readHardware() throws IOException {
        List<String> hardware = entry.items(Column.TRAINING_HARDWARE);
        OptionalDouble count = hardware.size() == 1
                ? EntryNumbers.number(Column.HARDWARE_QUANTITY, entry, sink)
                : OptionalDouble.empty();
        for (String name : hardware) {
            description.say(
                    RelationshipType.TRAINED_WITH,
                    names.other(EntityKind.HARDWARE, name),
                    Method.DECLARED,
                    count.isPresent() ? Map.of(Qualifier.COUNT, Math.round(count.getAsDouble())) : Map.of(),
                    Column.TRAINING_HARDWARE.title());
        }
    }

    private void remark(Column column, String text, String what) throws IOException {
        sink.remark(entry.line(), column.title() + " is " + Words.shown(text) + ", " + what);
    }
}
