package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;
import org.modellineage.model.HubId;
import org.modellineage.model.NameKey;
import org.modellineage.model.Nearest;
import org.modellineage.report.EntityNotFoundException.Candidate;
import org.modellineage.text.PlainText;

/** Resolves what a user typed to the id of an entity; similar names are suggested, never taken. */
final class EntityLookup {

    private static final int MOST_SUGGESTIONS = 5;

    private final Path statements;
    private final Notices notices;

    EntityLookup(Path statements) {
        this.statements = statements;
        this.notices = new Notices(statements);
    }

    /**
     * An entity that a text names.
     *
     * @param checkpointDays from which day until which it is an unreleased checkpoint of a model
     * @param incomplete the ids of the collections of which only a part is loaded
     */
    record Found(Candidate entity, List<?> checkpointDays, List<?> incomplete) {

        private static Found of(Map<String, Object> row) {
            return new Found(candidate(row), list(row.get("checkpointDays")), list(row.get("incomplete")));
        }

        private static List<?> list(@Nullable Object value) {
            return value instanceof List<?> list ? list : List.of();
        }

        /** Whether it is an unreleased checkpoint on a day. */
        boolean isCheckpoint(String day) {
            return checkpointDays.stream()
                    .anyMatch(one -> one instanceof Map<?, ?> days
                            && days.get("since") instanceof String since
                            && days.get("until") instanceof String until
                            && since.compareTo(day) <= 0
                            && day.compareTo(until) < 0);
        }
    }

    /** The one entity that the text names, among the kinds that the parameter accepts. */
    Found resolve(Transaction transaction, Parameter parameter, String text) {
        List<Found> found = found(transaction, text);
        List<Found> fitting = found.stream()
                .filter(one -> isOfKind(one.entity(), parameter.choices()))
                .toList();
        for (Found one : fitting) {
            // An exact id takes precedence over a name of another entity that is equal but for case.
            if (fitting.size() == 1 || one.entity().id().equals(text.strip())) {
                return one;
            }
        }
        if (!fitting.isEmpty()) {
            throw new EntityNotFoundException("several entities are named \"" + text + "\"", true, entities(fitting));
        }
        if (found.isEmpty() && !notices.anythingLoaded(transaction)) {
            throw new EntityNotFoundException(Notices.NOTHING_LOADED, false, List.of());
        }
        String unless = Notices.incomplete(notices.incomplete(transaction)).stream()
                .map(notice -> "; " + notice)
                .collect(Collectors.joining());
        throw new EntityNotFoundException(
                message(parameter, text, entities(found)) + unless, false, suggest(transaction, parameter, text));
    }

    /** The entities with a name, or with the hub id in an address. */
    private List<Found> found(Transaction transaction, String text) {
        List<Found> found = named(transaction, text);
        return found.isEmpty()
                ? HubId.in(text).map(hubId -> named(transaction, hubId)).orElse(found)
                : found;
    }

    private List<Found> named(Transaction transaction, String name) {
        return run(transaction, "resolve", Map.of("key", NameKey.of(name))).stream()
                .map(Found::of)
                .toList();
    }

    private static String message(Parameter parameter, String text, List<Candidate> bearers) {
        if (bearers.isEmpty()) {
            return "no entity is named \"" + text + "\"";
        }
        return "\"" + text + "\" is of kind " + bearers.get(0).kind() + "; accepted here: "
                + String.join(", ", parameter.choices());
    }

    private List<Candidate> suggest(Transaction transaction, Parameter parameter, String text) {
        List<Candidate> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map<String, Object> row : run(transaction, "suggest", Map.of("text", PlainText.of(text)))) {
            Candidate candidate = candidate(row);
            if (isOfKind(candidate, parameter.choices())) {
                found.add(candidate);
                names.add(spaced(String.valueOf(row.get("matched"))));
            }
        }
        List<Candidate> nearestFirst = new ArrayList<>();
        while (!found.isEmpty() && nearestFirst.size() < MOST_SUGGESTIONS) {
            Optional<String> nearest = Nearest.among(names).to(spaced(text));
            int next = nearest.isPresent() ? names.indexOf(nearest.get()) : 0;
            names.remove(next);
            Candidate candidate = found.remove(next);
            if (!nearestFirst.contains(candidate)) {
                nearestFirst.add(candidate);
            }
        }
        return nearestFirst;
    }

    private List<Map<String, Object>> run(Transaction transaction, String statement, Map<String, Object> parameters) {
        Cypher cypher = Cypher.read(statements.resolve(statement + ".cypher"));
        return transaction.run(cypher, parameters).rows();
    }

    /** A name with spaces between its words, since people rarely remember which other separators it has. */
    private static String spaced(String name) {
        return name.replace('-', ' ').replace('_', ' ').replace('/', ' ');
    }

    private static Candidate candidate(Map<String, Object> row) {
        return new Candidate(
                String.valueOf(row.get("id")), String.valueOf(row.get("name")), String.valueOf(row.get("kind")));
    }

    private static boolean isOfKind(Candidate entity, List<String> kinds) {
        return kinds.isEmpty() || kinds.contains(entity.kind());
    }

    private static List<Candidate> entities(List<Found> found) {
        return found.stream().map(Found::entity).toList();
    }
}
