package org.modellineage.connector.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.ollama.OllamaName;

/** The SHA-256 of a file, of which the hub's cache and Ollama's store make its name. */
public final class FileDigest {

    private static final Pattern NAME = Pattern.compile("(?:sha256-)?([0-9a-f]{64})");
    private static final Pattern WRITTEN = Pattern.compile("(?:sha256:)?([0-9a-fA-F]{64})");
    private static final Pattern LAYER = Pattern.compile("sha256:([0-9a-f]{64})");
    private static final String MODEL_LAYER = "application/vnd.ollama.image.model";
    private static final int BUFFER = 1 << 20;
    private static final int LARGEST_MANIFEST = 1 << 20;

    private FileDigest() {}

    /** The digest that a text is; empty when it is something else. */
    public static Optional<String> written(String text) {
        Matcher digest = WRITTEN.matcher(text);
        return digest.matches() ? Optional.of(digest.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * The digest of a file: its name where storage names it so, and else that of its content.
     *
     * @param progress told the number of bytes read, again and again
     */
    public static String of(Path file, LongConsumer progress) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.toRealPath().getFileName()));
        return name.matches() ? name.group(1) : computed(file, progress);
    }

    /**
     * The digest of the weights of a model in Ollama's store; empty when the store has no such model.
     *
     * @param store the folder of manifests and blobs
     */
    public static Optional<String> inOllama(Path store, String name) throws IOException {
        Optional<OllamaName> known = OllamaName.of(name);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        OllamaName model = known.get();
        Path manifest = store.resolve("manifests")
                .resolve(model.host())
                .resolve(model.namespace())
                .resolve(model.model())
                .resolve(model.tag());
        if (!Files.isRegularFile(manifest) || Files.size(manifest) > LARGEST_MANIFEST) {
            return Optional.empty();
        }
        return JsonTree.object(Files.readString(manifest)).flatMap(FileDigest::ofWeights);
    }

    private static Optional<String> ofWeights(Map<?, ?> manifest) {
        for (Object layer : manifest.get("layers") instanceof List<?> layers ? layers : List.of()) {
            if (layer instanceof Map<?, ?> fields
                    && MODEL_LAYER.equals(fields.get("mediaType"))
                    && fields.get("digest") instanceof String text) {
                Matcher digest = LAYER.matcher(text);
                return digest.matches() ? Optional.of(digest.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String computed(Path file, LongConsumer progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long done = 0;
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                done += count;
                progress.accept(done);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
