package org.modellineage.connector.ollama;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.modellineage.connector.Repository;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * The name of a model in Ollama, {@code host/namespace/model:tag}.
 *
 * @param host the registry; that of Ollama when left out
 * @param namespace the account; that of Ollama when left out
 * @param tag the size, edition or format; {@code latest} when left out
 */
public record OllamaName(String host, String namespace, String model, String tag) {

    private static final String HOST = "registry.ollama.ai";
    private static final String NAMESPACE = "library";
    private static final String TAG = "latest";
    private static final Set<String> OWN = Set.of(HOST, "ollama.com", "ollama.ai");
    private static final Set<String> HUB = Set.of("hf.co", "huggingface.co");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");
    private static final Pattern HOST_PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:-]{0,349}");
    private static final int MOST_PARTS = 3;

    /** The name that a text writes; empty when it is no such name. */
    public static Optional<OllamaName> of(String text) {
        String plain = text.strip().replaceFirst("^https?://", "");
        int colon = plain.lastIndexOf(':');
        boolean tagged = colon > plain.lastIndexOf('/');
        List<String> parts = new ArrayList<>(List.of((tagged ? plain.substring(0, colon) : plain).split("/", -1)));
        if (parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            parts.add(0, NAMESPACE);
        }
        if (parts.size() == 2) {
            parts.add(0, HOST);
        }
        return of(parts.get(0), parts.get(1), parts.get(2), tagged ? plain.substring(colon + 1) : TAG);
    }

    /** The name of four parts; empty when one of them cannot be a part. */
    public static Optional<OllamaName> of(String host, String namespace, String model, String tag) {
        boolean valid = HOST_PART.matcher(host).matches()
                && PART.matcher(namespace).matches()
                && PART.matcher(model).matches()
                && PART.matcher(tag).matches();
        return valid ? Optional.of(new OllamaName(host, namespace, model, tag)) : Optional.empty();
    }

    /**
     * The model: a repository of the hub when the name leads to it, whatever the tag, and else one of Ollama's. Its id has more
     * than one slash or a colon, as no hub id has.
     */
    public Entity entity() {
        String hubId = namespace + "/" + model;
        if (HUB.contains(host) && HubId.is(hubId)) {
            return Repository.model(hubId);
        }
        String registry = isOwn() ? "" : host + "/";
        String id = "ollama/" + registry + hubId + ":" + tag;
        return new Entity(id.toLowerCase(Locale.ROOT), EntityKind.MODEL, written(), true, false, null);
    }

    /** The name as Ollama shows it, without what it has by default. */
    private String written() {
        String name = model + ":" + tag;
        if (!isOwn()) {
            return host + "/" + namespace + "/" + name;
        }
        return namespace.equals(NAMESPACE) ? name : namespace + "/" + name;
    }

    private boolean isOwn() {
        return OWN.contains(host);
    }
}
