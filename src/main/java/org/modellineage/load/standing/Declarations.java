package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.modellineage.load.storage.Days;
import org.modellineage.model.NameKey;
import org.modellineage.model.SourceKind;

/**
 * The declarations of entities by all collections. Where they differ, the collection whose id comes first in alphabetic
 * order takes precedence.
 */
public final class Declarations {

    /** Later than every date. */
    private static final String UNDATED = "~";

    private static final String PUBLISHED_ON = "publishedOn";

    /** The properties that are compared, in alphabetic order. */
    private static final List<String> COMPARED =
            List.of(Declaration.HUB_ID, Declaration.NAME, PUBLISHED_ON, "publisher", "released", "sourceKind", "url");

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
        return property(source, PUBLISHED_ON).map(Object::toString);
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

    /**
     * The names of the properties in which declarations of one entity differ, in alphabetic order. A declaration without
     * a property does not differ in it.
     */
    static List<String> contested(List<Declaration> declarations) {
        return declarations.size() < 2
                ? List.of()
                : COMPARED.stream()
                        .filter(word -> isContested(word, declarations))
                        .toList();
    }

    private static boolean isContested(String word, List<Declaration> declarations) {
        List<Value> values = declarations.stream()
                .filter(declaration -> declaration.properties().get(word) != null)
                .map(declaration -> new Value(
                        declaration.id(),
                        Objects.toString(declaration.properties().get(word))))
                .distinct()
                .toList();
        return values.stream().anyMatch(one -> values.stream().anyMatch(other -> !agree(word, one, other)));
    }

    private static boolean agree(String word, Value one, Value other) {
        return switch (word) {
            case Declaration.HUB_ID -> areEqualButForCase(one, other);
            // Declarations under two ids come from different places, one of which may write names in lower case.
            case Declaration.NAME ->
                one.id().equals(other.id()) ? one.value().equals(other.value()) : areEqualButForCase(one, other);
            // A day agrees with the month that it is in.
            case PUBLISHED_ON ->
                one.value().startsWith(other.value()) || other.value().startsWith(one.value());
            default -> one.value().equals(other.value());
        };
    }

    private static boolean areEqualButForCase(Value one, Value other) {
        return NameKey.of(one.value()).equals(NameKey.of(other.value()));
    }

    /**
     * A declared value.
     *
     * @param id the id under which it is declared
     */
    private record Value(String id, String value) {}
}
