package org.modellineage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.ClaimNode;
import org.modellineage.load.standing.IdMapping;
import org.modellineage.load.storage.Caption;
import org.modellineage.load.storage.Digest;
import org.modellineage.model.Claim;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.ValueType;

/**
 * A claim as the graph stores it.
 *
 * @param node the properties of its node, and the ids that it refers to
 * @param links its relationships to entities
 * @param digest a digest of all of it
 */
record ClaimRecord(ClaimNode node, List<Link> links, String digest) {

    static final String ABOUT = "ABOUT";
    static final String OBJECT = "OBJECT";
    static final String STATED_BY = "STATED_BY";
    static final String ATTRIBUTED_TO = "ATTRIBUTED_TO";
    static final String RESTS_ON = "RESTS_ON";

    /**
     * A relationship of a claim.
     *
     * @param type such as {@code ABOUT}
     * @param id the id, as written in the collection, of the entity at its end
     */
    record Link(String type, String id) {

        private Map<String, Object> toRow() {
            return Map.of("type", type, "entity", id);
        }

        private Map<String, Object> toRow(IdMapping identity) {
            String entity = identity.of(id);
            return entity.equals(id) ? toRow() : Map.of("type", type, "entity", entity, "as", id);
        }
    }

    /** The record of one source's claim on a statement. */
    static ClaimRecord of(Statement statement, Claim claim) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        properties.put("id", statement.claimId(claim));
        properties.put("statement", statement.id());
        properties.put("predicate", statement.predicate().word());
        properties.put(
                "caption",
                Caption.ofStatement(statement.predicate().word(), claim.status().word()));
        CollectionRecords.put(properties, "status", claim.status().word());
        CollectionRecords.put(properties, "rank", claim.rank().word());
        CollectionRecords.put(properties, "rankReason", claim.rankReason());
        CollectionRecords.put(properties, "method", claim.method().word());
        CollectionRecords.put(properties, "locators", claim.locators());
        CollectionRecords.put(properties, "note", claim.note());
        links.add(new Link(ABOUT, statement.subjectId()));
        links.add(new Link(STATED_BY, claim.sourceId()));
        String object = null;
        if (statement.predicate() instanceof RelationshipType) {
            object = statement.value().toString();
            links.add(new Link(OBJECT, object));
        } else {
            CollectionRecords.put(properties, "value", statement.value());
        }
        if (claim.attributedTo() != null) {
            properties.put(ClaimNode.ATTRIBUTED, claim.attributedTo());
            links.add(new Link(ATTRIBUTED_TO, claim.attributedTo()));
        }
        List<String> restsOn = List.copyOf(new TreeSet<>(claim.restsOn()));
        restsOn.forEach(source -> links.add(new Link(RESTS_ON, source)));
        statement.qualifiers(claim).forEach((qualifier, value) -> {
            CollectionRecords.put(properties, qualifier.word(), value);
            if (qualifier.type() == ValueType.ENTITY) {
                links.add(new Link(linkType(qualifier), value.toString()));
            }
        });
        return of(new ClaimNode(properties, statement.subjectId(), object, claim.sourceId(), restsOn), links);
    }

    /** The name of the qualifier in capitals, such as {@code VIA}. */
    private static String linkType(Qualifier qualifier) {
        return qualifier.name();
    }

    static ClaimRecord of(ClaimNode node, List<Link> links) {
        return new ClaimRecord(
                node,
                List.copyOf(links),
                Digest.of(List.of(node.claim(), links.stream().map(Link::toRow).toList())));
    }

    /**
     * The same claim with the ids of the entities in the graph. The links keep the ids as written, and so the digest
     * stays the same.
     */
    ClaimRecord identified(IdMapping identity) {
        return new ClaimRecord(node.identified(identity), links, digest);
    }

    String id() {
        return node.id();
    }

    /** The id, as written, of the entity at the end of its only link of a type; null when it has none. */
    @Nullable
    String end(String type) {
        return links.stream()
                .filter(link -> link.type.equals(type))
                .map(Link::id)
                .findFirst()
                .orElse(null);
    }

    String subject() {
        return node.subject();
    }

    String source() {
        return node.source();
    }

    /**
     * The row that writes the claim.
     *
     * @param collection the collection that holds it
     * @param computed its computed properties
     * @param linked false when its links are in the graph already
     */
    Map<String, Object> toRow(String collection, Map<String, Object> computed, IdMapping identity, boolean linked) {
        Map<String, Object> properties = new LinkedHashMap<>(node.claim());
        properties.putAll(computed);
        return Map.of(
                "id",
                id(),
                "collection",
                collection,
                "digest",
                digest,
                "properties",
                properties,
                "links",
                linked ? rows(identity) : List.of());
    }

    private List<Map<String, Object>> rows(IdMapping identity) {
        return links.stream().map(link -> link.toRow(identity)).toList();
    }
}
