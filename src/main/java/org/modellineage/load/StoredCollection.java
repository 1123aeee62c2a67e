package org.modellineage.load;

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
 * What a collection holds in the graph.
 *
 * @param emptyGraph whether no collection holds anything, so that nothing need be looked for
 * @param properties what the collection's own node holds; null when there is no such collection
 * @param entities digests by id as written, of everything but sources
 * @param sources digests by id as written
 * @param identity which entities these ids are of
 * @param claims digests by id
 * @param links how many relationships leave each claim
 * @param subjects what each claim is about, by the id as written
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

    /** A property of a collection of which only a portion is loaded. */
    static final String INCOMPLETE = "incomplete";

    /**
     * Reads it, once no other load runs any more; from here on this transaction is the only one that loads. The parts
     * that a new collection cannot have are not asked for.
     */
    static StoredCollection read(Script script) {
        Map<String, Object> collection = script.run("begin", Map.of()).get(0);
        StoredCollection stored = new StoredCollection(
                Boolean.TRUE.equals(collection.get("empty")),
                collection.get("collection") instanceof Map<?, ?> properties ? properties : null,
                new TreeMap<>(),
                new TreeMap<>(),
                new IdMapping(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>());
        if (stored.properties != null) {
            stored.readRecords(script);
        }
        return stored;
    }

    /** Whether a load of it was interrupted between two portions. */
    boolean isIncomplete() {
        return properties != null && properties.containsKey(INCOMPLETE);
    }

    private void readRecords(Script script) {
        for (Map<String, Object> row : script.run("held-entities", Map.of())) {
            boolean source = EntityKind.SOURCE.label().equals(row.get("kind"));
            (source ? sources : entities).put(text(row, "id"), text(row, "digest"));
            identity.put(text(row, "id"), text(row, "entity"));
            if (!isWhole(row)) {
                damaged.add(text(row, "id"));
            }
        }
        for (Map<String, Object> row : script.run("held-claims", Map.of())) {
            String id = text(row, "id");
            claims.put(id, text(row, "digest"));
            links.put(id, (Long) row.get("links"));
            if (row.get("subject") != null) {
                subjects.put(id, text(row, "subject"));
                identity.put(text(row, "subject"), text(row, "entity"));
            }
        }
    }

    /** Whether all that was written for an entity is still there. */
    private static boolean isWhole(Map<String, Object> row) {
        long names = row.get("texts") instanceof List<?> texts
                ? texts.stream()
                        .map(text -> NameKey.of(text.toString()))
                        .distinct()
                        .count()
                : 0;
        return Boolean.TRUE.equals(row.get("whole")) && Objects.equals(row.get("names"), names);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
