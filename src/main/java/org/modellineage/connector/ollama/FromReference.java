package org.modellineage.connector.ollama;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code FROM} names: a model by its name, a blob by its digest, or a path.
 *
 * @param text as written
 */
record FromReference(String text) {

    private static final Pattern BLOB = Pattern.compile("(?:.*[/\\\\])?sha256[-:]([0-9a-f]{64})");
    private static final Pattern PATH = Pattern.compile("(?i)[/~.].*|.*\\\\.*|[a-z]:/.*|.*\\.(?:gguf|bin|safetensors)");

    /** The SHA-256 of the blob that it names. */
    Optional<String> sha256() {
        Matcher blob = BLOB.matcher(text);
        return blob.matches() ? Optional.of(blob.group(1)) : Optional.empty();
    }

    boolean isPath() {
        return PATH.matcher(text).matches();
    }

    /** The name of the file beside it to which a path leads; empty when it leads elsewhere. */
    Optional<String> fileBeside() {
        String plain = text.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        return plain.isEmpty() || plain.contains("/") || plain.startsWith(".") ? Optional.empty() : Optional.of(plain);
    }

    /** Whether a path leads to the folder itself. */
    boolean isFolder() {
        return text.equals(".") || text.equals("./");
    }

    /** The model that it names. */
    Optional<OllamaName> name() {
        return isPath() ? Optional.empty() : OllamaName.of(text);
    }
}
