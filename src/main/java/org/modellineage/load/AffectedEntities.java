package org.modellineage.load;

import static org.modellineage.load.storage.Script.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.modellineage.load.standing.ClaimNode;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.SourceRelations;
import org.modellineage.load.standing.SourceRelations.Relation;
import org.modellineage.load.storage.Script;

/** The entities whose derived state may change with a load, with all that collections say of them. */
final class AffectedEntities {

    private final CollectionRecords records;
    private final RelatedDeclarations related;
    private final Script script;
    private final EntityClaims claims;

    private AffectedEntities(
            CollectionRecords records, RelatedDeclarations related, Set<String> leaving, Script script) {
        this.records = records;
        this.related = related;
        this.script = script;
        this.claims = new EntityClaims(records, related, leaving, script);
    }

    /**
     * Finds the affected entities.
     *
     * @param subjects the entities whose claims change or move
     * @param records the records of the collection, with claims resolved to the entities of the graph
     * @param leaving ids of the claims that are removed or replaced
     */
    static AffectedEntities by(
            Set<String> subjects,
            CollectionRecords records,
            RelatedDeclarations related,
            Set<String> leaving,
            Script script) {
        AffectedEntities affected = new AffectedEntities(records, related, leaving, script);
        affected.claims.read(affected.directly(subjects));
        affected.claims.read(affected.throughRelations());
        return affected;
    }

    /** The ids of the affected entities, in alphabetic order. */
    Set<String> ids() {
        return claims.ids();
    }

    /** The declarations of the affected entities and of the sources that make claims about them. */
    Declarations declarations() {
        return claims.declarations();
    }

    /** What stands on each affected entity that some collection declares. */
    List<SubjectClaims> subjects() {
        return claims.subjects();
    }

    /** See {@link EntityClaims#isInlineInGraph}. */
    Optional<Boolean> isInlineInGraph(String claim) {
        return claims.isInlineInGraph(claim);
    }

    /** The relations between the sources that make claims about the affected entities. */
    SourceRelations relations() {
        SourceRelations relations = ownRelations();
        Set<String> known = new HashSet<>();
        Set<String> next = claims.speakers();
        while (!next.isEmpty()) {
            known.addAll(next);
            for (Relation relation : inGraph(next)) {
                // Relations that begin at an affected source are about to be rewritten.
                if (!ids().contains(relation.from())) {
                    relations.add(relation);
                }
            }
            next = relations.reused(next, always -> true).stream()
                    .map(Relation::to)
                    .filter(source -> !known.contains(source))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return relations;
    }

    /** The entities whose own declarations or claims change, or whose sources change. */
    private Set<String> directly(Set<String> subjects) {
        Set<String> ids = new TreeSet<>(subjects);
        ids.addAll(related.all());
        ids.addAll(subjectsOf(related.sources()));
        return ids;
    }

    /** The entities with claims by, or on the authority of, sources whose relations to other sources change. */
    private Set<String> throughRelations() {
        Set<String> before = new TreeSet<>(claims.ids());
        SourceRelations former = new SourceRelations();
        inGraph(before).forEach(former::add);
        SourceRelations next = ownRelations();
        Set<Relation> changed = former.from(before);
        Set<Relation> wanted = next.from(before);
        Set<Relation> same = new HashSet<>(changed);
        same.retainAll(wanted);
        changed.addAll(wanted);
        changed.removeAll(same);
        Set<String> ends = new TreeSet<>();
        for (Relation relation : changed) {
            ends.add(relation.from());
            if (relation.isSharedText()) {
                ends.add(relation.to());
            }
        }
        return subjectsOf(reusersOf(ends, former, next));
    }

    /** The sources that reuse some sources, before the change or after it. */
    private Set<String> reusersOf(Set<String> sources, SourceRelations former, SourceRelations next) {
        Set<String> found = new TreeSet<>(sources);
        Set<String> open = sources;
        while (!open.isEmpty()) {
            inGraph(open).forEach(former::add);
            Set<String> reusers = former.reusersOf(found);
            reusers.addAll(next.reusersOf(reusers));
            reusers.removeAll(found);
            found.addAll(reusers);
            open = reusers;
        }
        return found;
    }

    private Set<String> subjectsOf(Collection<String> sources) {
        Set<String> ids = new TreeSet<>();
        if (!sources.isEmpty()) {
            records.claims().values().stream()
                    .map(ClaimRecord::node)
                    .filter(claim -> sources.contains(claim.source())
                            || claim.restsOn().stream().anyMatch(sources::contains))
                    .map(ClaimNode::subject)
                    .forEach(ids::add);
            script.lookUp("stated-subjects", sources).forEach(row -> ids.add(text(row, "id")));
        }
        return ids;
    }

    /** The relations of affected sources, as they will be. */
    private SourceRelations ownRelations() {
        SourceRelations relations = new SourceRelations();
        for (String source : claims.sources()) {
            claims.relations(source).forEach(relations::add);
        }
        return relations;
    }

    private List<Relation> inGraph(Collection<String> ids) {
        return script.lookUp("source-relations", ids).stream()
                .map(row -> new Relation(
                        text(row, "from"), text(row, "type"), text(row, "to"), text(row, "since"), text(row, "until")))
                .distinct()
                .toList();
    }
}
