package org.modellineage.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.model.EntityKind;

/** The entities on which something else may stand after a change, with all that collections say of them. */
final class Touched {

    private final Set<String> ids = new TreeSet<>();
    private final Declarations declarations = new Declarations();
    private final Map<String, Map<String, Evidence>> evidence = new HashMap<>();

    /** Finds them; of the collection itself it takes what it should hold, of all others what the graph has. */
    static Touched by(Changes changes, Records records, Held held, Script script) {
        Touched touched = new Touched();
        touched.find(changes, records, held, script);
        touched.readClaims(records, script);
        touched.readDeclarations(records, script);
        return touched;
    }

    /** Their ids, in alphabetic order. */
    Set<String> ids() {
        return ids;
    }

    /** What is declared of them, and of the sources that speak of them. */
    Declarations declarations() {
        return declarations;
    }

    /** Those that are sources, before the change or after. */
    Set<String> sources(Changes changes) {
        return Stream.concat(changes.sources().touched(), ids.stream().filter(this::isSource))
                .collect(Collectors.toSet());
    }

    /** What stands on each that some collection declares. */
    List<Standing> standing() {
        return ids.stream()
                .filter(id -> declarations.standing(id).isPresent())
                .map(id -> new Standing(id, declarations, claimsOn(id)))
                .toList();
    }

    private boolean isSource(String id) {
        return declarations.of(id).stream().anyMatch(each -> each.kind().equals(EntityKind.SOURCE.label()));
    }

    private void find(Changes changes, Records records, Held held, Script script) {
        ids.addAll(changes.declared());
        changes.claims()
                .touched()
                .map(held.subjects()::get)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        changes.claims().written().map(id -> subject(records, id)).forEach(ids::add);
        Set<String> sources = changes.sources().touched().collect(Collectors.toSet());
        records.claims().values().stream()
                .filter(claim -> sources.contains(claim.source()))
                .map(ClaimRecord::subject)
                .forEach(ids::add);
        for (Map<String, Object> row : script.lookUp("stated-subjects", sources)) {
            ids.add(String.valueOf(row.get("id")));
        }
    }

    private void readClaims(Records records, Script script) {
        for (Map<String, Object> row : script.lookUp("other-claims", ids)) {
            add(Evidence.of(row));
        }
        records.claims().values().stream()
                .map(ClaimRecord::evidence)
                .filter(claim -> ids.contains(claim.subject()))
                .forEach(this::add);
    }

    private void readDeclarations(Records records, Script script) {
        Set<String> wanted = new HashSet<>(ids);
        evidence.values().forEach(claims -> claims.values().forEach(claim -> wanted.add(claim.source())));
        for (Map<String, Object> row : script.lookUp("other-declarations", wanted)) {
            declarations.add(String.valueOf(row.get("id")), Declaration.of(row));
        }
        for (String id : wanted) {
            Declaration own = records.declaration(id);
            if (own != null) {
                declarations.add(id, own);
            }
        }
    }

    private void add(Evidence claim) {
        evidence.computeIfAbsent(claim.subject(), subject -> new HashMap<>()).put(claim.id(), claim);
    }

    private Collection<Evidence> claimsOn(String id) {
        return evidence.getOrDefault(id, Map.of()).values();
    }

    private static String subject(Records records, String claimId) {
        return Objects.requireNonNull(records.claims().get(claimId)).subject();
    }
}
