package org.modellineage.connector.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.connector.Repository;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.model.HubId;

/**
 * The repositories that the cards of an import name. A folder that bears the name of one of them is most likely it: the cards
 * of a family are written for the hub, and its folders are kept without the owner's name.
 */
final class NamedInCards {

    private static final List<String> FIELDS = List.of("base_model", "base_models", "new_version");

    private final Path root;

    /** By what follows the slash, in lower case, the ids and the folders of the cards that name them. */
    private final Map<String, Map<String, Set<Path>>> named = new HashMap<>();

    private final Map<String, String> written = new HashMap<>();

    /** Takes the folder out of which no link is followed. */
    NamedInCards(Path root) {
        this.root = root;
    }

    /** Notes what the card in a folder names. */
    void add(Path folder) throws IOException {
        Map<?, ?> fields = ModelCard.fields(FolderFiles.text(FolderFiles.beside(folder, "README.md", root)))
                .orElse(Map.of());
        for (String field : FIELDS) {
            Object value = fields.get(field);
            for (Object each : value instanceof List<?> list ? list : List.of(String.valueOf(value))) {
                if (each instanceof String text && !Repository.isDataset(text)) {
                    Repository.id(text).filter(HubId::is).ifPresent(id -> note(id, folder));
                }
            }
        }
    }

    private void note(String id, Path folder) {
        String key = HubId.key(id);
        written.putIfAbsent(key, id);
        named.computeIfAbsent(key.substring(key.indexOf('/') + 1), first -> new HashMap<>())
                .computeIfAbsent(key, first -> new HashSet<>())
                .add(folder);
    }

    /**
     * The repository that a folder is called after; empty when cards name several such repositories, or when its own card
     * names it, as that of a fine-tuned copy does.
     */
    Optional<String> of(Path folder) {
        Map<String, Set<Path>> ids =
                named.getOrDefault(ModelFolders.name(folder).toLowerCase(Locale.ROOT), Map.of());
        return ids.size() == 1
                ? ids.entrySet().stream()
                        .filter(each -> !each.getValue().contains(folder))
                        .map(each -> written.get(each.getKey()))
                        .findFirst()
                : Optional.empty();
    }
}
