package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.CITES;
import static org.modellineage.model.RelationshipType.COPIES;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.PARAPHRASES;
import static org.modellineage.model.RelationshipType.SHARES_TEXT_WITH;
import static org.modellineage.model.RelationshipType.SPEAKS_FOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/** How many say something independently, day by day, and that it stays right whatever other collections add or take. */
@WithSecondGraph
class IndependentSourcesTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void sourcesThatKnowNothingOfEachOtherAreAVoiceEach() {
        loadFive(saidBy("a", "b", "c"));

        assertThat(voices("a")).isEqualTo(3);
    }

    @Test
    void aSourceThatNamesAnotherForItAddsNoVoice() {
        loadFive(saidBy("a", "b").restingOn("a"));

        assertThat(voices("a")).isEqualTo(1);
    }

    @Test
    void aSourceThatNamesTwoOthersLeavesTheseTwo() {
        loadFive(saidBy("b", "c", "a").restingOn("b", "c"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void aSourceThatNamesOneThatDoesNotSayItIsAVoice() {
        loadFive(saidBy("a", "b").restingOn("e"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void aSourceThatNamesAnotherOfTheSamePartyForItAddsNoVoice() {
        loadFive(
                relation("a", SPEAKS_FOR, "lab"),
                relation("e", SPEAKS_FOR, "lab"),
                saidBy("a", "b").restingOn("e"));
        assertThat(voices("a")).isEqualTo(1);

        loadFive(
                relation("a", SPEAKS_FOR, "lab"),
                relation("d", COPIES, "e"),
                relation("e", SPEAKS_FOR, "lab"),
                saidBy("a", "b", "d"));
        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void aReferenceToTheWholeOfAnotherSourceTakesNothing() {
        loadFive(relation("b", CITES, "a"), saidBy("a", "b"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void aCopyOfWhatCopiesAddsNoVoiceEvenIfTheOneBetweenDoesNotSayIt() {
        loadFive(relation("a", COPIES, "b"), relation("b", PARAPHRASES, "c"), saidBy("a", "c", "d"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void ofARingOneCounts() {
        loadFive(
                relation("a", COPIES, "b"),
                relation("b", COPIES, "c"),
                saidBy("a", "b").restingOn("a"));
        assertThat(voices("a")).isEqualTo(1);

        loadFive(relation("a", COPIES, "b"), relation("b", COPIES, "a"), saidBy("a", "b"));
        assertThat(voices("a")).isEqualTo(1);
    }

    @Test
    void aRingThatTakesItFromOutsideAddsNoVoice() {
        loadFive(
                relation("a", COPIES, "b"),
                relation("b", COPIES, "a"),
                relation("b", PARAPHRASES, "d"),
                saidBy("a", "b", "d", "e"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void copiesOfACommonOriginalThatDoesNotSayItAreOneVoice() {
        loadFive(
                relation("a", COPIES, "e"),
                relation("b", PARAPHRASES, "c"),
                relation("c", COPIES, "e"),
                saidBy("a", "b"));

        assertThat(voices("a")).isEqualTo(1);
    }

    @Test
    void thoseThatSpeakForTheSameOneOrShareTextAreOneVoice() {
        loadFive(relation("a", SPEAKS_FOR, "lab"), relation("b", SPEAKS_FOR, "lab"), saidBy("a", "b"));
        assertThat(voices("a")).isEqualTo(1);

        loadFive(relation("a", SHARES_TEXT_WITH, "b"), saidBy("a", "b"));
        assertThat(voices("b")).isEqualTo(1);
    }

    @Test
    void aPartyOfWhichOneNamesAnOutsiderAndAnotherSpeaksForItselfLeavesTwo() {
        loadFive(
                relation("a", SPEAKS_FOR, "lab"),
                relation("b", SPEAKS_FOR, "lab"),
                saidBy("c", "b", "a").restingOn("c"));

        assertThat(voices("a")).isEqualTo(2);
    }

    @Test
    void whatIsDeniedOrDeprecatedJoinsNobody() {
        loadFive(
                relation("b", COPIES, "c").as(Status.DENIED),
                relation("b", PARAPHRASES, "d").ranked(Rank.DEPRECATED),
                saidBy("b", "c", "d"));

        assertThat(voices("b")).isEqualTo(3);
    }

    @Test
    void aSourceSupportsWhatItSaysInMoreDetailButNotMoreThanItSays() {
        loadFive(saidBy("a")
                .by("b")
                .says(INITIALIZED_FROM, "base")
                .with(Qualifier.STAGE, "sft")
                .with(Qualifier.DETAIL, "a remark"));

        assertThat(voices("a")).isEqualTo(2);
        assertThat(voices("b")).isEqualTo(1);
    }

    @Test
    void whoDeniesSupportsNothing() {
        loadFive(saidBy("a", "b").as(Status.DENIED));

        assertThat(voices("a")).isEqualTo(1);
        assertThat(support("b")).isNull();
    }

    @Test
    void supportGrowsAndFallsWithWhatIsPublished() {
        load(new CollectionBuilder("test")
                .source("first", SourceKind.SECONDARY, "2024-01-01")
                .source("second", SourceKind.SECONDARY, "2024-02")
                .source("witness", SourceKind.SECONDARY, "2024-03-15")
                .source("undated", SourceKind.SECONDARY, null)
                .by("witness")
                .of("second")
                .says(COPIES, "first")
                .model("base")
                .model("child")
                .by("first")
                .says(INITIALIZED_FROM, "base")
                .also("second")
                .also("undated"));

        assertThat(support("first")).isEqualTo(List.of("2024-01-01 1", "2024-02-29 2", "2024-03-15 1", "9999-12-31 2"));
        assertThat(support("second")).isEqualTo(List.of("2024-02-29 2", "2024-03-15 1", "9999-12-31 2"));
    }

    @Test
    void anotherCollectionJoinsVoicesAndItsEndPartsThem() {
        loadFive(saidBy("a", "b"));
        String before = GraphDump.dump();

        loader.load(
                new CollectionBuilder("other")
                        .source("elsewhere", SourceKind.SECONDARY, null)
                        .of("a")
                        .says(PARAPHRASES, "c")
                        .of("b")
                        .says(PARAPHRASES, "c")
                        .build(),
                Progress.NONE);
        assertThat(voices("a")).isEqualTo(1);

        loader.unload("other", Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    private void load(CollectionBuilder whole) {
        loader.load(whole.build(), Progress.NONE);
        assertThat(loader.load(whole.build(), Progress.NONE).nothingChanged()).isTrue();
    }

    /** Five sources and an organization, with relations between them and what some of the sources say of a child. */
    private void loadFive(CollectionBuilder... parts) {
        CollectionBuilder all = new CollectionBuilder("five");
        for (String id : List.of("a", "b", "c", "d", "e")) {
            all.source(id, SourceKind.SECONDARY, null);
        }
        all.entity(EntityKind.ORGANIZATION, "lab").model("base").model("child");
        for (CollectionBuilder part : parts) {
            all.append(part);
        }
        load(all);
    }

    private static CollectionBuilder relation(String source, RelationshipType type, String to) {
        return new CollectionBuilder("five").of(source).by(source).says(type, to);
    }

    private static CollectionBuilder saidBy(String first, String... others) {
        CollectionBuilder builder =
                new CollectionBuilder("five").of("child").by(first).says(INITIALIZED_FROM, "base");
        for (String other : others) {
            builder.also(other);
        }
        return builder;
    }

    private static int voices(String source) {
        List<?> support = (List<?>) Objects.requireNonNull(support(source));
        return Integer.parseInt(support.get(support.size() - 1).toString().substring(11));
    }

    private static @Nullable Object support(String source) {
        Cypher cypher = new Cypher("test", """
                MATCH (:Entity {id: 'child'})<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(:Source {id: $source})
                RETURN claim.supportByDay AS support
                ORDER BY size(claim.qualifiers) DESC
                """);
        return TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(cypher, Map.of("source", source)))
                .rows()
                .get(0)
                .get("support");
    }
}
