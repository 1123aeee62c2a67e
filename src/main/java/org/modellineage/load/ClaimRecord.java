package org.modellineage.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim in the form in which the graph holds it.
 *
 * @param id the claim's id
 * @param digest of everything below
 * @param properties what its node holds
 * @param links where its relationships lead
 */
record ClaimRecord(String id, String digest, Map<String, Object> properties, List<Link> links) {

    static final String ABOUT = "ABOUT";
    static final String OBJECT = "OBJECT";
    static final String STATED_BY = "STATED_BY";
    static final String ATTRIBUTED_TO = "ATTRIBUTED_TO";

    /**
     * A relationship of a claim.
     *
     * @param type such as {@code ABOUT}
     * @param entity the id of the entity at its end
     */
    record Link(String type, String entity) {

        Map<String, Object> toRow() {
            return Map.of("type", type, "entity", entity);
        }
    }

    static ClaimRecord of(Map<String, Object> properties, List<Link> links) {
        List<Map<String, Object>> rows = links.stream().map(Link::toRow).toList();
        String digest = Digest.of(List.of(properties, rows));
        return new ClaimRecord(String.valueOf(properties.get("id")), digest, properties, List.copyOf(links));
    }

    String subject() {
        return end(ABOUT).orElseThrow();
    }

    String source() {
        return end(STATED_BY).orElseThrow();
    }

    Evidence evidence() {
        return new Evidence(properties, subject(), end(OBJECT).orElse(null), source());
    }

    /**
     * The row that writes it.
     *
     * @param linked false when the links are in the graph already
     */
    Map<String, Object> toRow(boolean linked) {
        List<Map<String, Object>> rows =
                linked ? links.stream().map(Link::toRow).toList() : List.of();
        return Map.of("id", id, "digest", digest, "properties", properties, "links", rows);
    }

    private Optional<String> end(String type) {
        return links.stream()
                .filter(link -> link.type().equals(type))
                .map(Link::entity)
                .findFirst();
    }
}
