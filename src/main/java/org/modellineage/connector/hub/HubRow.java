package org.modellineage.connector.hub;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.WeightFiles;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.CardFields;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.text.VisibleText;

/** One model in the hub's list: its publisher, day, licences, data and base models. */
final class HubRow {

    /** The time that the hub gives to all repositories that are older than its records. */
    private static final String BEFORE_RECORDS = "2022-03-02T23:29:04";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private static final int DAY_LENGTH = "2024-05-16".length();

    private final Map<?, ?> row;
    private final long line;
    private final RecordSink sink;

    private final @Nullable Source source;

    /** A row of a list, which is the only source of what its rows say. */
    HubRow(Map<?, ?> row, long line, RecordSink sink) {
        this(row, line, sink, null);
    }

    HubRow(Map<?, ?> row, long line, RecordSink sink, @Nullable Source source) {
        this.row = row;
        this.line = line;
        this.sink = sink;
        this.source = source;
    }

    /** Passes on the record of the model, and one for each entity that it names. */
    void read() throws IOException {
        read(Optional.empty());
    }

    /**
     * Passes on the same.
     *
     * @param formerId the id under which the hub still finds the model
     */
    void read(Optional<String> formerId) throws IOException {
        Object written = row.get("id") == null ? row.get("modelId") : row.get("id");
        Optional<String> id = written instanceof String text ? Repository.id(text) : Optional.empty();
        if (id.isEmpty()) {
            sink.leaveOut(
                    line,
                    written == null
                            ? "no \"id\"; a row has the id of its model, owner/name"
                            : "\"id\" is " + Words.shown(written) + "; an id is owner/name");
            return;
        }
        Description model = new Description(Repository.model(id.get()), source, sink);
        formerId.ifPresent(
                former -> model.say(Property.ALSO_KNOWN_AS, former, Method.DECLARED, "redirect of the former id"));
        readPublisher(id.get(), model);
        readDays(model);
        readDigests(model);
        if (row.get("gated") instanceof String) {
            model.say(Property.AVAILABLE_AS, "gated-download", Method.DECLARED, "gated");
        }
        Map<?, ?> fields = row.get("cardData") instanceof Map<?, ?> map ? map : Map.of();
        new CardFields(
                        fields,
                        CardFields.tags(row.get("tags")),
                        "cardData.",
                        model,
                        this::remark,
                        path -> Optional.empty())
                .read(row.get("baseModels"));
        model.finish();
    }

    private void remark(String remark) throws IOException {
        sink.remark(line, remark);
    }

    private void readPublisher(String id, Description model) throws IOException {
        String author = row.get("author") instanceof String text ? text.strip() : "";
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : author;
        if (HubId.is(owner + "/name")) {
            model.say(RelationshipType.PUBLISHED_BY, Repository.account(owner), Method.DECLARED, "id");
        }
    }

    /** The digests of files of weights, by which a copy is recognized. */
    private void readDigests(Description model) {
        for (Object sibling : row.get("siblings") instanceof List<?> list ? list : List.of()) {
            if (sibling instanceof Map<?, ?> file
                    && file.get("rfilename") instanceof String name
                    && WeightFiles.isOne(name)
                    && file.get("lfs") instanceof Map<?, ?> stored
                    && stored.get("sha256") instanceof String digest
                    && DIGEST.matcher(digest).matches()) {
                model.say(Property.FILE_SHA256, digest, Method.DECLARED, "siblings " + VisibleText.of(name));
            }
        }
    }

    private void readDays(Description model) throws IOException {
        Optional<LocalDate> created = day("createdAt");
        if (created.isPresent() && !String.valueOf(row.get("createdAt")).startsWith(BEFORE_RECORDS)) {
            model.say(Property.RELEASED_ON, new PartialDate(created.get().toString()), Method.DECLARED, "createdAt");
        }
        created.ifPresent(sink::madeBy);
        day("lastModified").ifPresent(sink::madeBy);
    }

    private Optional<LocalDate> day(String field) throws IOException {
        Object time = row.get(field);
        if (time == null) {
            return Optional.empty();
        }
        String text = time.toString();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length()))));
        } catch (DateTimeException e) {
            remark(field + " is " + Words.shown(time) + ", which is no time; ignored");
            return Optional.empty();
        }
    }
}
