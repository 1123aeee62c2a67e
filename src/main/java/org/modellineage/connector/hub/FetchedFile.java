package org.modellineage.connector.hub;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Dates;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.text.VisibleText;

/** Reads the hub's answer for one model, each a source of its own with the revision that it speaks of. */
public final class FetchedFile implements Connector {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:/-]{1,200}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

    @Override
    public String format() {
        return "fetched";
    }

    @Override
    public String content() {
        return "kept answer of the Hugging Face hub";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(FetchedModel.ENDING) && input.startOfText().startsWith("{\"" + FetchedModel.ASKED_FOR);
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<FetchedModel> model =
                input.bytes().map(DecodedText::of).map(DecodedText::text).flatMap(FetchedModel::of);
        if (model.isEmpty()) {
            sink.leaveOut(1, "no kept answer of the hub; fetch the model again");
        } else {
            read(model.get(), sink);
        }
    }

    /** Passes on what an answer says. */
    public static void read(FetchedModel model, RecordSink sink) throws IOException {
        if (model.missing() == null) {
            Optional<String> hubId = hubId(model);
            Optional<String> formerId = hubId.filter(id -> !HubId.key(id).equals(HubId.key(model.askedFor())))
                    .map(id -> model.askedFor());
            new HubRow(model.row(), 1, sink, source(model)).read(formerId);
            if (formerId.isPresent()) {
                // Others go on naming it so; by its hub id it is the same.
                Entity former =
                        new Entity(HubId.key(formerId.get()), EntityKind.MODEL, hubId.get(), true, false, hubId.get());
                sink.add(new EntityRecord(former, false, List.of()));
            }
            return;
        }
        Description stub = new Description(Repository.model(model.askedFor()), source(model), sink);
        stub.say(
                Property.DESCRIPTION,
                VisibleText.of(model.missing()) + " on the hub on " + model.day(),
                Method.DECLARED,
                "status of the answer");
        stub.finish();
    }

    /** The id that the hub gives the model; empty when that is no hub id. */
    private static Optional<String> hubId(FetchedModel model) {
        return model.row().get("id") instanceof String text ? Repository.id(text) : Optional.empty();
    }

    private static Source source(FetchedModel model) {
        Map<?, ?> row = model.row();
        String id = hubId(model).orElse(model.askedFor());
        String commit =
                row.get("sha") instanceof String text && COMMIT.matcher(text).matches() ? text : null;
        String key = HubId.key(id) + "/record" + (commit == null ? "" : "@" + commit);
        String modified = row.get("lastModified") instanceof String text ? text : model.day();
        boolean cached = model.origin().equals("cache");
        return new Source(
                new Entity(
                        key,
                        EntityKind.SOURCE,
                        (cached ? "cached card of " : "hub record of ") + id,
                        true,
                        false,
                        null),
                SourceKind.PRIMARY,
                id.contains("/") ? id.substring(0, id.indexOf('/')) : null,
                List.of(),
                Dates.date(modified).orElse(null),
                null,
                new PartialDate(model.day()),
                cached || commit == null || !ADDRESS.matcher(model.origin()).matches()
                        ? null
                        : model.origin() + "/" + id + "/tree/" + commit,
                commit);
    }
}
