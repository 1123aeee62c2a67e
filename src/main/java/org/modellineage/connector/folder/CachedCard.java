package org.modellineage.connector.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Input;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.model.Entity;

/** The card of a model in the hub's cache, in the shape of the hub's own answer. */
public final class CachedCard {

    private CachedCard() {}

    /**
     * The id, revision and card; empty when the model's card is not in the cache.
     *
     * @param cache the folder of cached repositories
     */
    public static Optional<Map<?, ?>> row(Path cache, String hubId) throws IOException {
        Path folder = cache.resolve("models--" + hubId.replace("/", "--"));
        Optional<CachedRepository> repository =
                Files.isDirectory(folder) ? CachedRepository.in(folder) : Optional.empty();
        if (repository.isEmpty()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        FolderFiles.Reader reader = new FolderFiles.Reader() {
            @Override
            public void read(Input input) throws IOException {
                Optional<Map<?, ?>> fields =
                        input.isCurrent() && input.fileName().equals("README.md")
                                ? ModelCard.fields(input.bytes())
                                : Optional.empty();
                if (fields.isPresent()) {
                    row.put("id", hubId);
                    row.put("sha", input.source("card").revision());
                    row.put("tags", fields.get().get("tags"));
                    row.put("cardData", fields.get());
                }
            }

            @Override
            public void mention(Entity entity) {
                // Without a card, the hub knows more.
            }
        };
        repository.get().read(hubId, reader, (file, remark) -> {});
        return row.isEmpty() ? Optional.empty() : Optional.of(row);
    }
}
