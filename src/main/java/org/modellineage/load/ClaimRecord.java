package org.modellineage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.ClaimNode;
import org.modellineage.load.standing.IdMapping;
import org.modellineage.load.storage.Digest;

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
