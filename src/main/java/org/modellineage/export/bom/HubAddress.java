package org.modellineage.export.bom;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/** The package URL and the address of what is on the Hugging Face hub. */
final class HubAddress {

    private static final String PAGES = "https://huggingface.co/";
    private static final String DATASETS = "datasets/";

    private HubAddress() {}

    /** The hub id of an entity, if it has one that can be part of an address. */
    static Optional<String> hubId(Entity entity) {
        return Optional.ofNullable(entity.hubId()).filter(id -> HubId.is(id) || HubId.is("owner/" + id));
    }

    /**
     * The package URL, {@code pkg:huggingface/owner/name@revision} as the purl specification has it; the hub's data are under
     * {@code datasets/}.
     *
     * @param revision the commit; null when it is not known
     */
    static Optional<String> packageUrl(Entity entity, @Nullable String revision) {
        return hubId(entity)
                .map(id -> "pkg:huggingface/" + section(entity) + id + (revision == null ? "" : "@" + revision));
    }

    /** The page of a model or dataset. */
    static Optional<String> page(Entity entity) {
        return hubId(entity).map(id -> PAGES + section(entity) + id);
    }

    /** An address that JSON schemas accept; empty for any other text. */
    static Optional<String> web(@Nullable String url) {
        if (url == null || !url.matches("https?://\\S+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(url).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String section(Entity entity) {
        return entity.kind() == EntityKind.DATASET ? DATASETS : "";
    }
}
