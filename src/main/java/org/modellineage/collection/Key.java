package org.modellineage.collection;

import java.util.List;

/** A key of a map in a collection; each kind of map has an enum of its keys. */
interface Key {

    /** The key as written in files. */
    String word();

    /** One phrase that says what its value is, for the schema. */
    String meaning();

    static List<String> words(List<? extends Key> keys) {
        return keys.stream().map(Key::word).toList();
    }
}
