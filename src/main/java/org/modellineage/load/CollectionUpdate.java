package org.modellineage.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.lineage.DerivedRelationships;
import org.modellineage.load.standing.IdMapping;
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
        Set<String> changing = relink(related);
        changing.addAll(subjects(identified, identity));
        AffectedEntities affected = AffectedEntities.by(
                changing, identified, related, changes.claims().changed().collect(Collectors.toSet()), script);
        DerivedRelationships derived = DerivedRelationships.before(affected.ids(), script);
        List<String> formerNames = clear(affected, validation);
        script.run("write-collection", Map.of("properties", properties()));
        List<SubjectClaims> subjects = affected.subjects();
        writeEntities(subjects, related);
        writeClaims(subjects, affected, identified, identity, validation.shared());
        List<Map<String, Object>> relationships =
                subjects.stream().flatMap(SubjectClaims::relationships).toList();
        script.write("write-relationships", "relationships", relationships.size(), relationships.stream());
        if (stored.emptyGraph()) {
            DerivedRelationships.first(
                    subjects.stream()
                            .map(SubjectClaims::standing)
                            .collect(Collectors.toMap(Standing::id, Standing::properties)),
                    relationships,
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
        List<Map<String, Object>> moves = related.moves().rows();
        script.change("move-declarations", moves);
        Set<String> subjects = new TreeSet<>();
        script.change("move-links", moves).forEach(row -> subjects.add(String.valueOf(row.get("id"))));
        script.change("moved-objects", moves).forEach(row -> subjects.add(String.valueOf(row.get("id"))));
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

    private void writeEntities(List<SubjectClaims> subjects, RelatedDeclarations related) {
        List<Standing> standing = subjects.stream().map(SubjectClaims::standing).toList();
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

    /** Writes claims that need nodes, and deletes the nodes of those that no longer do. */
    private void writeClaims(
            List<SubjectClaims> subjects,
            AffectedEntities affected,
            CollectionRecords identified,
            IdMapping identity,
            Set<String> shared) {
        SourceRelations relations = affected.relations();
        Set<String> written = changes.claims().written().collect(Collectors.toSet());
        Set<String> becoming = new HashSet<>();
        Set<String> staying = new HashSet<>();
        List<String> leaving = new ArrayList<>();
        for (SubjectClaims each : subjects) {
            each.inline()
                    .filter(id -> affected.isInlineInGraph(id).equals(Optional.of(false)))
                    .forEach(leaving::add);
            each.nodes().forEach(id -> {
                if (affected.isInlineInGraph(id).equals(Optional.of(true))) {
                    becoming.add(id);
                } else if (!written.contains(id)) {
                    staying.add(id);
                }
            });
        }
        script.lookUp("delete-claims", leaving);
        Stream<Map<String, Object>> own = subjects.stream()
                .flatMap(each -> each.computed(relations, written::contains))
                .map(computed -> Objects.requireNonNull(identified.claims().get(computed.id()))
                        .toRow(records.collection(), computed.properties(), identity, !shared.contains(computed.id())));
        Stream<Map<String, Object>> turned = subjects.stream()
                .flatMap(each -> each.computed(relations, becoming::contains)
                        .flatMap(computed -> each
                                .claim(computed.id())
                                .toRows(
                                        computed.properties(),
                                        written.contains(computed.id()) ? records.collection() : "")
                                .stream()));
        script.write("write-claims", "claims", (long) written.size() + becoming.size(), Stream.concat(own, turned));
        script.write(
                "write-computed-properties",
                "claims updated",
                staying.size(),
                subjects.stream()
                        .flatMap(each -> each.computed(relations, staying::contains))
                        .map(ComputedClaim::toRow));
    }
}
