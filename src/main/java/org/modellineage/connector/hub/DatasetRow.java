package org.modellineage.connector.hub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.CardFields;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** One dataset in the hub's list of datasets: its publisher, licences and the data that it took over. */
final class DatasetRow {

    /** Fields that only the cards of datasets have. */
    private static final Set<String> OWN_FIELDS = Set.of(
            "source_datasets",
            "dataset_info",
            "task_categories",
            "task_ids",
            "size_categories",
            "annotations_creators",
            "language_creators",
            "configs");

    private static final String EXTENDED = "extended|";
    private static final Set<String> NO_DATASET = Set.of("original", "extended");

    private final Map<?, ?> row;
    private final long line;
    private final RecordSink sink;

    DatasetRow(Map<?, ?> row, long line, RecordSink sink) {
        this.row = row;
        this.line = line;
        this.sink = sink;
    }

    /** Whether a row is that of a dataset, by its card. */
    static boolean isOne(Map<?, ?> row) {
        return row.get("cardData") instanceof Map<?, ?> card
                && card.keySet().stream().anyMatch(key -> OWN_FIELDS.contains(String.valueOf(key)));
    }

    void read() throws IOException {
        Optional<String> id = row.get("id") instanceof String text ? Repository.id(text) : Optional.empty();
        if (id.isEmpty()) {
            sink.leaveOut(
                    line, "\"id\" is " + Words.shown(row.get("id")) + "; a row has the id of its dataset, owner/name");
            return;
        }
        Description dataset = new Description(Repository.dataset(id.get()), null, sink);
        int slash = id.get().indexOf('/');
        if (slash > 0) {
            Entity account = Repository.account(id.get().substring(0, slash));
            dataset.say(RelationshipType.PUBLISHED_BY, account, Method.DECLARED, "id");
        }
        Map<?, ?> card = row.get("cardData") instanceof Map<?, ?> fields ? fields : Map.of();
        for (String text : texts(card.get("license"))) {
            if (!Words.isNone(text) && !text.equals("other") && Licences.isName(text)) {
                dataset.say(
                        RelationshipType.LICENSED_UNDER,
                        Licences.license(text),
                        Licences.method(text, Method.DECLARED),
                        "cardData.license");
            }
        }
        for (String text : texts(card.get("source_datasets"))) {
            readOrigin(text, id.get(), dataset);
        }
        dataset.finish();
    }

    private void readOrigin(String text, String own, Description dataset) throws IOException {
        String plain = text.startsWith(EXTENDED) ? text.substring(EXTENDED.length()) : text;
        Optional<String> origin = Repository.id(plain);
        if (NO_DATASET.contains(plain) || Words.isNone(plain)) {
            return;
        }
        if (origin.isPresent() && !HubId.key(origin.get()).equals(HubId.key(own))) {
            dataset.say(
                    RelationshipType.REUSES,
                    Repository.dataset(origin.get()),
                    Method.DECLARED,
                    "cardData.source_datasets");
        } else {
            sink.remark(
                    line, "cardData.source_datasets is " + Words.shown(text) + ", which is no other dataset; ignored");
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof String text ? new ArrayList<>(List.of(text.strip())) : CardFields.tags(value);
    }
}
