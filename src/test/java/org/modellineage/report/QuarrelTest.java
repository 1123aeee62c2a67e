package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;

/** The reports on who says what, asked of sources that disagree, drawn in {@code reports/quarrel/quarrel.yaml}. */
class QuarrelTest {

    private static final Path FOLDER = Path.of("src/test/resources/reports/quarrel");
    private static final String NOBODY = "Nobody else says";
    private static final String DEPENDENT = "Only sources that are not independent of it still say";

    @BeforeAll
    static void load() {
        Reading reading = new CollectionReader(List.of()).read(FOLDER);
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher())
                .load(reading.collection().orElseThrow(), Progress.NONE);
    }

    @Test
    void conflictsOfAnEntityAreThoseThatItsStatementsStandIn() {
        assertThat(rows("conflicts", "entity=lab"))
                .extracting(
                        row -> row.get("topic"),
                        row -> row.get("value"),
                        row -> row.get("support"),
                        row -> row.get("rank"),
                        row -> row.get("outcome"))
                .containsExactly(
                        tuple("Which chips the lab has", "A100", 1L, "preferred", "resolved"),
                        tuple("Which chips the lab has", "H100", 1L, "normal", "resolved"),
                        tuple("When the lab was founded", "2023", 2L, "normal", "open"),
                        tuple("When the lab was founded", "2023-05", 1L, "normal", "open"));
    }

    @Test
    void copiesOfOneTextAreNotTwoVoicesOfAConflict() {
        Map<String, Object> inMay = rows("conflicts", "entity=lab").get(3);

        assertThat(said(inMay)).hasSize(2);
        assertThat(inMay).containsEntry("support", 1L);
    }

    @Test
    void aConflictTellsWhoSaysItWhomTheyQuoteAndWhyItIsPreferred() {
        Map<String, Object> a100 = rows("conflicts", "entity=h100").get(0);

        assertThat(a100).containsEntry("reasons", List.of("it is attributed"));
        assertThat(a100).containsEntry("outcomeReason", "one is attributed, the other is not");
        assertThat(a100).containsEntry("qualifiers", List.of(Map.of("name", "count", "value", 10_000L)));
        assertThat(said(a100)).hasSize(1);
        assertThat(said(a100).toString()).contains("source=wiki-copy", "locators=[line 6]", "attributedTo=Press");
    }

    @Test
    void aConflictThatNobodyNamedIsFoundByItsValuesOrItsDenials() {
        assertThat(rows("conflicts", "entity=chat"))
                .extracting(row -> row.get("topic"), row -> row.get("predicate"), row -> row.get("value"))
                .containsExactly(
                        tuple(null, "DISTILLED_FROM", "Rival"),
                        tuple(null, "DISTILLED_FROM", "Rival"),
                        tuple(null, "totalParameters", 70_000_000_000L),
                        tuple(null, "totalParameters", 7_000_000_000L));
    }

    @Test
    void allConflictsAreAnsweredWithoutAnEntityAndTheOpenOnesAlone() {
        assertThat(rows("conflicts", "")).hasSize(8);
        assertThat(rows("conflicts", "open=true"))
                .extracting(row -> row.get("topic"))
                .containsExactly("When the lab was founded", "When the lab was founded", null, null);
    }

    @Test
    void aConflictAsOfADayHasNotTheCuratorsWordOnIt() {
        assertThat(rows("conflicts", "entity=lab; asOf=2025-01-10"))
                .extracting(row -> row.get("value"), row -> row.get("outcome"))
                .containsExactly(tuple("2023", null), tuple("2023-05", null));
    }

    @Test
    void withdrawingASourceTakesWhatNobodyElseSaysAndWhatCameThroughIt() {
        List<Map<String, Object>> lost = rows("withdraw", "source=explainer");

        assertThat(lost)
                .extracting(row -> row.get("left"), row -> row.get("predicate"), row -> row.get("value"))
                .containsExactly(
                        tuple(NOBODY, "DISTILLED_FROM", "Rival"),
                        tuple(NOBODY, "INITIALIZED_FROM", "Base"),
                        tuple(NOBODY, "description", "A model to talk with"),
                        tuple(NOBODY, "totalParameters", 70_000_000_000L),
                        tuple(NOBODY, "OWNS", "H100"));
        assertThat(lost.get(1)).containsEntry("descendants", List.of("Mini"));
        assertThat(lost.get(2)).containsEntry("descendants", List.of());
    }

    @Test
    void whatFallsWithASourceFallsWithItsCopiesAndADependentSourceIsNoSupport() {
        List<Map<String, Object>> lost = rows("withdraw", "source=wiki");

        assertThat(lost)
                .extracting(row -> row.get("left"), row -> row.get("value"), row -> row.get("stillSaid"))
                .containsExactly(
                        tuple(NOBODY, "A100", List.of()), tuple(DEPENDENT, "2023-05", List.of("Copy of a magazine")));
    }

    @Test
    void whatRestsOnOneReportOrOneVoiceIsUnsupported() {
        assertThat(rows("unsupported", "entity=lab"))
                .extracting(row -> row.get("onlySource"), row -> row.get("value"))
                .containsExactly(
                        tuple("Copy of the encyclopedia (rewords another source)", "A100"),
                        tuple("Copy of the encyclopedia and others that depend on each other", "2023-05"),
                        tuple("Explainer", "H100"));
        assertThat(rows("unsupported", "source=readme")).isEmpty();
    }

    @Test
    void sourcesAgreeWhereTheySayTheSameOfWhatBothSpeakOn() {
        assertThat(rows("agreement", "source=explainer"))
                .extracting(
                        row -> row.get("source"),
                        row -> row.get("other"),
                        row -> row.get("both"),
                        row -> row.get("same"),
                        row -> row.get("independent"))
                .contains(
                        // The same year; of the chips curators say that they speak of the same.
                        tuple("Explainer", "Copy of the encyclopedia", 2L, 1L, true),
                        // The same month, other parameters; each may describe it in its own words.
                        tuple("Explainer", "Readme", 2L, 1L, true));
        assertThat(rows("agreement", "source=paper"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("other", "Readme")
                        .containsEntry("independent", false)
                        .containsEntry("agreementPercent", 100.0));
    }

    @Test
    void changesAreWhatIsNewAndWhatTookAnothersPlace() {
        List<Map<String, Object>> changes = rows("changes", "from=2024-12; asOf=2025-01-27; entity=chat");

        assertThat(changes)
                .extracting(row -> row.get("change"), row -> row.get("value"), row -> row.get("before"))
                .contains(
                        tuple("Another value stands", 70_000_000_000L, 7_000_000_000L),
                        tuple("Said for the first time", "Base", null))
                .doesNotContain(tuple("Said for the first time", 7_000_000_000L, null));
        assertThat(rows("changes", "from=2025-01-27; asOf=2025-01-27")).isEmpty();
    }

    @Test
    void claimsAsOfADayAreThoseOfSourcesPublishedByThen() {
        assertThat(rows("claims", "entity=chat; asOf=2025-01-20"))
                .extracting(row -> row.get("source"))
                .containsOnly("paper", "readme");
    }

    @Test
    void anEntityAsOfADayHasTheValuesThatStoodThen() {
        assertThat(Objects.toString(rows("show", "entity=chat; asOf=2024-12-31").get(0)))
                .contains("7000000000")
                .doesNotContain("70000000000", "releasedOn", "INITIALIZED_FROM, to");
    }

    private static List<?> said(Map<String, Object> row) {
        return (List<?>) Objects.requireNonNull(row.get("said"));
    }

    private static List<Map<String, Object>> rows(String report, String parameters) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, GoldenAnswers.parameters(parameters), Duration.ofMinutes(1), 0)
                .rows();
    }
}
