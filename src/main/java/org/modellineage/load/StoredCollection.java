package org.modellineage.load;

import static org.modellineage.load.storage.Script.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.IdMapping;
import org.modellineage.load.storage.Script;
import org.modellineage.model.EntityKind;
import org.modellineage.model.NameKey;

/**
 * What the graph holds of a collection.
 *
 * @param emptyGraph whether the graph holds no entity at all, so that lookups can be skipped
 * @param properties the properties of the collection's own node; null when it is not loaded
 * @param entities digests of all entities except sources, by id as written
 * @param sources digests of sources, by id as written
 * @param identity the entity for each of these ids
 * @param claims digests by id
 * @param links how many relationships leave each claim that is a node
 * @param subjects the subject of each claim, by its id as written
 * @param damaged ids of entities and sources that lost something since they were written
 */
record StoredCollection(
        boolean emptyGraph,
        @Nullable Map<?, ?> properties,
        Map<String, String> entities,
        Map<String, String> sources,
        IdMapping identity,
        Map<String, String> claims,
        Map<String, Long> links,
        Map<String, String> subjects,
        Set<String> damaged) {

    /** The property that marks a collection of which only a part is loaded. */
    static final String INCOMPLETE = "incomplete";

    /**
     * Waits for other loads to finish, and reads the collection; from then on this transaction is the only one that
     * loads. For a new collection most statements are skipped.
     */
    static StoredCollection read(Script script) {
        StoredCollection stored = begin(script);
        if (stored.properties != null) {
            stored.readRecords(script);
        }
        return stored;
    }

    /**
     * Waits in the same way, and reads some declarations and no claims.
     *
     * @param ids the ids as written
     */
    static StoredCollection declarations(Collection<String> ids, Script script) {
        StoredCollection stored = begin(script);
        if (stored.properties != null) {
            for (Map<String, Object> row : script.lookUp("held-declarations", ids)) {
                stored.addDeclaration(row);
            }
        }
        return stored;
    }

    /**
     * Waits in the same way, and reads some claims and no declarations.
     *
     * @param subjects the ids, as written, of the entities that they are about
     */
    static StoredCollection claims(Collection<String> subjects, Script script) {
        StoredCollection stored = begin(script);
        if (stored.properties != null) {
            for (Map<String, Object> row : script.lookUp("held-claims", subjects)) {
                stored.addClaim(row);
            }
        }
        return stored;
    }

    /** Waits in the same way, and reads some of the claims, and no declarations. */
    static StoredCollection someClaims(int most, Script script) {
        StoredCollection stored = begin(script);
        script.run("some-claims", Map.of("most", most)).forEach(stored::addClaim);
        return stored;
    }

    private static StoredCollection begin(Script script) {
        Map<String, Object> collection = script.run("begin", Map.of()).get(0);
        return new StoredCollection(
                Boolean.TRUE.equals(collection.get("empty")),
                collection.get("collection") instanceof Map<?, ?> properties ? properties : null,
                new TreeMap<>(),
                new TreeMap<>(),
                new IdMapping(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>());
    }

    /** What an empty graph holds. */
    static StoredCollection nothing() {
        return new StoredCollection(
                true, null, Map.of(), Map.of(), new IdMapping(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    /** Whether an earlier load was interrupted between two transactions. */
    boolean isIncomplete() {
        return properties != null && properties.containsKey(INCOMPLETE);
    }

    private void readRecords(Script script) {
        for (Map<String, Object> row : script.run("stored-entities", Map.of())) {
            addDeclaration(row);
            if (!isWhole(row)) {
                damaged.add(text(row, "id"));
            }
        }
        script.run("stored-claims", Map.of()).forEach(this::addClaim);
    }

    private void addDeclaration(Map<String, Object> row) {
        boolean source = EntityKind.SOURCE.label().equals(row.get("kind"));
        (source ? sources : entities).put(text(row, "id"), text(row, "digest"));
        identity.put(text(row, "id"), text(row, "entity"));
    }

    private void addClaim(Map<String, Object> row) {
        String id = text(row, "id");
        claims.put(id, text(row, "digest"));
        if (row.get("links") instanceof Long count) {
            links.put(id, count);
        }
        if (row.get("subject") != null) {
            subjects.put(id, text(row, "subject"));
            identity.put(text(row, "subject"), text(row, "entity"));
        }
    }

    /** Whether an entity has everything that was written for it. */
    private static boolean isWhole(Map<String, Object> row) {
        long names = row.get("texts") instanceof List<?> texts
                ? texts.stream()
                        .map(text -> NameKey.of(text.toString()))
                        .distinct()
                        .count()
                : 0;
        return Boolean.TRUE.equals(row.get("whole")) && Objects.equals(row.get("names"), names);
    }
}
