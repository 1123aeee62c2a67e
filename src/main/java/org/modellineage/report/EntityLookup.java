package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The one entity that the text names, among the kinds that the parameter accepts. */
    Candidate resolve(Transaction transaction, Parameter parameter, String text) {
        List<Candidate> bearers = bearers(transaction, text);
        List<Candidate> fitting = ofKind(bearers, parameter.choices());
        for (Candidate bearer : fitting) {
            // An exact id takes precedence over a name of another entity that is equal but for case.
            if (fitting.size() == 1 || bearer.id().equals(text.strip())) {
                return bearer;
            }
        }
        if (!fitting.isEmpty()) {
            throw new EntityNotFoundException("several entities are named \"" + text + "\"", true, fitting);
        }
        if (bearers.isEmpty() && !notices.anythingLoaded(transaction)) {
            throw new EntityNotFoundException(Notices.NOTHING_LOADED, false, List.of());
        }
        throw new EntityNotFoundException(
                message(parameter, text, bearers), false, suggest(transaction, parameter, text));
    }

    /** The entities with a name, or with the hub id in an address. */
    private List<Candidate> bearers(Transaction transaction, String text) {
        List<Candidate> bearers = named(transaction, text);
        return bearers.isEmpty()
                ? HubId.in(text).map(hubId -> named(transaction, hubId)).orElse(bearers)
                : bearers;
    }

    private List<Candidate> named(Transaction transaction, String name) {
        return run(transaction, "resolve", Map.of("key", NameKey.of(name))).stream()
                .map(EntityLookup::candidate)
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
            if (!ofKind(List.of(candidate), parameter.choices()).isEmpty()) {
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

    private static List<Candidate> ofKind(List<Candidate> candidates, List<String> kinds) {
        return kinds.isEmpty()
                ? candidates
                : candidates.stream().filter(one -> kinds.contains(one.kind())).toList();
    }
}
