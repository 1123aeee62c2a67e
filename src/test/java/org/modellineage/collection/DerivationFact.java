package org.modellineage.collection;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One derivation of the list that the shipped collection was written from, kept beside the checkout. */
record DerivationFact(String statementId, Set<String> sourceIds) {

    private static final Path LIST = Path.of("shared", "facts", "facts.jsonl");
    private static final Pattern FACT =
            Pattern.compile("\"id\": \"(F\\d+)\".*\"kind\": \"derivation\".*\"stated_in\": \\[([^]]*)]");
    private static final Pattern DOCUMENT = Pattern.compile("\"(\\d{3})[: ]");
    private static final Map<String, String> SOURCES = Map.of(
            "000", "wikipedia-copy",
            "001", "xinhua",
            "002", "explainer",
            "003", "blog-comparison",
            "004", "techcrunch-copy");

    /** Documents that the list names for a derivation, and that turned out not to say it: this one names no parent. */
    private static final Map<String, Set<String>> NOT_SAID = Map.of("f671", Set.of("explainer"));

    /** All of them; a test that asks for them is skipped in a checkout that has no such list beside it. */
    static List<DerivationFact> readAll() {
        Optional<Path> list = find();
        assumeTrue(list.isPresent(), "no list of facts beside this checkout");
        try (Stream<String> lines = Files.lines(list.orElseThrow())) {
            return lines.map(FACT::matcher)
                    .filter(Matcher::find)
                    .map(DerivationFact::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DerivationFact of(MatchResult fact) {
        String id = fact.group(1).toLowerCase(Locale.ROOT);
        return new DerivationFact(
                id,
                DOCUMENT.matcher(fact.group(2))
                        .results()
                        .map(document -> SOURCES.get(document.group(1)))
                        .filter(source -> !NOT_SAID.getOrDefault(id, Set.of()).contains(source))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Path> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(LIST))
                .filter(Files::exists)
                .findFirst();
    }
}
