package org.modellineage.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.modellineage.load.standing.ClaimNode;
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
    private final Map<String, Map<String, ClaimNode>> claims = new HashMap<>();

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
            ClaimNode claim = ClaimNode.of(row);
            if (Boolean.TRUE.equals(row.get("ofOthers")) || !leaving.contains(claim.id())) {
                add(claim);
            }
        }
        records.claims().values().stream()
                .map(ClaimRecord::node)
                .filter(claim -> more.contains(claim.subject()))
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
                    speakers.add(claim.source());
                    speakers.addAll(claim.restsOn());
                }));
        return speakers;
    }

    /** What stands on each of the entities that some collection declares. */
    List<Standing> standing() {
        return ids.stream()
                .filter(id -> declarations.standing(id).isPresent())
                .map(this::standing)
                .toList();
    }

    /** The relations of one of the entities, a source, to other sources. */
    List<Relationship> relations(String source) {
        return standing(source).relationships(SourceRelations::include);
    }

    private Standing standing(String id) {
        return new Standing(id, declarations, claims.getOrDefault(id, Map.of()).values());
    }

    private boolean isSource(String id) {
        return declarations.of(id).stream().anyMatch(each -> each.kind().equals(EntityKind.SOURCE.label()));
    }

    private void readDeclarations(Set<String> more) {
        Set<String> wanted = new HashSet<>(more);
        for (String id : more) {
            claims.getOrDefault(id, Map.of()).values().forEach(claim -> wanted.add(claim.source()));
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

    private void add(ClaimNode claim) {
        claims.computeIfAbsent(claim.subject(), subject -> new HashMap<>()).put(claim.id(), claim);
    }
}
