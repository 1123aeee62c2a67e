package org.modellineage.session;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The environment of the process.
 *
 * @param variables the environment variables
 * @param properties the system properties, among them those that the launcher sets
 */
public record Environment(Map<String, String> variables, Properties properties) {

    /** The environment of this process. */
    public static Environment ofProcess() {
        return new Environment(System.getenv(), System.getProperties());
    }

    /** An environment variable; null when it is not set or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
