package org.modellineage.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the records of a collection in the place of what it holds in the graph, or as much of them as one transaction can hold. */
final class Replacement {

    private final Script script;
    private final Script writtenGraph;
    private final Records records;
    private final Held held;
    private final Changes changes;
    private final boolean last;

    /**
     * Prepares a change.
     *
     * @param last whether the collection is complete after it
     */
    Replacement(Script script, Records records, Held held, Changes changes, boolean last) {
        this.writtenGraph = script;
        this.script = held.emptyGraph() ? script.onEmptyGraph() : script;
        this.records = records;
        this.held = held;
        this.changes = changes;
        this.last = last;
    }

    /** Looks at everything that may forbid the change. */
    void check() {
        new References(records).check(script);
        sharedClaims();
        checkKinds();
        new Removal(script, records.collection()).check(changes.released());
    }

    /** Looks at it too, then takes away, then writes. */
    void run() {
        new References(records).check(script);
        Set<String> shared = sharedClaims();
        checkKinds();
        Touched touched = Touched.by(changes, records, held, script);
        DerivedRelationships derived = DerivedRelationships.before(touched.ids(), script);
        List<String> formerNames = takeAway(touched, shared);
        write(touched, shared);
        derived.renew(writtenGraph);
        script.lookUp("delete-names", formerNames);
        if (last && records.areNone()) {
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

    private void checkKinds() {
        for (Map<String, Object> row : script.lookUp("other-declarations", changes.declared())) {
            Declaration other = Declaration.of(row);
            Declaration own = records.declaration(String.valueOf(row.get("id")));
            if (own != null && !own.kind().equals(other.kind())) {
                throw new LoadException("\"" + row.get("id") + "\" is a " + own.kind() + " in collection \""
                        + own.collection() + "\" and a " + other.kind() + " in \"" + other.collection()
                        + "\": give one of them another id");
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
        script.run("write-collection", Map.of("properties", properties()));
        List<Standing> standing = touched.standing();
        script.write(
                "write-entities",
                "entities",
                standing.size(),
                standing.stream().map(each -> each.toRow(records.declaration(each.id()))));
        script.write(
                "write-names",
                "names",
                standing.stream().mapToLong(each -> each.names().size()).sum(),
                standing.stream().flatMap(each -> each.names().stream().map(name -> name.toRow(each.id()))));
        writeClaims(standing, touched.relations(), shared);
        script.write(
                "write-relationships",
                "relationships",
                standing.stream().mapToLong(each -> each.relationships().size()).sum(),
                standing.stream().flatMap(each -> each.relationships().stream().map(Relationship::toRow)));
    }

    private Map<String, Object> properties() {
        if (last) {
            return records.properties();
        }
        Map<String, Object> properties = new HashMap<>();
        if (records.areNone() && held.properties() != null) {
            held.properties().forEach((word, value) -> properties.put(word.toString(), value));
        }
        properties.putAll(records.properties());
        properties.put(Held.INCOMPLETE, true);
        return properties;
    }

    private void writeClaims(List<Standing> standing, SourceRelations relations, Set<String> shared) {
        Set<String> written = changes.claims().written().collect(Collectors.toSet());
        long all = standing.stream().mapToLong(each -> each.claims().size()).sum();
        script.write(
                "write-claims",
                "claims",
                written.size(),
                standing.stream()
                        .flatMap(each -> each.weighed(relations, claim -> written.contains(claim.id())))
                        .map(weighed -> Objects.requireNonNull(records.claims().get(weighed.id()))
                                .toRow(weighed.properties(), !shared.contains(weighed.id()))));
        script.write(
                "weigh-claims",
                "claims weighed",
                all - written.size(),
                standing.stream()
                        .flatMap(each -> each.weighed(relations, claim -> !written.contains(claim.id())))
                        .map(Weighed::toRow));
    }
}
