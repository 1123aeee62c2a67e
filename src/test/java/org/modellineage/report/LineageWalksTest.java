package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.GENERATED_BY;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MERGED_FROM;
import static org.modellineage.model.RelationshipType.REWARDED_BY;
import static org.modellineage.model.RelationshipType.TRAINED_ON;
import static org.modellineage.model.RelationshipType.VERSION_OF;
import static org.modellineage.report.SmallLineage.ask;
import static org.modellineage.report.SmallLineage.cards;
import static org.modellineage.report.SmallLineage.rows;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Status;

/** What the reports on lineage make of doubt, checkpoints and recipes: each rule on a collection that is small enough to be seen through. */
class LineageWalksTest {

    /** Mini was taught by Chat, Chat perhaps by Oracle; Oracle came from Seed. */
    @Nested
    class Doubt {

        @BeforeAll
        static void load() {
            SmallLineage.load(cards().model("seed")
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
            SmallLineage.load(cards().checkpoint("base-1t")
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
            SmallLineage.load(cards().model("base")
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
}
