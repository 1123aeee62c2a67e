package org.modellineage.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.yaml.YamlFile;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.EntityKind;

/** Reads the content of a file: its sections, and the metadata in {@code collection.yaml}. */
final class SectionReader {

    private static final Map<String, EntityKind> SECTIONS = new LinkedHashMap<>();

    static {
        Arrays.stream(EntityKind.values()).forEach(kind -> SECTIONS.put(kind.section(), kind));
    }

    private final Draft draft;
    private final String head;
    private final ValueReader values;
    private final EntityReader entities;

    /**
     * Creates a reader.
     *
     * @param head where the metadata of the collection stands, for messages
     */
    SectionReader(Draft draft, String head) {
        this.draft = draft;
        this.head = head;
        this.values = new ValueReader(draft);
        this.entities = new EntityReader(draft);
    }

    /** Reads the file or line with the metadata of the collection. */
    Manifest readManifest(YamlFile file) {
        if (file.root().isEmpty() && file.complete()) {
            draft.problems().error(Place.whole(file.file()), "is empty; accepted: the collection's id and title");
        }
        return file.root()
                .filter(this::isMap)
                .map(root -> {
                    readSections((YamlNode.Entries) root, Key.OF_MANIFEST);
                    return Manifest.read((YamlNode.Entries) root, head, values, draft.problems());
                })
                .orElse(Manifest.MISSING);
    }

    /** Reads any other file or line. */
    void read(YamlFile file) {
        file.root().filter(this::isMap).ifPresent(root -> readSections((YamlNode.Entries) root, List.of()));
    }

    private boolean isMap(YamlNode root) {
        return root instanceof YamlNode.Entries
                || values.refuse("file", root, "a map of sections").isPresent();
    }

    private void readSections(YamlNode.Entries root, List<Key> others) {
        List<String> accepted = new ArrayList<>(Key.words(others));
        accepted.add(Key.USUAL_SOURCE.word());
        accepted.addAll(SECTIONS.keySet());
        entities.setUsualSource(usualSource(root));
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.key().text().equals(Key.USUAL_SOURCE.word())) {
                // read already
                continue;
            }
            EntityKind kind = SECTIONS.get(entry.key().text());
            if (kind != null) {
                if (!entry.repeated()) {
                    entities.read(kind, entry.value());
                }
            } else if (!Key.words(Key.OF_MANIFEST).contains(entry.key().text())) {
                Fields.refuse(entry.key(), accepted, draft.problems());
            } else if (others.isEmpty()) {
                draft.problems()
                        .error(
                                entry.key().place(),
                                "key " + Quoted.of(entry.key().text()) + "; accepted only in " + head);
            }
        }
    }

    private @Nullable String usualSource(YamlNode.Entries root) {
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.key().text().equals(Key.USUAL_SOURCE.word()) && !entry.repeated()) {
                return values.reference(Key.USUAL_SOURCE.word(), entry.value(), EnumSet.of(EntityKind.SOURCE))
                        .orElse(null);
            }
        }
        return null;
    }

    /** The kinds of entity by the name of their section, in the usual order of sections. */
    static Map<String, EntityKind> kinds() {
        return Collections.unmodifiableMap(SECTIONS);
    }
}
