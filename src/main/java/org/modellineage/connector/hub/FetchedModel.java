package org.modellineage.connector.hub;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Dates;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.Repository;
import org.modellineage.text.JsonWriter;

/**
 * The hub's answer for one model, as it is kept.
 *
 * @param askedFor the hub id that was asked for, which may be a former one
 * @param day the day of the answer, as in {@code 2026-11-30}
 * @param origin who answered: the address of the hub, or {@code cache}
 * @param missing why there is no answer; null when there is one
 * @param row the answer; empty when there is none
 */
public record FetchedModel(
        String askedFor,
        String day,
        String origin,
        @Nullable String missing,
        Map<?, ?> row) {

    /** The end of the name of such a file. */
    public static final String ENDING = ".fetched.json";

    static final String ASKED_FOR = "askedFor";

    /** Reads a file; empty when it holds something else. */
    public static Optional<FetchedModel> of(String json) {
        try {
            return JsonTree.object(json).flatMap(FetchedModel::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FetchedModel> of(Map<?, ?> members) {
        if (members.get(ASKED_FOR) instanceof String id
                && Repository.id(id).filter(id::equals).isPresent()
                && members.get("day") instanceof String day
                && Dates.date(day).isPresent()
                && members.get("origin") instanceof String origin
                && members.get("row") instanceof Map<?, ?> row) {
            return Optional.of(new FetchedModel(
                    id, day, origin, members.get("missing") instanceof String reason ? reason : null, row));
        }
        return Optional.empty();
    }

    /** The file's content. */
    public String toJson() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(ASKED_FOR, askedFor);
        members.put("day", day);
        members.put("origin", origin);
        members.put("missing", missing);
        members.put("row", row);
        StringBuilder text = new StringBuilder();
        JsonWriter.to(text).value(members);
        return text.append('\n').toString();
    }
}
