package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.modellineage.model.RelationshipType.DERIVED_FROM;
import static org.modellineage.model.RelationshipType.DEVELOPED_BY;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.GENERATED_BY;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MEMBER_OF;
import static org.modellineage.model.RelationshipType.MERGED_FROM;
import static org.modellineage.model.RelationshipType.QUANTIZED_FROM;
import static org.modellineage.model.RelationshipType.REWARDED_BY;
import static org.modellineage.model.RelationshipType.TRAINED_ON;
import static org.modellineage.model.RelationshipType.VERSION_OF;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/** What the reports on lineage mean: each rule on a collection that is small enough to be seen through. */
class LineageWalksTest {

    /** Mini was taught by Chat, Chat perhaps by Oracle; Oracle came from Seed. */
    @Nested
    class Doubt {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(cards().model("seed")
                    .model("oracle")
                    .says(INITIALIZED_FROM, "seed")
                    .model("chat")
                    .says(DISTILLED_FROM, "oracle")
                    .as(Status.ALLEGED)
                    .model("mini")
                    .says(DISTILLED_FROM, "chat")
                    .model("twin")
                    .says(DISTILLED_FROM, "oracle")
                    .model("long")
                    .says(INITIALIZED_FROM, "seed")
                    .as(Status.ALLEGED)
                    .says(INITIALIZED_FROM, "oracle"));
        }

