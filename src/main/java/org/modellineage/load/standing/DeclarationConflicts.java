package org.modellineage.load.standing;

import java.util.List;
import java.util.Objects;
import org.modellineage.model.NameKey;

/**
 * Finds the properties in which declarations of one entity differ. A declaration without a property does not differ in
 * it.
 */
final class DeclarationConflicts {

    private static final String PUBLISHED_ON = "publishedOn";

    /** In alphabetic order. */
    private static final List<String> WORDS =
            List.of(Declaration.HUB_ID, Declaration.NAME, PUBLISHED_ON, "publisher", "released", "sourceKind", "url");

    /** A declared value with the id under which it is declared. */
    private record Said(String id, String value) {}

    private DeclarationConflicts() {}

    /** The names of these properties, in alphabetic order. */
    static List<String> words(List<Declaration> declarations) {
        return declarations.size() < 2
                ? List.of()
                : WORDS.stream().filter(word -> isContested(word, declarations)).toList();
    }

    private static boolean isContested(String word, List<Declaration> declarations) {
        List<Said> said = declarations.stream()
                .filter(declaration -> declaration.properties().get(word) != null)
                .map(declaration -> new Said(
                        declaration.id(),
                        Objects.toString(declaration.properties().get(word))))
                .distinct()
                .toList();
        return said.stream().anyMatch(one -> said.stream().anyMatch(other -> !agree(word, one, other)));
    }

    private static boolean agree(String word, Said one, Said other) {
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

    private static boolean areEqualButForCase(Said one, Said other) {
        return NameKey.of(one.value()).equals(NameKey.of(other.value()));
    }
}
