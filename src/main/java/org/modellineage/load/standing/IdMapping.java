package org.modellineage.load.standing;

import java.util.HashMap;
import java.util.Map;

/** Maps ids as collections write them to the ids of entities in the graph; most ids map to themselves. */
public final class IdMapping {

    private final Map<String, String> joined = new HashMap<>();

    /** This mapping, extended or overridden by the entries of a map. */
    public IdMapping with(Map<String, String> entities) {
        IdMapping identity = new IdMapping();
        identity.joined.putAll(joined);
        entities.forEach(identity::put);
        return identity;
    }

    /** Maps an id to an entity. */
    public void put(String written, String entity) {
        if (written.equals(entity)) {
            joined.remove(written);
        } else {
            joined.put(written, entity);
        }
    }

    /** The id of the entity in the graph. */
    public String of(String written) {
        return joined.getOrDefault(written, written);
    }

    /** Whether every id maps to itself. */
    public boolean isPlain() {
        return joined.isEmpty();
    }
}
