package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that grows member by member, without those that are null or empty. */
final class BomFields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member, unless its value is null, an empty text, or a list or object with nothing in it. */
    BomFields with(String name, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    /** Adds a list that says something even when it is empty. */
    BomFields withList(String name, List<?> list) {
        members.put(name, list);
        return this;
    }

    Map<String, Object> map() {
        return members;
    }

    /** Names and values, of which a name may occur several times, as lists of objects have them. */
    static final class Pairs {

        private static final String PREFIX = "model-lineage:";

        private final List<Map<String, Object>> pairs = new ArrayList<>();

        /** Begins with no pairs. */
        static Pairs properties() {
            return new Pairs();
        }

        /** Adds a pair under a name of this program, unless its value is null or empty. */
        Pairs with(String word, @Nullable Object value) {
            if (value != null && !value.toString().isEmpty()) {
                pairs.add(new BomFields()
                        .with("name", PREFIX + word)
                        .with("value", value.toString())
                        .map());
            }
            return this;
        }

        /** Adds a pair for each value. */
        Pairs withAll(String word, Collection<?> values) {
            values.forEach(value -> with(word, value));
            return this;
        }

        /** Adds pairs of the same members. */
        Pairs withAll(Pairs others) {
            pairs.addAll(others.pairs);
            return this;
        }

        List<Map<String, Object>> list() {
            return pairs;
        }
    }
}
