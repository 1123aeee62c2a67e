package org.modellineage.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.modellineage.load.standing.Declaration;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.Relationship;
import org.modellineage.load.standing.SourceRelations;
import org.modellineage.load.standing.Standing;
import org.modellineage.load.storage.Script;
import org.modellineage.model.EntityKind;

/**
 * All declarations and claims about some entities: those of the collection that is being loaded from its records, those
 * of all others from the graph.
 */
final class EntityClaims {

    private final CollectionRecords records;
    private final RelatedDeclarations related;
    private final Set<String> leaving;
    private final Script script;
    private final Set<String> ids = new TreeSet<>();
    private final Declarations declarations = new Declarations();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Map<String, HeldClaim>> claims = new HashMap<>();
    private final Map<String, Boolean> inlineInGraph = new HashMap<>();

    /**
     * Starts without any entity.
     *
     * @param leaving ids of the claims that are removed or replaced; other claims that the records lack are removed in
     *     a later transaction
     */
    EntityClaims(CollectionRecords records, RelatedDeclarations related, Set<String> leaving, Script script) {
        this.records = records;
        this.related = related;
        this.leaving = leaving;
        this.script = script;
    }

    /** Reads the claims about entities, and the declarations of the entities and of the sources of the claims. */
    void read(Collection<String> entities) {
        Set<String> more = new TreeSet<>(entities);
        more.removeAll(ids);
        ids.addAll(more);
        for (Map<String, Object> row : script.lookUp("claims", more)) {
            HeldClaim claim = HeldClaim.of(row, related.moves());
            inlineInGraph.put(claim.id(), HeldClaim.isInline(row));
            if (!leaving.contains(claim.id())) {
                add(claim);
            } else if (claim.isHeldByOthersThan(records.collection())) {
                add(claim.without(records.collection()));
            }
        }
        records.claims().values().stream()
                .filter(claim -> more.contains(claim.subject()))
                .map(claim -> HeldClaim.of(claim, records.collection(), records.inlineClaims()))
                .forEach(this::add);
        readDeclarations(more);
    }

    /** The entities, in alphabetic order. */
    Set<String> ids() {
        return ids;
    }

    Declarations declarations() {
        return declarations;
    }

    /** The entities that are sources. */
    List<String> sources() {
        return ids.stream().filter(this::isSource).toList();
    }

    /** The sources of the claims, and the sources that these name for them. */
    Set<String> speakers() {
        Set<String> speakers = new TreeSet<>();
        claims.values()
                .forEach(claims -> claims.values().forEach(claim -> {
                    speakers.add(claim.node().source());
                    speakers.addAll(claim.node().restsOn());
                }));
        return speakers;
    }

    /** What stands on each of the entities that some collection declares. */
    List<SubjectClaims> subjects() {
        return ids.stream()
                .filter(id -> declarations.standing(id).isPresent())
                .map(id -> new SubjectClaims(id, about(id), declarations))
                .toList();
    }

    /** Whether a claim is a node in the graph before the change, or else inline; empty when it is not there. */
    Optional<Boolean> isInlineInGraph(String claim) {
        return Optional.ofNullable(inlineInGraph.get(claim));
    }

    /** The relations of one of the entities, a source, to other sources. */
    List<Relationship> relations(String source) {
        return new Standing(
                        source,
                        declarations,
                        about(source).stream().map(HeldClaim::node).toList())
                .relationships(SourceRelations::include);
    }

    private Collection<HeldClaim> about(String id) {
        return claims.getOrDefault(id, Map.of()).values();
    }

    private boolean isSource(String id) {
        return declarations.of(id).stream().anyMatch(each -> each.kind().equals(EntityKind.SOURCE.label()));
    }

    private void readDeclarations(Set<String> more) {
        Set<String> wanted = new HashSet<>(more);
        for (String id : more) {
            claims.getOrDefault(id, Map.of())
                    .values()
                    .forEach(claim -> wanted.add(claim.node().source()));
        }
        wanted.removeAll(declared);
        declared.addAll(wanted);
        wanted.forEach(id -> related.of(id).forEach(declaration -> declarations.add(id, declaration)));
        wanted.removeIf(related::include);
        for (Map<String, Object> row : script.lookUp("declarations", wanted)) {
            if (row.get("declaration") != null) {
                declarations.add(String.valueOf(row.get("id")), Declaration.of(row));
            }
        }
    }

    /** Adds a claim; of a claim that several collections hold, the last form counts. */
    private void add(HeldClaim claim) {
        claims.computeIfAbsent(claim.node().subject(), subject -> new HashMap<>())
                .merge(claim.id(), claim, (former, now) -> now.with(former));
    }
}
