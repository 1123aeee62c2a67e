package org.modellineage.collection.yaml;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar stands for under the core schema of YAML 1.2. */
public enum ScalarType {
    NOTHING,
    NUMBER,
    BOOLEAN,
    TEXT;

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    public static ScalarType of(Node.Scalar scalar) {
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
