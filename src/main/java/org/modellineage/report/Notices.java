package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;
import org.modellineage.report.EntityLookup.Found;

/** What an answer says beside its rows: that it shows checkpoints, what a day leaves out, and why it has no rows. */
final class Notices {

    static final String NOTHING_LOADED =
            "nothing is loaded: \"lineage load\" loads the shipped collections, \"lineage load FOLDER\" one of your own";

    private final Path lookup;

    /**
     * Creates the notices.
     *
     * @param lookup the folder of the statements
     */
    Notices(Path lookup) {
        this.lookup = lookup;
    }

    /**
     * Sets the parameter {@code checkpoints} when a question asks about an unreleased checkpoint; returns a notice for
     * each such checkpoint.
     */
    static List<String> showCheckpoints(List<Found> asked, Map<String, @Nullable Object> values) {
        List<String> notices = new ArrayList<>();
        if (Boolean.FALSE.equals(values.get(StandardParameters.CHECKPOINTS))) {
            Object day = Objects.requireNonNullElse(values.get(StandardParameters.AS_OF), StatementValues.LAST_DAY);
            for (Found one : asked) {
                if (one.isCheckpoint(day.toString())) {
                    notices.add(one.entity().name() + " is an unreleased checkpoint, so checkpoints are shown");
                }
            }
            if (!notices.isEmpty()) {
                values.put(StandardParameters.CHECKPOINTS, true);
            }
        }
        return notices;
    }

    /** What a day leaves out: entities that no source had named by then, and sources. Empty when no day is given. */
    List<String> asOf(Transaction transaction, Question question, Map<String, ? extends @Nullable Object> values) {
        List<String> notices = new ArrayList<>();
        if (values.get(StandardParameters.AS_OF) instanceof String day) {
            for (String id : entities(question, values)) {
                Map<String, Object> parameters = Map.of(StandardParameters.AS_OF, day, "entity", id);
                unknown(ask(transaction, "named-by", parameters).get(0), day).ifPresent(notices::add);
            }
            Map<String, Object> sources = ask(transaction, "sources-by", Map.of(StandardParameters.AS_OF, day))
                    .get(0);
            notices.add(sources.get("published") + " of " + sources.get("sources") + " sources were published by " + day
                    + "; undated, so left out: " + sources.get("undated"));
        }
        return notices;
    }

    /** A notice for each collection of which only a part is loaded. */
    static List<String> incomplete(List<?> collections) {
        return collections.stream()
                .map(id -> "only a part of the collection " + id
                        + " is loaded, so this may be incomplete; load or import it again")
                .toList();
    }

    /** The ids of the collections of which only a part is loaded. */
    List<?> incomplete(Transaction transaction) {
        return ask(transaction, "incomplete", Map.of()).stream()
                .map(row -> row.get("id"))
                .toList();
    }

    /** Whether any collection is loaded. */
    boolean anythingLoaded(Transaction transaction) {
        return Boolean.TRUE.equals(ask(transaction, "loaded", Map.of()).get(0).get("loaded"));
    }

    private static Optional<String> unknown(Map<String, Object> entity, String day) {
        if (Boolean.TRUE.equals(entity.get("known"))) {
            return Optional.empty();
        } else if (!Boolean.TRUE.equals(entity.get("isSource"))) {
            return Optional.of("no source published by " + day + " names " + entity.get("name"));
        }
        return Optional.of(
                entity.get("publishedOn") == null
                        ? entity.get("name") + ": no date is known, so what it says is left out"
                        : entity.get("name") + " is of " + entity.get("publishedOn") + ", not of " + day
                                + " or before");
    }

    /** The ids of the entities that a question asks about. */
    private static List<String> entities(Question question, Map<String, ? extends @Nullable Object> values) {
        return question.parameters().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.ENTITY)
                .map(parameter -> values.get(parameter.name()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private List<Map<String, Object>> ask(Transaction transaction, String statement, Map<String, Object> parameters) {
        Cypher cypher = Cypher.read(lookup.resolve(statement + ".cypher"));
        return transaction.run(cypher, new HashMap<>(parameters)).rows();
    }
}
