package org.modellineage.load.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.model.NameKey;

/**
 * A name under which an entity is found.
 *
 * @param key what it is looked up by
 * @param text the name as written; the entity's own spelling where it has one
 * @param sources ids of the sources that use it as another name, in order
 */
public record Name(String key, String text, SortedSet<String> sources) {

    /**
     * The names and hub ids that are declared, the ids as written where the entity has another one, and the aliases that
     * are claimed; one for each key.
     *
     * @param declarations of the entity, the one that counts first
     */
    static List<Name> of(String entity, List<Declaration> declarations, List<ClaimNode> aliases) {
        SortedMap<String, Name> names = new TreeMap<>();
        for (Declaration declaration : declarations) {
            for (String declared : List.of(Declaration.NAME, Declaration.HUB_ID)) {
                Optional.ofNullable(declaration.properties().get(declared))
                        .map(Object::toString)
                        .ifPresent(text -> add(names, text));
            }
        }
        for (Declaration declaration : declarations) {
            if (!declaration.id().equals(entity)) {
                add(names, declaration.id());
            }
        }
        for (ClaimNode alias : aliases) {
            add(names, alias.value().toString()).sources.add(alias.source());
        }
        return List.copyOf(names.values());
    }

    public Map<String, Object> toRow(String entity) {
        return Map.of(
                "entity", entity, "key", key, "properties", Map.of("text", text, "sources", List.copyOf(sources)));
    }

    private static Name add(Map<String, Name> names, String text) {
        return names.computeIfAbsent(NameKey.of(text), key -> new Name(key, text, new TreeSet<>()));
    }
}
