package org.modellineage.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.lineage.DerivedRelationships;
import org.modellineage.load.standing.IdMapping;
import org.modellineage.load.standing.Relationship;
import org.modellineage.load.standing.SourceRelations;
import org.modellineage.load.standing.Standing;
import org.modellineage.load.standing.Standing.ComputedClaim;
import org.modellineage.load.storage.Script;

/** Replaces what a collection holds in the graph by its records, or by as many of them as one transaction can take. */
final class CollectionUpdate {

    private final Script script;
    private final Script writtenGraph;
    private final CollectionRecords records;
    private final StoredCollection stored;
    private final Changes changes;
    private final boolean last;

    /**
     * Prepares a change.
     *
     * @param last whether the collection is complete after this update
     */
    CollectionUpdate(Script script, CollectionRecords records, StoredCollection stored, Changes changes, boolean last) {
        this.writtenGraph = script;
        this.script = stored.emptyGraph() ? script.onEmptyGraph() : script;
        this.records = records;
        this.stored = stored;
        this.changes = changes;
        this.last = last;
    }

    /** Checks that nothing forbids the change. */
    void check() {
        ChangeValidation.of(changes, records, script);
    }

    /** Checks the change, moves what belongs to other entities now, deletes what is outdated, and writes. */
    void run() {
        ChangeValidation validation = ChangeValidation.of(changes, records, script);
        RelatedDeclarations related = validation.related();
        IdMapping identity = stored.identity().with(validation.references()).with(related.entities());
        CollectionRecords identified = records.identified(identity);
        Set<String> subjects = relink(related);
        subjects.addAll(subjects(identified, identity));
        AffectedEntities affected = AffectedEntities.by(
                subjects, identified, related, changes.claims().changed().collect(Collectors.toSet()), script);
        DerivedRelationships derived = DerivedRelationships.before(affected.ids(), script);
        List<String> formerNames = clear(affected, validation);
        script.run("write-collection", Map.of("properties", properties()));
        List<Standing> standing = affected.standing();
        writeEntities(standing, related);
        writeClaims(
                standing,
                affected.relations(),
                computed -> Objects.requireNonNull(identified.claims().get(computed.id()))
                        .toRow(
                                computed.properties(),
                                identity,
                                !validation.shared().contains(computed.id())));
        writeRelationships(standing);
        if (stored.emptyGraph()) {
            DerivedRelationships.first(
                    standing.stream().collect(Collectors.toMap(Standing::id, Standing::properties)),
                    relationships(standing).toList(),
                    writtenGraph);
        } else {
            derived.renew(writtenGraph);
        }
        script.lookUp("delete-names", formerNames);
        if (last && records.areNone()) {
            script.run("delete-collection", Map.of());
        }
    }

    /**
     * Moves declarations and links to the entities that their ids now belong to; returns the subjects of the claims
     * that moved.
     */
    private Set<String> relink(RelatedDeclarations related) {
        List<Map<String, Object>> moves = related.moves();
        script.change("move-declarations", moves);
        Set<String> subjects = new TreeSet<>();
        script.change("move-links", moves).forEach(row -> subjects.add(String.valueOf(row.get("id"))));
        return subjects;
    }

    /** The subjects of the claims that change, before and after the change. */
    private Set<String> subjects(CollectionRecords identified, IdMapping identity) {
        Set<String> subjects = new HashSet<>();
        changes.claims()
                .changed()
                .map(stored.subjects()::get)
                .filter(Objects::nonNull)
                .map(identity::of)
                .forEach(subjects::add);
        changes.claims()
                .written()
                .map(id -> Objects.requireNonNull(identified.claims().get(id)).subject())
                .forEach(subjects::add);
        return subjects;
    }

    /** Deletes what is outdated; returns the former names of the affected entities. */
    private List<String> clear(AffectedEntities affected, ChangeValidation validation) {
        List<String> names = script.lookUp("clear-entities", affected.ids()).stream()
                .map(row -> row.get("name"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        script.lookUp("remove-claims", changes.claims().removed());
        script.lookUp(
                "unlink-claims",
                changes.claims()
                        .written()
                        .filter(id -> !validation.shared().contains(id))
                        .toList());
        script.lookUp("remove-labels", validation.related().changingKind());
        script.lookUp("remove-declarations", validation.related().before());
        script.lookUp("delete-entities", validation.related().vanishing());
        return names;
    }

    private void writeEntities(List<Standing> standing, RelatedDeclarations related) {
        script.write(
                "write-entities",
                "entities",
                standing.size(),
                standing.stream().map(each -> each.toRow(related.own(each.id()))));
        script.write(
                "write-names",
                "names",
                standing.stream().mapToLong(each -> each.names().size()).sum(),
                standing.stream().flatMap(each -> each.names().stream().map(name -> name.toRow(each.id()))));
    }

    private void writeRelationships(List<Standing> standing) {
        script.write(
                "write-relationships",
                "relationships",
                standing.stream().mapToLong(each -> each.relationships().size()).sum(),
                relationships(standing));
    }

    private static Stream<Map<String, Object>> relationships(List<Standing> standing) {
        return standing.stream().flatMap(each -> each.relationships().stream().map(Relationship::toRow));
    }

    private Map<String, Object> properties() {
        if (last) {
            return records.properties();
        }
        Map<String, Object> properties = new HashMap<>();
        if (records.areNone() && stored.properties() != null) {
            stored.properties().forEach((word, value) -> properties.put(word.toString(), value));
        }
        properties.putAll(records.properties());
        properties.put(StoredCollection.INCOMPLETE, true);
        return properties;
    }

    private void writeClaims(
            List<Standing> standing, SourceRelations relations, Function<ComputedClaim, Map<String, Object>> row) {
        Set<String> written = changes.claims().written().collect(Collectors.toSet());
        long all = standing.stream().mapToLong(each -> each.claims().size()).sum();
        script.write(
                "write-claims",
                "claims",
                written.size(),
                standing.stream()
                        .flatMap(each -> each.computed(relations, claim -> written.contains(claim.id())))
                        .map(row));
        script.write(
                "write-computed-properties",
                "claims updated",
                all - written.size(),
                standing.stream()
                        .flatMap(each -> each.computed(relations, claim -> !written.contains(claim.id())))
                        .map(ComputedClaim::toRow));
    }
}
