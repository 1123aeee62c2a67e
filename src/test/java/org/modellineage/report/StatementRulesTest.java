package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.TestGraph;

/**
 * Who is credited with what, whose statements answer for whom, and what falls with a source: the rules of the reports on
 * statements, on the sources that {@code reports/press/collection.yaml} draws.
 */
class StatementRulesTest {

    private static final String NOBODY = "Nobody else says";

    @BeforeAll
    static void load() {
        Family.load(Path.of("src/test/resources/reports/press"));
    }

    @Test
    void aSourceIsCreditedOnlyWithTheQualifiersThatItGives() {
        assertThat(rows("statements", "predicate=INITIALIZED_FROM; about=big"))
                .extracting(values("saidBy", "qualifiers", "support"))
                .containsExactly(
                        tuple(List.of("paper"), List.of(named("stage", "sft"), named("tokens", 5_000L)), 1L),
                        tuple(List.of("magazine"), List.of(), 2L));
    }

    @Test
    void whatOneSourceRemarksIsNotTheWordOfTheOthers() {
        List<Map<String, Object>> rows = rows("statements", "predicate=TRAINED_WITH; about=big");

        assertThat(rows)
                .extracting(values("saidBy", "qualifiers"))
                .containsExactly(tuple(List.of("paper", "magazine"), List.of()));
        assertThat(maps(rows.get(0), "evidence"))
                .extracting(one -> one.get("source"), one -> one.get("detail"))
                .containsExactly(tuple("paper", "in two halls"), tuple("magazine", null));
    }

    @Test
    void whatConflictsHoldAgainstEachOtherIsADisagreement() {
        Set<String> disagreeing = new TreeSet<>();
        for (Map<String, Object> pair : rows("agreement", "")) {
            if (!Objects.equals(pair.get("different"), 0L)) {
                disagreeing.add(pair.get("sourceId") + " " + pair.get("otherId"));
            }
        }

        assertThat(disagreeing)
                .containsExactly(
                        "blog brief",
                        "blog digest",
                        "blog magazine",
                        "blog readme",
                        "blog rival-digest",
                        "digest readme");
        assertThat(rows("conflicts", ""))
                .extracting(values("topic", "subject", "predicate", "value", "status"))
                .containsExactly(
                        tuple("Which chips the lab has", "Lab", "OWNS", "A100", "asserted"),
                        tuple("Which chips the lab has", "Lab", "OWNS", "H100", "asserted"),
                        tuple(null, "Big", "totalParameters", 7_000_000_000L, "asserted"),
                        tuple(null, "Big", "totalParameters", 8_000_000_000L, "asserted"),
                        tuple(null, "Tiny", "DISTILLED_FROM", "Big", "asserted"),
                        tuple(null, "Tiny", "DISTILLED_FROM", "Big", "denied"));
    }

    @Test
    void aMonthDoesNotDisagreeWithADayInIt() {
        assertThat(rows("agreement", "source=magazine"))
                .filteredOn(pair ->
                        Set.of(pair.get("sourceId"), pair.get("otherId")).contains("paper"))
                .extracting(values("both", "same", "different"))
                .containsExactly(tuple(3L, 3L, 0L));
    }

    @Test
    void sourcesOfOneTextOrOnePartyAreNotIndependent() {
        Set<String> dependent = new TreeSet<>();
        for (Map<String, Object> pair : rows("agreement", "")) {
            if (Boolean.FALSE.equals(pair.get("independent"))) {
                dependent.add(pair.get("sourceId") + " " + pair.get("otherId"));
            }
        }

        assertThat(dependent)
                .containsExactly(
                        "brief digest",
                        "brief magazine",
                        "brief rival-digest",
                        "digest magazine",
                        "digest rival-digest",
                        "magazine rival-digest",
                        "paper readme");
    }

    @Test
    void aConflictIsOneFromTheDayOnWhichAnotherSourceSaysOtherwise() {
        assertThat(rows("conflicts", "entity=lab; asOf=2024-07-31"))
                .extracting(values("topic", "value"))
                .doesNotContain(tuple("Which chips the lab has", "A100"));
        assertThat(rows("conflicts", "entity=a100; asOf=2024-08-31"))
                .extracting(values("value", "outcome", "support"))
                .containsExactly(tuple("A100", null, 1L), tuple("H100", null, 1L));
        assertThat(rows("conflicts", "entity=a100"))
                .extracting(values("value", "outcome"))
                .containsExactly(tuple("A100", "open"), tuple("H100", "open"));
    }

