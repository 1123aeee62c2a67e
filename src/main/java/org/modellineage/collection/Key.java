package org.modellineage.collection;

import java.util.List;

/** A key that a map of a collection may have; the keys of one kind of map are an enum. */
interface Key {

    /** As it is written in a file. */
    String word();

    /** One phrase that says what it holds, for the schema. */
    String meaning();

    static List<String> words(List<? extends Key> keys) {
        return keys.stream().map(Key::word).toList();
    }
}
