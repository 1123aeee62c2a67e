package org.modellineage.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Knows where a platform keeps a program's data for one person. */
public final class DataFolder {

    /** The variable that overrides every platform's usual place. */
    public static final String VARIABLE = "MODEL_LINEAGE_HOME";

    private static final String NAME = "model-lineage";

    private DataFolder() {}

    /**
     * The folder of the local server's data, whether or not it exists.
     *
     * @param environment the environment's variables
     * @param osName the system property {@code os.name}
     * @param userHome the system property {@code user.home}
     */
    public static Path of(Map<String, String> environment, String osName, Path userHome) {
        String configured = environment.getOrDefault(VARIABLE, "");
        if (!configured.isBlank()) {
            return Path.of(configured).toAbsolutePath().normalize();
        }
        String platform = osName.toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local"))
                    .resolve(NAME);
        }
        // The JVM takes its user.home from the list of users, where a shell goes by HOME.
        Path home = variable(environment, "HOME", userHome);
        if (platform.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return variable(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve(NAME);
    }

    /** A variable's path; the base directory specification has relative ones ignored. */
    private static Path variable(Map<String, String> environment, String name, Path otherwise) {
        Path path = Path.of(environment.getOrDefault(name, ""));
        return path.isAbsolute() ? path : otherwise;
    }
}
