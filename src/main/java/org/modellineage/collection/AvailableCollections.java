package org.modellineage.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.FileText;
import org.modellineage.collection.yaml.YamlFile;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * The collections that a collection may use: those next to it, and those in the folders of a library. Problems in them are
 * ignored.
 */
final class AvailableCollections {

    private static final Pattern HUB_ID = Pattern.compile("(?<![\\w.-])[\\w.-]++/[\\w.-]++");

    private final List<Path> folders;
    private final Map<Path, Map<String, Path>> neighbors = new HashMap<>();
    private final Map<Path, Optional<String>> ids = new HashMap<>();
    private final Map<Path, Map<String, Known>> entities = new HashMap<>();
    private final Map<Path, Set<String>> mentioned = new HashMap<>();

    AvailableCollections(List<Path> folders) {
        this.folders = folders;
    }

    /** The collections that the one in a folder may use, without itself: their folders, by id. */
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
            ids.computeIfAbsent(candidate, AvailableCollections::readId)
                    .ifPresent(id -> found.putIfAbsent(id, candidate));
        }
        return found;
    }

    /**
     * An entity of another collection.
     *
     * @param hubId its id on a model hub; empty when it has none
     */
    record Known(EntityKind kind, String hubId) {}

    /** The ids that the collection in a folder declares. */
    Map<String, Known> entities(Path folder) {
        return entities.computeIfAbsent(real(folder), AvailableCollections::readEntities);
    }

    /** Whether the files of a folder mention one of some hub ids, in lower case; this costs less than reading them. */
    boolean mentions(Path folder, Set<String> hubIds) {
        return !Collections.disjoint(
                mentioned.computeIfAbsent(real(folder), AvailableCollections::readMentioned), hubIds);
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
        return map(folder.resolve(CollectionFolder.MANIFEST)).flatMap(root -> text(root, Key.COLLECTION));
    }

    private static String hubId(YamlNode entity) {
        return entity instanceof YamlNode.Entries map ? text(map, Key.HUB).orElse("") : "";
    }

    private static Optional<String> text(YamlNode.Entries map, Key key) {
        return map.entries().stream()
                .filter(entry -> entry.key().text().equals(key.word()))
                .flatMap(entry -> entry.value() instanceof YamlNode.Scalar scalar
                        ? Stream.of(scalar.text())
                        : Stream.<String>empty())
                .findFirst();
    }

    private static Set<String> readMentioned(Path folder) {
        Problems ignored = new Problems();
        Set<String> hubIds = new HashSet<>();
        for (Path file : CollectionFolder.files(folder, ignored)) {
            FileText.read(file, ignored)
                    .ifPresent(text ->
                            HUB_ID.matcher(text).results().forEach(found -> hubIds.add(HubId.key(found.group()))));
        }
        return hubIds;
    }

    private static Map<String, Known> readEntities(Path folder) {
        Map<String, Known> entities = new LinkedHashMap<>();
        for (Path file : CollectionFolder.files(folder, new Problems())) {
            for (YamlNode.Entry section :
                    map(file).map(YamlNode.Entries::entries).orElse(List.of())) {
                EntityKind kind = SectionReader.kinds().get(section.key().text());
                if (kind != null && section.value() instanceof YamlNode.Entries map) {
                    map.entries()
                            .forEach(entry ->
                                    entities.putIfAbsent(entry.key().text(), new Known(kind, hubId(entry.value()))));
                }
            }
        }
        return entities;
    }

    private static Optional<YamlNode.Entries> map(Path file) {
        return YamlFile.read(file, new Problems())
                .root()
                .filter(YamlNode.Entries.class::isInstance)
                .map(YamlNode.Entries.class::cast);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
