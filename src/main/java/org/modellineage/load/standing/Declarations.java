package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.load.storage.Days;
import org.modellineage.model.SourceKind;

/**
 * The declarations of entities by all collections. Where they differ, the collection whose id comes first in alphabetic
 * order takes precedence.
 */
public final class Declarations {

    /** Later than every date. */
    private static final String UNDATED = "~";

    private final Map<String, List<Declaration>> byEntity = new HashMap<>();

    public void add(String entity, Declaration declaration) {
        byEntity.computeIfAbsent(entity, id -> new ArrayList<>(1)).add(declaration);
    }

    /** All declarations of an entity, the one that takes precedence first. */
    public List<Declaration> of(String entity) {
        return byEntity.getOrDefault(entity, List.of()).stream()
                .sorted(Declaration.FIRST_THAT_COUNTS)
                .toList();
    }

    /** The declaration that takes precedence. */
    public Optional<Declaration> standing(String entity) {
        return byEntity.getOrDefault(entity, List.of()).stream().min(Declaration.FIRST_THAT_COUNTS);
    }

    /** The order of kinds of source: primary first, unknown last. */
    int kindOrder(String source) {
        Object word = property(source, "sourceKind").orElse("");
        int order = 0;
        for (SourceKind kind : SourceKind.values()) {
            if (kind.word().equals(word)) {
                break;
            }
            order++;
        }
        return order;
    }

    /** The date on which a source was published, if known. */
    Optional<String> publishedOn(String source) {
        return property(source, "publishedOn").map(Object::toString);
    }

    /** The day by which a source was published at the latest. */
    String publishedBy(String source) {
        return property(source, Declaration.PUBLISHED_BY).map(Object::toString).orElse(Days.UNDATED);
    }

    /** The order of publication dates: earliest first, unknown last. */
    String dateOrder(String source) {
        return publishedOn(source).orElse(UNDATED);
    }

    private Optional<Object> property(String source, String name) {
        return standing(source).map(declaration -> declaration.properties().get(name));
    }
}
