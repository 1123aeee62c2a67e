package org.modellineage.load.standing;

import java.util.HashMap;
import java.util.Map;

/** Which entity of the graph an id is of, as collections write it; most ids are those of entities of their own. */
public final class IdMapping {

    private final Map<String, String> joined = new HashMap<>();

    /** This, and what the entries of a map add to it or put in its place. */
    public IdMapping with(Map<String, String> entities) {
        IdMapping identity = new IdMapping();
        identity.joined.putAll(joined);
        entities.forEach(identity::put);
        return identity;
    }

    /** Has an id be of an entity. */
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

    /** Whether every id is that of an entity of its own. */
    public boolean isPlain() {
        return joined.isEmpty();
    }
}
