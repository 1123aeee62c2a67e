package org.modellineage.collection.yaml;

import java.util.List;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Quoted;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A node of a YAML file with its place: a scalar, a list or a map. */
public sealed interface YamlNode {

    Place place();

    /** A description for messages: {@code a map}, {@code "alleged"}, {@code the number 2.5}. */
    String found();

    /**
     * A single value.
     *
     * @param text the text, with escapes resolved
     * @param plain whether it was written without quotes, so that it may be a number, a boolean or null
     */
    record Scalar(String text, boolean plain, Place place) implements YamlNode {

        /** The type of the value. */
        public ScalarType type() {
            return ScalarType.of(this);
        }

        @Override
        public String found() {
            return switch (type()) {
                case NOTHING -> "nothing";
                case NUMBER -> "the number " + text;
                case BOOLEAN -> "the truth value " + text;
                case TEXT -> Quoted.of(text);
            };
        }
    }

    /** A list. */
    record Items(List<YamlNode> nodes, Place place) implements YamlNode {

        @Override
        public String found() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param cut whether a part of it could not be read, so that a missing key means nothing
     */
    record Entries(List<Entry> entries, boolean cut, Place place) implements YamlNode {

        @Override
        public String found() {
            return "a map";
        }
    }

    /**
     * An entry of a map.
     *
     * @param repeated whether an earlier entry of the map has the same key
     */
    record Entry(Scalar key, YamlNode value, boolean repeated) {}

    /** The types of scalars in the core schema of YAML 1.2. */
    enum ScalarType {
        NOTHING,
        NUMBER,
        BOOLEAN,
        TEXT;

        private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

        private static ScalarType of(Scalar scalar) {
            if (!scalar.plain()) {
                return TEXT;
            }
            Tag tag = RESOLVER.resolve(scalar.text(), true);
            if (tag.equals(Tag.NULL)) {
                return NOTHING;
            } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
                return NUMBER;
            }
            return tag.equals(Tag.BOOL) ? BOOLEAN : TEXT;
        }
    }
}
