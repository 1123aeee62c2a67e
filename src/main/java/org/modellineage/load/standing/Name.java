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
 * A name by which an entity is found.
 *
 * @param key the key for lookup
 * @param text the name as written; the declared spelling where there is one
 * @param sources ids of the sources that use it as an alias, in order
 */
public record Name(String key, String text, SortedSet<String> sources) {

    /**
     * The names of an entity, one for each key: declared names and hub ids, ids as written where they differ from the
     * entity's own, and claimed aliases.
     *
     * @param declarations the declarations of the entity, the one that takes precedence first
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
