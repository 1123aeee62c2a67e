package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;
import org.modellineage.model.NameKey;

/**
 * A name of an entity.
 *
 * @param text the name as sources write it
 * @param kind the label of the entity, such as {@code Model}
 */
public record EntityName(String text, String kind) {

    /**
     * The names that begin with a text, one for each entity, at most 50.
     *
     * @param lookup the folder of the statement
     * @param kinds the kinds of entity wanted; all when empty
     */
    public static List<EntityName> startingWith(Transaction transaction, Path lookup, String text, List<String> kinds) {
        Cypher cypher = Cypher.read(lookup.resolve("names.cypher"));
        Map<String, Object> parameters = Map.of("prefix", NameKey.of(text), "kinds", kinds);
        Map<String, EntityName> byEntity = new LinkedHashMap<>();
        for (Map<String, Object> row : transaction.run(cypher, parameters).rows()) {
            String name = spelled(String.valueOf(row.get("key")), row.get("names"));
            byEntity.putIfAbsent(String.valueOf(row.get("id")), new EntityName(name, String.valueOf(row.get("kind"))));
        }
        return new ArrayList<>(byEntity.values());
    }

    /** The name with this key; the key itself when it comes from elsewhere, such as a hub id. */
    private static String spelled(String key, @Nullable Object names) {
        if (names instanceof List<?> list) {
            for (Object name : list) {
                if (name instanceof String text && NameKey.of(text).equals(key)) {
                    return text;
                }
            }
        }
        return key;
    }
}
