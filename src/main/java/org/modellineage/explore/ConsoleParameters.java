package org.modellineage.explore;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.CypherLiteral;

/** Writes the values of parameters as the Cypher console sets them, for the question's file to be run in it as it is. */
public final class ConsoleParameters {

    private ConsoleParameters() {}

    /** One {@code :param} line for each. */
    public static String of(Map<String, ? extends @Nullable Object> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach((name, value) -> lines.append(":param ")
                .append(name)
                .append(" => ")
                .append(CypherLiteral.of(value))
                .append(";\n"));
        return lines.toString();
    }
}
