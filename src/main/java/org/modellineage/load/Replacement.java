package org.modellineage.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts the records of a collection in the place of what it holds in the graph, within one transaction. */
final class Replacement {

    private final Script script;
    private final Script writtenGraph;
    private final Records records;
    private final Held held;
    private final Changes changes;

    Replacement(Script script, Records records, Held held, Changes changes) {
        this.script = held.emptyGraph() ? script.onEmptyGraph() : script;
        this.writtenGraph = script;
        this.records = records;
        this.held = held;
        this.changes = changes;
    }

    /** Looks at everything that may forbid the change, then takes away, then writes. */
    void run() {
        new References(records).check(script);
        Set<String> shared = sharedClaims();
        Touched touched = Touched.by(changes, records, held, script);
        checkKinds(touched.declarations());
        Set<String> joined = touched.sources(changes);
        joined.addAll(Voices.around(joined, script).sources());
        List<String> formerNames = takeAway(touched, shared);
        write(touched, shared);
        writtenGraph.write(
                "write-voices", "voices", Voices.around(joined, writtenGraph).toRows());
        script.lookUp("delete-names", formerNames);
        if (records.areNone()) {
            script.run("delete-collection", Map.of());
        }
    }

    /** The claims to write that another collection holds in the same wording. */
    private Set<String> sharedClaims() {
        Set<String> shared = new HashSet<>();
        for (Map<String, Object> row :
                script.lookUp("other-holders", changes.claims().written().toList())) {
            ClaimRecord claim = records.claims().get(String.valueOf(row.get("id")));
            if (claim == null || !claim.digest().equals(row.get("digest"))) {
                throw new LoadException("claim \"" + row.get("id") + "\" says one thing in collection \""
                        + records.collection() + "\" and another in \"" + row.get("collection")
                        + "\": give one of the statements another id");
            }
            shared.add(claim.id());
        }
        changes.claims().updated().forEach(shared::remove);
        return shared;
    }

    private void checkKinds(Declarations declarations) {
        for (String id : changes.declared()) {
            Declaration own = records.declaration(id);
            for (Declaration other : declarations.of(id)) {
                if (own != null && !own.kind().equals(other.kind())) {
                    throw new LoadException("\"" + id + "\" is a " + own.kind() + " in collection \""
                            + own.collection() + "\" and a " + other.kind() + " in \"" + other.collection()
                            + "\": give one of them another id");
                }
            }
        }
    }

    /** Returns the names that entities went by. */
    private List<String> takeAway(Touched touched, Set<String> shared) {
        List<String> names = script.lookUp("clear-entities", touched.ids()).stream()
                .map(row -> row.get("name"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        script.lookUp("release-claims", changes.claims().removed());
        script.lookUp(
                "unlink-claims",
                changes.claims().written().filter(id -> !shared.contains(id)).toList());
        script.lookUp(
                "strip-kinds",
                changes.declared().stream().filter(this::changesKind).toList());
        new Removal(script, records.collection()).run(changes.released());
        return names;
    }

    private boolean changesKind(String id) {
        Declaration own = records.declaration(id);
        return own != null && !own.kind().equals(held.kinds().getOrDefault(id, own.kind()));
    }

    private void write(Touched touched, Set<String> shared) {
        script.run("write-collection", Map.of("properties", records.properties()));
        List<Map<String, Object>> entities = new ArrayList<>();
        List<Map<String, Object>> names = new ArrayList<>();
        List<Map<String, Object>> relationships = new ArrayList<>();
        for (Standing standing : touched.standing()) {
            entities.add(standing.toRow(records.declaration(standing.id())));
            standing.names().forEach(name -> names.add(name.toRow(standing.id())));
            standing.relationships().forEach(relationship -> relationships.add(relationship.toRow()));
        }
        script.write("write-entities", "entities", entities);
        script.write("write-names", "names", names);
        script.write("write-claims", "claims", claimRows(shared));
        script.write("write-relationships", "relationships", relationships);
    }

    private List<Map<String, Object>> claimRows(Set<String> shared) {
        return changes.claims()
                .written()
                .map(id -> Objects.requireNonNull(records.claims().get(id)).toRow(!shared.contains(id)))
                .toList();
    }
}
