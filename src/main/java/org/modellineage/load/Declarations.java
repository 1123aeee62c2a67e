package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.model.SourceKind;

/** What all collections declare of entities; where they differ, the collection whose id is first in the alphabet counts. */
final class Declarations {

    private static final Comparator<Declaration> BY_COLLECTION = Comparator.comparing(Declaration::collection);

    /** Later than every date. */
    private static final String UNDATED = "~";

    private final Map<String, List<Declaration>> byEntity = new HashMap<>();

    void add(String entity, Declaration declaration) {
        byEntity.computeIfAbsent(entity, id -> new ArrayList<>(1)).add(declaration);
    }

    /** All that is declared of an entity. */
    List<Declaration> of(String entity) {
        return Collections.unmodifiableList(byEntity.getOrDefault(entity, List.of()));
    }

    /** The declaration that counts. */
    Optional<Declaration> standing(String entity) {
        return of(entity).stream().min(BY_COLLECTION);
    }

    /** Primary first, a source of unknown kind last. */
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

    /** When a source was published, if it is known. */
    Optional<String> publishedOn(String source) {
        return property(source, "publishedOn").map(Object::toString);
    }

    /** The day by which a source was certainly published. */
    String publishedBy(String source) {
        return property(source, Declaration.PUBLISHED_BY).map(Object::toString).orElse(Days.UNDATED);
    }

    /** Earliest first, a source without a date last. */
    String dateOrder(String source) {
        return publishedOn(source).orElse(UNDATED);
    }

    private Optional<Object> property(String source, String name) {
        return standing(source).map(declaration -> declaration.properties().get(name));
    }
}
