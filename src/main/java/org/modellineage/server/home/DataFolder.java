package org.modellineage.server.home;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Finds the folder for user data on each platform. */
public final class DataFolder {

    /** The environment variable that overrides the default folder. */
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

    /** The path in a variable. The XDG base directory specification says to ignore relative ones. */
    private static Path variable(Map<String, String> environment, String name, Path otherwise) {
        Path path = Path.of(environment.getOrDefault(name, ""));
        return path.isAbsolute() ? path : otherwise;
    }
}
