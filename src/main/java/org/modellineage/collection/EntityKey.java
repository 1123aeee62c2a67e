package org.modellineage.collection;

import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.SOURCE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.EntityKind;

/** The keys of the map of an entity; some apply to some kinds only. */
enum EntityKey implements Key {
    NAME("name", "how people write its name", EnumSet.allOf(EntityKind.class)),
    RELEASED("released", "false for what was never published; true when left out", EnumSet.of(MODEL, DATASET)),
    SERIES("series", "true for a family that stands for its members", EnumSet.of(MODEL)),
    HUB("hub", "its id on a model hub as written there, owner/name", EnumSet.of(MODEL, DATASET)),
    KIND("kind", "how near the source is to what it says", EnumSet.of(SOURCE)),
    PUBLISHER("publisher", "who put it out", EnumSet.of(SOURCE)),
    AUTHORS("authors", "who wrote it, in order", EnumSet.of(SOURCE)),
    PUBLISHED_ON("publishedOn", "when it first appeared", EnumSet.of(SOURCE)),
    REVISED_ON("revisedOn", "the date of the revision that was read, of a source that changes", EnumSet.of(SOURCE)),
    RETRIEVED_ON("retrievedOn", "when it was read", EnumSet.of(SOURCE)),
    URL("url", "where it can be found", EnumSet.of(SOURCE)),
    REVISION("revision", "the commit, version or edition that was read", EnumSet.of(SOURCE)),
    ALIASES("aliases", "other names, each with the sources that use it", EnumSet.allOf(EntityKind.class)),
    STATEMENTS("statements", "what sources say of it", EnumSet.allOf(EntityKind.class));

    private final String word;
    private final String meaning;
    private final Set<EntityKind> kinds;

    EntityKey(String word, String meaning, Set<EntityKind> kinds) {
        this.word = word;
        this.meaning = meaning;
        this.kinds = kinds;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** The keys that entities of a kind may have. */
    static List<EntityKey> of(EntityKind kind) {
        return Arrays.stream(values()).filter(key -> key.kinds.contains(kind)).toList();
    }
}
