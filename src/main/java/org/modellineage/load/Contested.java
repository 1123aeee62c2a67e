package org.modellineage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.modellineage.model.NameKey;

/** In which words declarations of one entity differ. One that says nothing of a word does not differ in it. */
final class Contested {

    /** A value with the id under which it is declared. */
    private record Said(String id, String value) {}

    private static final BiPredicate<Said, Said> EQUAL =
            (one, other) -> one.value().equals(other.value());

    private static final BiPredicate<Said, Said> SAME_BUT_FOR_CASE =
            (one, other) -> NameKey.of(one.value()).equals(NameKey.of(other.value()));

    /** What is declared under two ids has names from two places, of which one may write everything in lower case. */
    private static final BiPredicate<Said, Said> SAME_NAME =
            (one, other) -> EQUAL.test(one, other) || (!one.id().equals(other.id()) && SAME_BUT_FOR_CASE.test(one, other));

    /** A day agrees with its month. */
    private static final BiPredicate<Said, Said> SAME_DATE =
            (one, other) -> one.value().startsWith(other.value()) || other.value().startsWith(one.value());

    private static final Map<String, BiPredicate<Said, Said>> AGREEMENT = new TreeMap<>(Map.of(
            "name", SAME_NAME,
            "hubId", SAME_BUT_FOR_CASE,
            "released", EQUAL,
            "publishedOn", SAME_DATE,
            "publisher", EQUAL,
            "sourceKind", EQUAL,
            "url", EQUAL));

    private Contested() {}

    /** The words, in alphabetic order. */
    static List<String> words(List<Declaration> declarations) {
        if (declarations.size() < 2) {
            return List.of();
        }
        List<String> words = new ArrayList<>(0);
        AGREEMENT.forEach((word, agree) -> {
            List<Said> said = said(word, declarations);
            if (said.stream().anyMatch(one -> said.stream().anyMatch(other -> !agree.test(one, other)))) {
                words.add(word);
            }
        });
        return words;
    }

    private static List<Said> said(String word, List<Declaration> declarations) {
        return declarations.stream()
                .filter(declaration -> declaration.properties().get(word) != null)
                .map(declaration -> new Said(
                        declaration.id(),
                        Objects.toString(declaration.properties().get(word))))
                .distinct()
                .toList();
    }
}
