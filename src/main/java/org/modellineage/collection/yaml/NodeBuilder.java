package org.modellineage.collection.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;

/** A list or map that is being read. */
sealed interface NodeBuilder {

    /** Adds the next child in the order of the file; {@code null} stands for a refused one. */
    void add(@Nullable YamlNode child);

    /** Completes the node; early means that the rest of the file cannot be read. */
    YamlNode end(boolean early);

    /** A list that is being read. */
    final class OfItems implements NodeBuilder {

        private final Place place;
        private final List<YamlNode> nodes = new ArrayList<>();

        OfItems(Place place) {
            this.place = place;
        }

        @Override
        public void add(@Nullable YamlNode child) {
            if (child != null) {
                nodes.add(child);
            }
        }

        @Override
        public YamlNode end(boolean early) {
            return new YamlNode.Items(nodes, place);
        }
    }

    /** A map that is being read, keys and values in turn; a repeated key is a problem. */
    final class OfEntries implements NodeBuilder {

        private final Place place;
        private final Problems problems;
        private final List<YamlNode.Entry> entries = new ArrayList<>();
        private final Map<String, Place> keys = new HashMap<>();
        private boolean valueIsNext;
        private boolean cut;
        private YamlNode.@Nullable Scalar key;

        OfEntries(Place place, Problems problems) {
            this.place = place;
            this.problems = problems;
        }

        @Override
        public void add(@Nullable YamlNode child) {
            if (valueIsNext) {
                addValue(child);
            } else {
                key = key(child);
            }
            valueIsNext = !valueIsNext;
        }

        @Override
        public YamlNode end(boolean early) {
            return new YamlNode.Entries(entries, cut || early, place);
        }

        private YamlNode.@Nullable Scalar key(@Nullable YamlNode child) {
            if (child instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
                return scalar;
            } else if (child != null) {
                String found = child instanceof YamlNode.Scalar ? "an empty key" : child.found() + " as a key";
                problems.error(child.place(), found + "; accepted: a text");
            }
            return null;
        }

        private void addValue(@Nullable YamlNode value) {
            if (key == null || value == null) {
                cut = true;
                return;
            }
            Place earlier = keys.putIfAbsent(key.text(), key.place());
            if (earlier != null) {
                problems.error(
                        key.place(),
                        "duplicate key " + Quoted.of(key.text()) + "; " + earlier.seenFrom(key.place())
                                + " has it too");
            }
            entries.add(new YamlNode.Entry(key, value, earlier != null));
        }
    }
}