    @Test
    void aRemarkOnAnOrganizationIsNotOneOnItsModels() {
        assertThat(rows("statements", "predicate=LICENSED_UNDER; about=big")).isEmpty();
        assertThat(rows("statements", "predicate=LICENSED_UNDER; about=lab"))
                .extracting(values("about", "value", "qualifiers"))
                .containsExactly(tuple("Lab", "MIT License", List.of(named("detail", "often"))));
        assertThat(rows("licences", "model=tiny"))
                .filteredOn(row -> Objects.equals(row.get("license"), "MIT License"))
                .extracting(values("name", "kind", "remarks"))
                .containsExactly(tuple("Lab", "Organization", List.of("often")));
    }

    @Test
    void anOrganizationAndASeriesAnswerWithTheStatementsOnTheirMembers() {
        for (String asked : List.of("lab", "family")) {
            assertThat(rows("benchmarks", "about=" + asked))
                    .extracting(values("about", "value", "statedOf"))
                    .containsExactly(tuple("Big", "Tiny", null), tuple("Family", "Exam", null));
            assertThat(rows("benchmarks", "status=alleged; about=" + asked))
                    .extracting(row -> row.get("about"))
                    .containsExactly("Big");
            assertThat(rows("claims", "entity=" + asked))
                    .extracting(row -> row.get("subject"))
                    .contains("Big");
        }
        assertThat(rows("timeline", "about=lab"))
                .extracting(row -> row.get("name"))
                .contains("Big");
        assertThat(rows("uses", "thing=lab; kind=Hardware"))
                .extracting(row -> row.get("user"))
                .contains("Lab", "Big");
        assertThat(rows("training-costs", "about=lab"))
                .extracting(row -> row.get("about"))
                .containsExactly("Big");
    }

    @Test
    void whatIsSaidOfASeriesHoldsForItsMembersAndSaysSo() {
        assertThat(rows("benchmarks", "about=big"))
                .extracting(values("about", "value", "statedOf"))
                .containsExactly(tuple("Big", "Tiny", null), tuple("Family", "Exam", "Family"));
        assertThat(rows("claims", "entity=big"))
                .filteredOn(claim -> Objects.equals(claim.get("subject"), "Family"))
                .extracting(values("predicate", "statedOf"))
                .containsExactlyInAnyOrder(tuple("DEVELOPED_BY", "Family"), tuple("EVALUATED_ON", "Family"));
        assertThat(rows("benchmarks", "about=tiny"))
                .extracting(row -> row.get("about"))
                .containsExactly("Big");
    }

    @Test
    void whatTheMakerSaysWithMoreIsNotUnsupported() {
        assertThat(rows("unsupported", "entity=big"))
                .extracting(values("predicate", "value"))
                .containsExactlyInAnyOrder(
                        tuple("COMPARED_WITH", "Tiny"),
                        tuple("releasedOn", "2024-05"),
                        tuple("totalParameters", 8_000_000_000L),
                        tuple("DISTILLED_FROM", "Big"));
    }

    @Test
    void aReferenceKnownByItsTitleFallsWithWhoCitesItAndSoDoesWhatRestsOnNothingElse() {
        List<Map<String, Object>> lost = rows("withdraw", "source=blog");

        assertThat(lost)
                .extracting(values("left", "predicate", "value"))
                .containsExactlyInAnyOrder(
                        tuple(NOBODY, "DISTILLED_FROM", "Big"),
                        tuple(NOBODY, "LICENSED_UNDER", "MIT License"),
                        tuple(NOBODY, "OWNS", "H100"),
                        tuple(NOBODY, "basedIn", "Hangzhou"),
                        tuple(NOBODY, "practice", "publishes everything"));
        assertThat(lost)
                .filteredOn(row -> Objects.equals(row.get("predicate"), "practice"))
                .flatExtracting(row -> maps(row, "evidence"))
                .extracting(one -> one.get("source"))
                .containsExactly("blog", "follower", "echo");
    }

    @Test
    void whatOthersSayWithLessIsNotSaidByNobody() {
        assertThat(rows("withdraw", "source=paper"))
                .filteredOn(row -> Objects.equals(row.get("subject"), "Big"))
                .extracting(values("left", "predicate", "stillSaid"))
                .contains(
                        tuple("Others say less of it, or otherwise", "INITIALIZED_FROM", List.of()),
                        tuple(
                                "Only sources that are not independent of it still say",
                                "releasedOn",
                                List.of("Readme")));
    }

    private static Function<Map<String, Object>, Tuple> values(String... columns) {
        return row -> {
            List<Object> values = new ArrayList<>();
            for (String column : columns) {
                values.add(row.get(column));
            }
            return new Tuple(values.toArray());
        };
    }

    private static Map<String, Object> named(String name, Object value) {
        return Map.of("name", name, "value", value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> row, String column) {
        return (List<Map<String, Object>>) Objects.requireNonNull(row.get(column));
    }

    private static List<Map<String, Object>> rows(String report, String parameters) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0)
                .rows();
    }
}
