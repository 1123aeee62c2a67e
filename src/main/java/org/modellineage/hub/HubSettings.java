package org.modellineage.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the hub is reached, from the environment variables that its own programs read.
 *
 * @param endpoint its address, {@code HF_ENDPOINT}
 * @param token the token that requests carry, from {@code HF_TOKEN} or the file that {@code HF_TOKEN_PATH} names; null for none
 * @param offline whether the network must not be used, {@code HF_HUB_OFFLINE}
 * @param cache the folder of cached repositories, {@code HF_HUB_CACHE} or in {@code HF_HOME}
 */
public record HubSettings(URI endpoint, @Nullable String token, boolean offline, Path cache) {

    private static final String ENDPOINT = "https://huggingface.co";
    private static final Set<String> TRUE = Set.of("1", "ON", "YES", "TRUE");

    /**
     * Reads the environment.
     *
     * @param userHome the home folder, where the hub's own programs keep their files unless told otherwise
     */
    public static HubSettings of(Map<String, String> variables, Path userHome) throws IOException {
        String endpoint = first(variables, ENDPOINT, "HF_ENDPOINT").replaceFirst("/+$", "");
        String caches = first(variables, userHome.resolve(".cache").toString(), "XDG_CACHE_HOME");
        Path home = Path.of(first(variables, caches + "/huggingface", "HF_HOME"));
        Path cache = Path.of(first(variables, home.resolve("hub").toString(), "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"));
        Path tokenFile = Path.of(first(variables, home.resolve("token").toString(), "HF_TOKEN_PATH"));
        String token =
                first(variables, "", "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN").strip();
        if (token.isEmpty() && Files.isRegularFile(tokenFile)) {
            token = Files.readString(tokenFile).strip();
        }
        String offline = first(variables, "", "HF_HUB_OFFLINE").toUpperCase(Locale.ROOT);
        return new HubSettings(URI.create(endpoint), token.isEmpty() ? null : token, TRUE.contains(offline), cache);
    }

    private static String first(Map<String, String> variables, String otherwise, String... names) {
        for (String name : names) {
            String value = variables.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return otherwise;
    }

    /** Without the token, which nobody may read in a message. */
    @Override
    public String toString() {
        return endpoint.toString();
    }
}
