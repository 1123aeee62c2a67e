package org.modellineage.connector.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.connector.gguf.GgufFile;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/** Reads a manifest in Ollama's store: the layers of a model, their digests, and what the layers say of it. */
public final class OllamaManifest implements Connector {

    private static final String LAYER = "application/vnd.ollama.image.";
    private static final Pattern STORE = Pattern.compile("manifests(?:/[^/]+){4}");
    private static final String DIGEST = "sha256:[0-9a-f]{64}";

    @Override
    public String format() {
        return "ollama";
    }

    @Override
    public String content() {
        return "Ollama manifest";
    }

    @Override
    public boolean accepts(Input input) {
        return isInStore(input) || (input.isNamed() && input.startOfText().contains(LAYER));
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> manifest = Optional.empty();
        Optional<byte[]> bytes = input.bytes();
        try {
            manifest = bytes.isEmpty()
                    ? Optional.empty()
                    : JsonTree.object(DecodedText.of(bytes.get()).text());
        } catch (JsonProcessingException e) {
            sink.leaveOut(1, "not valid JSON; a manifest of Ollama is {\"layers\": [...], ...}");
            return;
        }
        if (manifest.isEmpty() || !(manifest.get().get("layers") instanceof List<?> layers)) {
            sink.leaveOut(1, "no list of layers; a manifest of Ollama is {\"layers\": [...], ...}");
            return;
        }
        if (!isInStore(input)) {
            sink.remark(
                    1,
                    "outside the store of Ollama, where its path tells the model's name; read as "
                            + input.model().name());
        }
        Description model = new Description(input.model(), input.source("Ollama manifest", input.model()), sink);
        boolean adapted = layers.stream().anyMatch(layer -> "adapter".equals(type(layer)));
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i) instanceof Map<?, ?> layer) {
                read(layer, "layers[" + i + "]", adapted, model, input, sink);
            }
        }
        readConfiguration(manifest.get().get("config"), model, input, sink);
        model.finish();
    }

    private static boolean isInStore(Input input) {
        return STORE.matcher(input.path()).matches();
    }

    private static String type(@Nullable Object layer) {
        return layer instanceof Map<?, ?> fields
                        && fields.get("mediaType") instanceof String type
                        && type.startsWith(LAYER)
                ? type.substring(LAYER.length())
                : "";
    }

    private static void read(
            Map<?, ?> layer, String locator, boolean adapted, Description model, Input input, RecordSink sink)
            throws IOException {
        Optional<String> blob = blob(layer);
        switch (type(layer)) {
            case "model", "adapter" -> {
                if (blob.isEmpty()) {
                    sink.remark(
                            1,
                            locator + ".digest is " + Words.shown(layer.get("digest"))
                                    + ", which is no SHA-256; ignored");
                } else {
                    // A layer that was taken over from another model is still that model's.
                    Entity owner = origin(layer).map(OllamaName::entity).orElse(model.entity());
                    readWeights(blob.get(), locator, owner, model, input, sink);
                }
                readOrigin(layer, locator, adapted, model, sink);
            }
            case "license" -> {
                Optional<byte[]> text = blob.isEmpty() ? Optional.empty() : input.sibling(blob.get());
                if (text.isPresent()) {
                    LicenceText.say(new String(text.get(), StandardCharsets.UTF_8), locator, model, sink);
                } else {
                    sink.remark(1, locator + " is a licence, of which the text is not in the store");
                }
            }
            default -> {
                // Prompts, parameters and projectors say nothing of where the weights come from.
            }
        }
    }

    private static void readWeights(
            String blob, String locator, Entity owner, Description model, Input input, RecordSink sink)
            throws IOException {
        String digest = blob.substring(blob.indexOf('-') + 1);
        model.say(Property.FILE_SHA256, digest, Method.DECLARED, locator + ".digest");
        Optional<Input> file = input.beside(blob);
        if (file.isPresent()) {
            Description header = new Description(owner, file.get().source("GGUF file", owner), sink);
            GgufFile.describe(file.get(), header, sink);
            if (!header.isEmpty()) {
                header.finish();
            }
        } else if (isInStore(input)) {
            sink.remark(1, locator + " is weights that are not in the store");
        }
    }

    /** The model from whose layers a model was made; Ollama notes it by itself. */
    private static void readOrigin(Map<?, ?> layer, String locator, boolean adapted, Description model, RecordSink sink)
            throws IOException {
        Optional<OllamaName> name = origin(layer);
        if (name.isPresent()) {
            say(
                    adapted ? RelationshipType.ADAPTER_OF : RelationshipType.DERIVED_FROM,
                    name.get().entity(),
                    locator + ".from",
                    model,
                    sink);
        } else if (layer.get("from") instanceof String written
                && !Words.isNone(written)
                && new FromReference(written).sha256().isEmpty()) {
            sink.remark(
                    1,
                    locator + ".from is " + Words.shown(written)
                            + ", a path in somebody's files; which model lies there is not said");
        }
    }

    private static Optional<OllamaName> origin(Map<?, ?> layer) {
        return layer.get("from") instanceof String written && !Words.isNone(written)
                ? Optional.of(new FromReference(written.strip()))
                        .filter(reference -> reference.sha256().isEmpty())
                        .flatMap(FromReference::name)
                : Optional.empty();
    }

    /** A model that answers elsewhere has no layers of weights, but says which it is. */
    private static void readConfiguration(@Nullable Object config, Description model, Input input, RecordSink sink)
            throws IOException {
        Optional<String> blob = config instanceof Map<?, ?> fields ? blob(fields) : Optional.empty();
        Optional<byte[]> bytes = blob.isEmpty() ? Optional.empty() : input.sibling(blob.get());
        if (bytes.isEmpty()) {
            return;
        }
        try {
            Optional<Map<?, ?>> fields =
                    JsonTree.object(DecodedText.of(bytes.get()).text());
            if (fields.isPresent() && fields.get().get("remote_model") instanceof String remote) {
                Optional<OllamaName> name = OllamaName.of(remote);
                if (name.isPresent()) {
                    say(RelationshipType.DERIVED_FROM, name.get().entity(), "config.remote_model", model, sink);
                }
            }
        } catch (JsonProcessingException e) {
            sink.remark(1, "its configuration is not valid JSON; ignored");
        }
    }

    private static void say(RelationshipType type, Entity origin, String locator, Description model, RecordSink sink)
            throws IOException {
        if (origin.id().equals(model.entity().id())) {
            sink.remark(1, locator + " names the model itself; ignored");
        } else {
            model.say(type, origin, Method.TEMPLATED, locator);
        }
    }

    /** The name of the file that holds a layer. */
    private static Optional<String> blob(Map<?, ?> layer) {
        return layer.get("digest") instanceof String digest && digest.matches(DIGEST)
                ? Optional.of(digest.replace(':', '-'))
                : Optional.empty();
    }
}
