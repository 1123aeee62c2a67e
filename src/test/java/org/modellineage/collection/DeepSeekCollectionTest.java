package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.model.Channel;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/** Reads the shipped collection and checks what it must never lose. */
class DeepSeekCollectionTest {

    private static final Path LIBRARY = Path.of("seed-data");
    private static final Reading READING = new CollectionReader(List.of(LIBRARY)).read(LIBRARY.resolve("deepseek"));

    @Test
    void hasNoProblem() {
        assertThat(READING.problems()).isEmpty();
    }

    @Test
    void holdsEveryNumberedDerivationWithAClaimForEachOfItsDocuments() throws IOException {
        List<DerivationFact> facts = Files.readAllLines(Path.of("src/test/resources/derivations.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(DerivationFact::of)
                .toList();

        assertThat(facts).hasSize(107);
        assertThat(facts).filteredOn(fact -> !isHeld(fact)).isEmpty();
    }

    @Test
    void passesTheWeightsOfV3BaseToNoDistilledModel() {
        Map<String, Entity> byId =
                collection().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));

        assertThat(heirsOfTheWeights("deepseek-v3-base").stream()
                        .map(byId::get)
                        .filter(Entity::released)
                        .map(Entity::name))
                .containsExactlyInAnyOrder("DeepSeek-V3", "DeepSeek-R1-Zero", "DeepSeek-R1");
    }

    @Test
    void keepsTheInternalR1ApartFromTheReleasedOne() {
        assertThat(collection().statements())
                .filteredOn(statement -> statement.value().equals("deepseek-r1-internal"))
                .extracting(Statement::subjectId)
                .containsExactlyInAnyOrder(
                        "deepseek-v3",
                        "deepseek-v3-mathematics-expert",
                        "deepseek-v3-programming-expert",
                        "deepseek-v3-logic-expert");
    }

    /** A derivation that the collection must hold, and sources that state it. */
    private record DerivationFact(String statementId, List<String> sourceIds) {

        static DerivationFact of(String line) {
            List<String> words = List.of(line.split(" ", -1));
            return new DerivationFact(words.get(0), words.subList(1, words.size()));
        }
    }

    private static Collection collection() {
        return READING.collection().orElseThrow(() -> new AssertionError(READING.problems()));
    }

    private static boolean isHeld(DerivationFact fact) {
        return collection().statements().stream()
                .filter(statement -> statement.id().equals(fact.statementId()))
                .filter(DeepSeekCollectionTest::isDerivation)
                .map(statement ->
                        statement.claims().stream().map(Claim::sourceId).toList())
                .anyMatch(sources -> sources.containsAll(fact.sourceIds()));
    }

    private static boolean isDerivation(Statement statement) {
        return statement.predicate() instanceof RelationshipType type
                && type.channel().isPresent();
    }

    private static Set<String> heirsOfTheWeights(String id) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String parent = open.remove();
            for (Statement statement : collection().statements()) {
                if (statement.predicate() instanceof RelationshipType type
                        && type.channel().equals(Optional.of(Channel.WEIGHTS))
                        && statement.value().equals(parent)
                        && statement.claims().stream().anyMatch(claim -> claim.status() != Status.DENIED)
                        && found.add(statement.subjectId())) {
                    open.add(statement.subjectId());
                }
            }
        }
        return found;
    }
}