        @Test
        void travelsUpAndDownEveryWay() {
            assertThat(rows("ancestors", "model=mini"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Chat", "asserted"), tuple("Oracle", "alleged"), tuple("Seed", "alleged"));
            assertThat(rows("descendants", "model=oracle"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(
                            tuple("Chat", "alleged"),
                            tuple("Long", "asserted"),
                            tuple("Twin", "asserted"),
                            tuple("Mini", "alleged"));
        }

        @Test
        void standsInEveryReportThatWalks() {
            assertThat(rows("impact", "model=oracle; channel=outputs"))
                    .extracting(row -> row.get("depth"), row -> row.get("status"), row -> row.get("models"))
                    .containsExactly(tuple(1L, "asserted", 1L), tuple(1L, "alleged", 1L), tuple(2L, "alleged", 1L));
            assertThat(rows("leaves", "model=oracle"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Long", "asserted"), tuple("Twin", "asserted"), tuple("Mini", "alleged"));
            assertThat(rows("common", "model=mini; other=twin; channel=outputs"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Oracle", "alleged"));
            assertThat(rows("roots", "model=mini; channel=outputs,weights"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Seed", "alleged"));
            assertThat(rows("siblings", "model=twin"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Chat", "alleged"));
            assertThat(rows("siblings", "model=chat"))
                    .extracting(row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple("Twin", "alleged"));
        }

        @Test
        void theStrongestWayCountsAndThenTheShortest() {
            assertThat(rows("ancestors", "model=long"))
                    .extracting(row -> row.get("depth"), row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple(1L, "Oracle", "asserted"), tuple(2L, "Seed", "asserted"));
            assertThat(rows("ancestors", "model=long; depth=1"))
                    .extracting(row -> row.get("depth"), row -> row.get("name"), row -> row.get("status"))
                    .containsExactly(tuple(1L, "Oracle", "asserted"), tuple(1L, "Seed", "alleged"));
        }
    }

    /** Base, from scratch at 1T, became Chat by a state that Tutor taught and that data of Maker trained. */
    @Nested
    class Checkpoints {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(cards().checkpoint("base-1t")
                    .says(Property.WEIGHTS_ORIGIN, "from-scratch")
                    .model("base")
                    .says(INITIALIZED_FROM, "base-1t")
                    .model("tutor")
                    .model("maker")
                    .entity(EntityKind.DATASET, "answers")
                    .says(GENERATED_BY, "maker")
                    .entity(EntityKind.DATASET, "books")
                    .checkpoint("sft")
                    .says(INITIALIZED_FROM, "base")
                    .with(Qualifier.STAGE, "sft")
                    .says(DISTILLED_FROM, "tutor")
                    .says(TRAINED_ON, "answers")
                    .says(TRAINED_ON, "books")
                    .model("chat")
                    .says(INITIALIZED_FROM, "sft")
                    .with(Qualifier.STAGE, "rl")
                    .says(INITIALIZED_FROM, "base")
                    .model("other")
                    .says(INITIALIZED_FROM, "base-1t"));
        }

        @Test
        void areTheModelAtAnEarlierHour() {
            assertThat(rows("ancestors", "model=chat"))
                    .extracting(row -> row.get("name"), row -> row.get("role"), row -> row.get("via"))
                    .containsExactly(
                            tuple("Answers", "data", List.of("Sft")),
                            tuple("Base", "parent", List.of("Sft")),
                            tuple("Books", "data", List.of("Sft")),
                            tuple("Maker", "teacher", List.of("Sft", "Answers")),
                            tuple("Tutor", "teacher", List.of("Sft")),
                            tuple("Base-1t", "parent", List.of()));
            assertThat(rows("descendants", "model=tutor"))
                    .extracting(row -> row.get("name"), row -> row.get("role"))
                    .containsExactly(tuple("Chat", "taught"));
        }

        @Test
        void areShownWhenAskedFor() {
            assertThat(rows("ancestors", "model=chat; checkpoints=true; channel=weights"))
                    .extracting(row -> row.get("depth"), row -> row.get("name"))
                    .containsExactly(tuple(1L, "Sft"), tuple(2L, "Base"), tuple(3L, "Base-1t"));
            assertThat(rows("descendants", "model=base; checkpoints=true"))
                    .extracting(row -> row.get("name"))
                    .containsExactly("Sft", "Chat");
        }

        @Test
        void onlyDataThatAModelMadeCarryOutputs() {
            assertThat(rows("ancestors", "model=chat; channel=outputs"))
                    .extracting(row -> row.get("name"))
                    .containsExactly("Maker", "Tutor");
            assertThat(rows("impact", "model=books"))
                    .extracting(row -> row.get("channel"))
                    .containsExactly("data", "any");
            assertThat(rows("roots", "model=chat; channel=data"))
                    .extracting(row -> row.get("name"), row -> row.get("parent"))
                    .containsExactly(
                            tuple("Answers", "made by a model, by a step that was not asked for"),
                            tuple("Books", "made by no model, as far as sources say"));
        }

        @Test
        void speakForTheModelThatTheyBecame() {
            assertThat(rows("roots", "model=tutor"))
                    .extracting(row -> row.get("parent"))
                    .containsExactly("unknown: no source says");
            assertThat(rows("roots", "model=chat"))
                    .extracting(row -> row.get("name"), row -> row.get("parent"))
                    .containsExactly(tuple("Base-1t", "trained from scratch: known to have no parent"));
        }

        @Test
        void ofTwoModelsAreWhereTheyMeet() {
            assertThat(rows("common", "model=base; other=other; channel=weights"))
                    .extracting(
                            row -> row.get("name"),
                            row -> row.get("stepsFromModel"),
                            row -> row.get("stepsFromOther"),
                            row -> row.get("nearest"))
                    .containsExactly(tuple("Base-1t", 0L, 0L, true));
        }

        @Test
        void aStepThatSumsThemUpIsToldBehindTheLongerWay() {
            Answer answer = ask("why", "model=chat; origin=base; channel=weights; checkpoints=true");

            assertThat(answer.rows())
                    .extracting(row -> row.get("from"), row -> row.get("to"), row -> row.get("summary"))
                    .containsExactly(
                            tuple("chat", "base", true), tuple("chat", "sft", false), tuple("sft", "base", false));
            assertThat(Chains.of(answer).best(Channel.WEIGHTS, 9))
                    .extracting(chain -> chain.hops().size())
                    .containsExactly(2, 1);
            assertThat(rows("why", "model=chat; origin=base; channel=weights")).hasSize(1);
        }
    }

    /** Chat was rewarded by Judge, which was made from the same state of it; Mix is of Chat and names its release, too. */
    @Nested
    class Recipes {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(cards().model("base")
                    .checkpoint("sft")
                    .says(INITIALIZED_FROM, "base")
                    .with(Qualifier.STAGE, "sft")
                    .checkpoint("judge")
                    .says(INITIALIZED_FROM, "sft")
                    .with(Qualifier.STAGE, "reward-modeling")
                    .model("chat")
                    .says(INITIALIZED_FROM, "sft")
                    .with(Qualifier.STAGE, "rl")
                    .says(REWARDED_BY, "judge")
                    .model("chat-0628")
                    .says(VERSION_OF, "chat")
                    .model("mix")
                    .says(MERGED_FROM, "chat")
                    .says(MERGED_FROM, "chat-0628"));
        }

        @Test
        void haveABranchForWhatRewardedTheModel() {
            assertThat(rows("pipeline", "model=chat; own=true"))
                    .extracting(row -> row.get("step"), row -> row.get("branch"), row -> row.get("kind"))
                    .containsExactly(
                            tuple(1L, null, "sft"), tuple(null, true, "reward-modeling"), tuple(2L, null, "rl"));
        }

        @Test
        void nameTheReleaseAndNotTheModelBesideIt() {
            assertThat(rows("pipeline", "model=mix; own=true"))
                    .extracting(row -> row.get("kind"), row -> row.get("startsFrom"))
                    .containsExactly(tuple("merge", List.of("Chat-0628")));
        }
    }

    /** Of the series Twins is said what taught it; One has only that, Two has its own teacher as well. */
    @Nested
    class Series {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(cards().model("teacher")
                    .model("own")
                    .entity(EntityKind.ORGANIZATION, "lab")
                    .entity(new Entity("twins", EntityKind.MODEL, "Twins", true, true, null))
                    .says(DISTILLED_FROM, "teacher")
                    .model("one")
                    .says(MEMBER_OF, "twins")
                    .says(DEVELOPED_BY, "lab")
                    .model("two")
                    .says(MEMBER_OF, "twins")
                    .says(DISTILLED_FROM, "own")
                    .model("small")
                    .says(QUANTIZED_FROM, "one"));
        }

        @Test
        void whatIsSaidOfASeriesHoldsForItsMembers() {
            assertThat(rows("ancestors", "model=one"))
                    .extracting(row -> row.get("name"), row -> row.get("statedOf"))
                    .containsExactly(tuple("Teacher", List.of("Twins")));
            assertThat(rows("ancestors", "model=two"))
                    .extracting(row -> row.get("name"), row -> row.get("statedOf"))
                    .containsExactly(tuple("Own", List.of()));
        }

        @Test
        void aSeriesStandsForMembersOfWhichNothingElseIsSaid() {
            assertThat(rows("descendants", "model=teacher"))
                    .extracting(row -> row.get("depth"), row -> row.get("name"), row -> row.get("members"))
                    .containsExactly(tuple(1L, "Twins", 1L), tuple(2L, "Small", null));
        }

        @Test
        void whatIsAskedOfASeriesOrAnOrganizationGathersItsMembers() {
            assertThat(rows("ancestors", "model=twins"))
                    .extracting(row -> row.get("name"))
                    .containsExactly("Own", "Teacher");
            assertThat(rows("descendants", "model=lab"))
                    .extracting(row -> row.get("name"))
                    .containsExactly("Small");
            assertThat(rows("why", "model=small; origin=lab"))
                    .extracting(row -> row.get("from"), row -> row.get("to"), row -> row.get("arrives"))
                    .containsExactly(tuple("small", "one", true));
            assertThat(rows("tree", "model=twins")).hasSize(3);
        }
    }

    /** Four in a ring, one before it and one behind it; a source says only that Child comes from Base. */
    @Nested
    class Cycles {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(cards().model("a")
                    .says(DISTILLED_FROM, "b")
                    .model("b")
                    .says(DISTILLED_FROM, "c")
                    .model("c")
                    .says(DISTILLED_FROM, "d")
                    .model("d")
                    .says(DISTILLED_FROM, "a")
                    .model("after")
                    .says(DISTILLED_FROM, "a")
                    .says(INITIALIZED_FROM, "c")
                    .as(Status.DENIED)
                    .model("base")
                    .model("child")
                    .says(DERIVED_FROM, "base"));
        }

        @Test
        void areOneChainAndEachStepOnce() {
            Answer answer = ask("why", "model=a; origin=d");

            assertThat(answer.rows())
                    .extracting(row -> row.get("from"), row -> row.get("to"))
                    .containsExactly(tuple("a", "b"), tuple("b", "c"), tuple("c", "d"));
            assertThat(rows("why", "model=d; origin=a")).hasSize(1);
        }

        @Test
        void haveNoBeginningAndNoEnd() {
            assertThat(rows("roots", "model=a; channel=outputs"))
                    .extracting(row -> row.get("name"), row -> row.get("parent"))
                    .containsExactly(tuple("A", "what it comes from goes round in a cycle; nothing begins there"));
            assertThat(rows("roots", "model=after; channel=outputs"))
                    .extracting(row -> row.get("name"), row -> row.get("parent"))
                    .containsExactly(tuple("After", "what it comes from goes round in a cycle; nothing begins there"));
            assertThat(rows("leaves", "model=a; status=asserted"))
                    .extracting(row -> row.get("name"), row -> row.get("children"))
                    .containsExactly(tuple("After", "no source names anything made from it"));
        }

        @Test
        void whatIsDeniedIsToldAndLeadsNowhere() {
            Answer answer = ask("why", "model=after; origin=c");

            assertThat(answer.rows())
                    .extracting(row -> row.get("from"), row -> row.get("to"), row -> row.get("status"))
                    .containsExactly(
                            tuple("after", "c", "denied"),
                            tuple("after", "a", "asserted"),
                            tuple("a", "b", "asserted"),
                            tuple("b", "c", "asserted"));
            assertThat(Chains.of(answer).best(Channel.OUTPUTS, 9)).hasSize(1);
            assertThat(rows("why", "model=after; origin=c; channel=weights"))
                    .extracting(row -> row.get("status"))
                    .containsExactly("denied");
        }

        @Test
        void aStepOfUnknownChannelMayCarryWeights() {
            assertThat(rows("roots", "model=child"))
                    .extracting(row -> row.get("name"), row -> row.get("parent"))
                    .containsExactly(
                            tuple(
                                    "Base",
                                    "unknown: no source says; reached by a step of unknown kind, which may not pass on weights"));
            assertThat(rows("ancestors", "model=child; channel=weights"))
                    .extracting(row -> row.get("name"), row -> row.get("role"))
                    .containsExactly(tuple("Base", "origin"));
            assertThat(rows("impact", "model=base; channel=weights"))
                    .extracting(row -> row.get("channel"), row -> row.get("models"))
                    .containsExactly(tuple("unknown", 1L));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        why    | model=a; origin=A       | model and origin are the same: "a"
                        common | model=a; other=a        | model and other are the same: "a"
                        tree   | model=a; depth=0        | depth cannot be "0"; accepted: a whole number from 1 up
                        timeline | from=2025; to=2024    | from (2025) is later than to (2024)
                        changes | from=2025-02; asOf=2025-01 | from (2025-02) is later than asOf (2025-01)
                        """)
        void nonsenseIsWrongUsage(String report, String parameters, String message) {
            assertThatThrownBy(() -> ask(report, parameters))
                    .isInstanceOf(InvalidParameterException.class)
                    .hasMessage(message);
        }
    }

    /** A ring with nothing else. */
    @Nested
    class Ring {

        @BeforeAll
        static void load() {
            LineageWalksTest.load(
                    cards().model("x").says(DISTILLED_FROM, "y").model("y").says(DISTILLED_FROM, "x"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "; kind=Dataset"})
        void hasNoLeaf(String more) {
            assertThat(rows("leaves", "model=x" + more))
                    .extracting(row -> row.get("name"), row -> row.get("children"))
                    .containsExactly(tuple("X", "what was made from it goes round in a cycle; nothing ends there"));
        }
    }

    private static CollectionBuilder cards() {
        return new CollectionBuilder("walks").source("cards", SourceKind.PRIMARY, "2025-01");
    }

    private static void load(CollectionBuilder collection) {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(collection.build(), Progress.NONE);
    }

    private static List<Map<String, Object>> rows(String report, String parameters) {
        return ask(report, parameters).rows();
    }

    private static Answer ask(String report, String parameters) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0);
    }
}
