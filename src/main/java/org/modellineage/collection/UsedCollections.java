package org.modellineage.collection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.collection.HubIdCheck.Repository;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.problem.Suggestion;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/** The entities of the collections that a collection uses. */
final class UsedCollections {

    private final AvailableCollections library;
    private final Path folder;
    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();
    private boolean complete = true;

    UsedCollections(AvailableCollections library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** Looks up the collections under {@code uses:}. */
    void take(Manifest manifest, Problems problems) {
        // Looking for other collections costs more than reading a small one, so it happens on demand.
        Map<String, Path> known = manifest.uses().isEmpty() ? Map.of() : library.beside(folder);
        for (YamlNode.Scalar used : manifest.uses()) {
            String id = used.text();
            Path found = known.get(id);
            if (found != null) {
                library.entities(found).forEach((entity, declared) -> {
                    kinds.putIfAbsent(entity, declared.kind());
                    holders.putIfAbsent(entity, id);
                });
            } else {
                complete = false;
                String hint = known.isEmpty()
                        ? "; no other collection is beside this one"
                        : Suggestion.insteadOf(id, known.keySet());
                String itself = manifest.id().filter(id::equals).isPresent() ? "this collection itself, " : "";
                problems.error(used.place(), "uses: " + itself + Quoted.of(id) + hint);
            }
        }
    }

    /** Whether all of them were found; otherwise no id counts as unknown. */
    boolean complete() {
        return complete;
    }

    /** The kinds of their entities, by id. */
    Map<String, EntityKind> kinds() {
        return kinds;
    }

    /** The id of the used collection that declares an entity. */
    String holder(String entityId) {
        return holders.getOrDefault(entityId, "");
    }

    /** The entities of other collections, used or not, that own some repositories of a hub. */
    Map<Repository, HubIdOwner> owners(Set<Repository> repositories) {
        Map<Repository, HubIdOwner> owners = new HashMap<>();
        Set<String> keys = repositories.stream().map(Repository::key).collect(Collectors.toSet());
        Map<String, Path> others = keys.isEmpty() ? Map.of() : library.beside(folder);
        others.forEach((collection, found) -> {
            Map<String, AvailableCollections.Known> entities =
                    library.mentions(found, keys) ? library.entities(found) : Map.of();
            entities.forEach((entity, known) -> {
                for (String hubId : List.of(entity, known.hubId())) {
                    Repository repository = new Repository(known.kind(), HubId.key(hubId));
                    if (repositories.contains(repository)) {
                        owners.putIfAbsent(repository, new HubIdOwner(entity, collection));
                    }
                }
            });
        });
        return owners;
    }

    /** An entity of another collection. */
    record HubIdOwner(String entityId, String collectionId) {}

    /** The id of a collection that declares an entity but is not used. */
    Optional<String> couldUse(String entityId) {
        return library.beside(folder).entrySet().stream()
                .filter(collection -> library.entities(collection.getValue()).containsKey(entityId))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
