package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.ClaimNode;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.InlineClaim;
import org.modellineage.model.EntityRecord;

/**
 * A claim with the collections that hold it.
 *
 * @param node the claim, with the ids of the entities in the graph
 * @param holders the collections
 * @param written the ids of its subject, object and source as they write them
 */
record HeldClaim(ClaimNode node, List<Holder> holders, Written written) {

    /**
     * A collection that holds a claim.
     *
     * @param digest the digest of its record of the claim
     * @param inlines whether its claims do without nodes where they can
     */
    record Holder(String collection, String digest, boolean inlines) {

        private static Holder of(Map<?, ?> row) {
            return new Holder(
                    Objects.toString(row.get("collection")),
                    Objects.toString(row.get("digest")),
                    Boolean.TRUE.equals(row.get("inlines")));
        }
    }

    /** The ids of the entities at the ends of a claim as collections write them. */
    record Written(String subject, @Nullable String object, String source) {}

    /**
     * The claim in a row of the database.
     *
     * @param moves the entities to which ids, as written, have moved from the entities in the row
     */
    static HeldClaim of(Map<String, Object> row, Moves moves) {
        boolean inline = isInline(row);
        ClaimNode node = inline ? InlineClaim.claim(row) : ClaimNode.of(row);
        String object = node.object();
        String objectWritten = object == null ? null : written(row, "objectAs", object);
        Written written = new Written(
                written(row, "subjectAs", node.subject()), objectWritten, written(row, "sourceAs", node.source()));
        List<Holder> holders = new ArrayList<>(1);
        if (row.get("holders") instanceof List<?> rows) {
            rows.forEach(holder -> holders.add(Holder.of((Map<?, ?>) holder)));
        }
        // The relationships of nodes have moved already; a relationship with an inline claim is about to be rewritten.
        ClaimNode moved = inline
                ? new ClaimNode(
                        node.claim(),
                        moves.of(node.subject(), written.subject),
                        object == null || objectWritten == null ? null : moves.of(object, objectWritten),
                        moves.of(node.source(), written.source),
                        node.restsOn())
                : node;
        return new HeldClaim(moved, holders, written);
    }

    /** The claim in a record of a collection, with the ids of the entities in the graph. */
    static HeldClaim of(ClaimRecord claim, String collection, boolean inlines) {
        return new HeldClaim(
                claim.node(),
                List.of(new Holder(collection, claim.digest(), inlines)),
                new Written(
                        Objects.requireNonNull(claim.end(ClaimRecord.ABOUT)),
                        claim.end(ClaimRecord.OBJECT),
                        Objects.requireNonNull(claim.end(ClaimRecord.STATED_BY))));
    }

    static boolean isInline(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get("inline"));
    }

    String id() {
        return node.id();
    }

    boolean isHeldByOthersThan(String collection) {
        return holders.stream().anyMatch(holder -> !holder.collection.equals(collection));
    }

    /** The same as the other collections hold it. */
    HeldClaim without(String collection) {
        return new HeldClaim(
                node,
                holders.stream()
                        .filter(holder -> !holder.collection.equals(collection))
                        .toList(),
                written);
    }

    /**
     * The same, held by the collections of its former state too. Throws a {@link LoadException} when these say something
     * else.
     */
    HeldClaim with(HeldClaim former) {
        HeldClaim other = former.without(holders.get(0).collection);
        for (Holder holder : other.holders) {
            if (!holder.digest.equals(holders.get(0).digest)) {
                throw ChangeValidation.differentClaims(id(), holders.get(0).collection, holder.collection);
            }
        }
        List<Holder> all = new ArrayList<>(holders);
        all.addAll(other.holders);
        return new HeldClaim(node, all, written);
    }

    /**
     * Whether the claim does without a node: it is the only word on its matter, its id says what it claims, and its only
     * collection, which prefers that, declares its subject and its source.
     *
     * @param about all claims about its subject
     */
    boolean isInline(Collection<HeldClaim> about, Declarations declarations) {
        if (holders.size() != 1 || !holders.get(0).inlines || !InlineClaim.canHold(node)) {
            return false;
        }
        String holder = holders.get(0).collection;
        return written.source.equals(node.source())
                && node.isNamed(EntityRecord.statementId(written.subject, node.predicate(), written(node)))
                && declares(holder, node.subject(), written.subject, declarations)
                && declares(holder, node.source(), written.source, declarations)
                && about.stream()
                        .allMatch(other -> other.id().equals(id()) || !InlineClaim.areOnOneMatter(other.node, node));
    }

    private Object written(ClaimNode claim) {
        return written.object == null ? claim.objectOrValue() : written.object;
    }

    private static boolean declares(String collection, String entity, String id, Declarations declarations) {
        return declarations.of(entity).stream()
                .anyMatch(each ->
                        each.collection().equals(collection) && each.id().equals(id));
    }

    /** The properties of the relationship that holds it in place of a node. */
    Map<String, Object> inlineProperties() {
        Holder holder = holders.get(0);
        return InlineClaim.properties(node, holder.collection, holder.digest, written.subject, written.object);
    }

    /**
     * The rows that write it as a node that was not there, one for each collection that holds it.
     *
     * @param computed its computed properties
     * @param writer the collection that writes its own row, with the links, before these; empty when there is none
     */
    List<Map<String, Object>> toRows(Map<String, Object> computed, String writer) {
        Map<String, Object> properties = new LinkedHashMap<>(node.claim());
        properties.putAll(computed);
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(link(ClaimRecord.ABOUT, node.subject(), written.subject));
        links.add(link(ClaimRecord.STATED_BY, node.source(), written.source));
        if (node.object() != null) {
            links.add(link(ClaimRecord.OBJECT, node.object(), Objects.requireNonNull(written.object)));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Holder holder : holders) {
            if (!holder.collection.equals(writer)) {
                rows.add(Map.of(
                        "id",
                        id(),
                        "collection",
                        holder.collection,
                        "digest",
                        holder.digest,
                        "properties",
                        properties,
                        "links",
                        writer.isEmpty() && rows.isEmpty() ? links : List.of()));
            }
        }
        return rows;
    }

    private static Map<String, Object> link(String type, String entity, String written) {
        Map<String, Object> link = new HashMap<>(Map.of("type", type, "entity", entity));
        if (!written.equals(entity)) {
            link.put("as", written);
        }
        return link;
    }

    private static String written(Map<String, Object> row, String column, String entity) {
        return Objects.requireNonNullElse(row.get(column), entity).toString();
    }
}
