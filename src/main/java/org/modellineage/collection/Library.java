package org.modellineage.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.modellineage.model.EntityKind;

/** The collections that one may refer to: those in the library's folders and beside a collection. Their own problems are not ours. */
final class Library {

    private final List<Path> folders;
    private final Map<Path, Map<String, Path>> neighbors = new HashMap<>();
    private final Map<Path, Optional<String>> ids = new HashMap<>();
    private final Map<Path, Map<String, EntityKind>> entities = new HashMap<>();

    Library(List<Path> folders) {
        this.folders = folders;
    }

    /** The ids of the collections that the one in a folder may use, itself left out, with their folders. */
    Map<String, Path> beside(Path folder) {
        return neighbors.computeIfAbsent(real(folder), this::findBeside);
    }

    private Map<String, Path> findBeside(Path own) {
        Set<Path> candidates = new LinkedHashSet<>();
        for (Path place : places(own)) {
            if (Files.exists(place.resolve(CollectionFolder.MANIFEST))) {
                candidates.add(real(place));
            }
            CollectionFolder.within(place).forEach(child -> candidates.add(real(child)));
        }
        candidates.remove(own);
        Map<String, Path> found = new LinkedHashMap<>();
        for (Path candidate : candidates) {
            ids.computeIfAbsent(candidate, Library::readId).ifPresent(id -> found.putIfAbsent(id, candidate));
        }
        return found;
    }

    /** The ids that the collection in a folder declares, with their kinds. */
    Map<String, EntityKind> entities(Path folder) {
        return entities.computeIfAbsent(real(folder), Library::readEntities);
    }

    private List<Path> places(Path folder) {
        List<Path> places = new ArrayList<>();
        if (folder.getParent() != null) {
            places.add(folder.getParent());
        }
        places.addAll(folders);
        return places;
    }

    private static Optional<String> readId(Path folder) {
        return map(folder.resolve(CollectionFolder.MANIFEST))
                .flatMap(root -> root.entries().stream()
                        .filter(entry -> entry.key().text().equals(ManifestKey.COLLECTION.word()))
                        .flatMap(entry -> entry.value() instanceof Node.Scalar scalar
                                ? Stream.of(scalar.text())
                                : Stream.<String>empty())
                        .findFirst());
    }

    private static Map<String, EntityKind> readEntities(Path folder) {
        Map<String, EntityKind> entities = new LinkedHashMap<>();
        for (Path file : CollectionFolder.files(folder, new Problems())) {
            for (Node.Entry section : map(file).map(Node.Entries::entries).orElse(List.of())) {
                EntityKind kind = Sections.kinds().get(section.key().text());
                if (kind != null && section.value() instanceof Node.Entries map) {
                    map.entries()
                            .forEach(entry -> entities.putIfAbsent(entry.key().text(), kind));
                }
            }
        }
        return entities;
    }

    private static Optional<Node.Entries> map(Path file) {
        Problems ignored = new Problems();
        return FileText.read(file, ignored)
                .flatMap(text -> YamlTree.read(file, text, ignored).root())
                .filter(Node.Entries.class::isInstance)
                .map(Node.Entries.class::cast);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
