package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.modellineage.model.RelationshipType.DERIVED_FROM;
import static org.modellineage.model.RelationshipType.DEVELOPED_BY;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MEMBER_OF;
import static org.modellineage.model.RelationshipType.QUANTIZED_FROM;
import static org.modellineage.report.SmallLineage.ask;
import static org.modellineage.report.SmallLineage.cards;
import static org.modellineage.report.SmallLineage.rows;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Status;

/** What the reports on lineage make of series and of cycles: each rule on a collection that is small enough to be seen through. */
class SeriesAndCyclesTest {

    /** Of the series Twins is said what taught it; One has only that, Two has its own teacher as well. */
    @Nested
    class Series {

        @BeforeAll
        static void load() {
            SmallLineage.load(cards().model("teacher")
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
            SmallLineage.load(cards().model("a")
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
            SmallLineage.load(
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
}
