package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.TestGraph;
import org.modellineage.report.EntityNotFoundException.Candidate;

/** How names lead to entities, and how answers are cut; on the family of ten. */
class ReportRunnerTest {

    private final ReportRunner runner = new ReportRunner(TestGraph.graph(), TestGraph.cypher());

    @BeforeAll
    static void load() {
        Family.load();
    }

    @ParameterizedTest
    @CsvSource({"mini, mini", "MINI, mini", "Chat Mini, mini", "' chat mini ', mini", "Chat-1, chat", "LAB/chat, chat"})
    void aNameLeadsToItsEntityInAnyCase(String text, String id) {
        assertThat(show(text).parameters()).containsEntry("entity", id);
    }

    @Test
    void aHomonymListsItsBearers() {
        EntityNotFoundException refusal = refusal("show", "entity", "CHAT");

        assertThat(refusal).hasMessage("several entities are named \"CHAT\"");
        assertThat(refusal.ambiguous()).isTrue();
        assertThat(refusal.candidates())
                .containsExactly(new Candidate("chat", "Chat", "Model"), new Candidate("chat-app", "Chat", "Product"));
    }

    @Test
    void anIdAsItIsWrittenIsNoHomonym() {
        assertThat(show("chat").rows().get(0)).containsEntry("kind", "Model");
    }

    @Test
    void aHomonymOfAnotherKindIsNotMeant() {
        assertThat(run("ancestors", Map.of("model", List.of("Chat")), 0).parameters())
                .containsEntry("model", "chat");
    }

    @Test
    void anEntityOfTheWrongKindIsSaidToBeOne() {
        assertThat(refusal("ancestors", "model", "paper"))
                .hasMessage("\"paper\" is of kind Source; accepted here: Model, Dataset, Organization");
    }

    @ParameterizedTest
    @CsvSource({
        "Chat Mnii, mini",
        "Chat_Mini-Int_4, mini-int4",
        "chat-mini, mini",
        "base sfx, base-sft",
        "rivall, rival",
        "chat trace, traces"
    })
    void aNameThatNobodyHasGetsTheNearestFirst(String text, String nearest) {
        EntityNotFoundException refusal = refusal("show", "entity", text);

        assertThat(refusal).hasMessage("no entity is named \"" + text + "\"");
        assertThat(refusal.ambiguous()).isFalse();
        assertThat(refusal.candidates()).extracting(Candidate::id).first().isEqualTo(nearest);
        assertThat(refusal.candidates()).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void suggestionsAreOfAKindThatIsAccepted() {
        assertThat(refusal("ancestors", "model", "Chta").candidates())
                .isNotEmpty()
                .extracting(Candidate::kind)
                .containsOnly("Model", "Dataset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "a\nb",
                "*",
                "name:*",
                "[a TO b]",
                "chat AND (",
                "~",
                "{}",
                "$model",
                "`",
                "//",
                "\0",
                "&&",
                "') DETACH DELETE n //",
                "+-!(){}[]^\"~*?:\\/",
                "😀",
                "ﬃ",
                "a\u0301"
            })
    void hostileTextsAreNamesThatNobodyHas(String text) {
        assertThat(refusal("show", "entity", text).ambiguous()).isFalse();
        assertThat(run("search", Map.of("text", List.of(text)), 0).truncated()).isFalse();
    }

    @Test
    void aVeryLongTextIsANameThatNobodyHas() {
        String text = "chat ".repeat(20_000);
        assertThat(refusal("show", "entity", text).candidates()).isNotEmpty();
    }

    @Test
    void answersAreCutAtTheLimitAndSaySo() {
        Map<String, List<String>> model = Map.of("model", List.of("mini"));

        Answer whole = run("ancestors", model, 0);
        int size = whole.rows().size();
        assertThat(whole.truncated()).isFalse();
        assertThat(run("ancestors", model, size)).isEqualTo(whole);
        Answer cut = run("ancestors", model, 2);
        assertThat(cut.rows()).isEqualTo(whole.rows().subList(0, 2));
        assertThat(cut.truncated()).isTrue();
    }

    @Test
    void parametersAreShownAsTheyWereUsed() {
        Map<String, Object> used = new LinkedHashMap<>();
        used.put("model", "mini");
        used.put("kind", List.of());
        used.put("released", false);
        used.put("channel", List.of("weights"));
        used.put("status", List.of("asserted", "disputed", "alleged"));
        used.put("depth", null);
        used.put("checkpoints", false);
        used.put("asOf", null);

        Answer answer = run("ancestors", Map.of("model", List.of("Chat Mini"), "channel", List.of("Weights")), 0);

        assertThat(answer.parameters()).isEqualTo(used);
        assertThat(answer.parameters().keySet()).containsExactlyElementsOf(used.keySet());
    }

    @Test
    void parametersThatAreNotDeclaredOrMissingAreNamed() {
        assertThatThrownBy(() -> run("ancestors", Map.of("model", List.of("mini"), "chanel", List.of("weights")), 0))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage(
                        "ancestors has no parameter chanel; accepted: model, kind, released, channel, status, depth,"
                                + " checkpoints, asOf; did you mean channel?");
        assertThatThrownBy(() -> run("ancestors", Map.of(), 0))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("ancestors needs model: The model or dataset to start from; a series or an organization"
                        + " stands for its models and data, such as \"DeepSeek-R1-Distill-Llama-70B\"");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-02, 2024-05-02", "2024-06, 2024-06-30", "2024, 2024-12-31"})
    void aDayAnAnswerHoldsAsOfIsTheLastThatItMayMean(String given, String day) {
        assertThat(claimsAsOf("chat", given).parameters()).containsEntry("asOf", day);
    }

    @Test
    void anAnswerAsOfADayTellsWhatItLeavesOut() {
        Answer answer = claimsAsOf("base", "2024-05");

        assertThat(answer.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("source", "paper"));
        assertThat(answer.notices())
                .containsExactly("1 of 4 sources were published by 2024-05-31; undated, so left out: 1");
        assertThat(run("claims", Map.of("entity", List.of("base")), 0).notices())
                .isEmpty();
    }

    @Test
    void whatNobodyHadNamedByADayIsSaidToBeUnknown() {
        assertThat(claimsAsOf("rival", "2024-05-01").notices())
                .first()
                .isEqualTo("no source published by 2024-05-01 names Rival");
        assertThat(claimsAsOf("rival", "2024-05-02").notices()).hasSize(1);
    }

    @Test
    void aSourceIsKnownFromTheDayOfItsOwnDate() {
        assertThat(claimsAsOf("paper", "2024-05-02").notices()).hasSize(1);
        assertThat(claimsAsOf("post", "2024-06-29").notices())
                .first()
                .isEqualTo("A post on Chat is of 2024-06, not of 2024-06-29 or before");
        assertThat(claimsAsOf("notes", "2030").notices())
                .first()
                .isEqualTo("Undated notes: no date is known, so what it says is left out");
    }

    private Answer claimsAsOf(String entity, String day) {
        return run("claims", Map.of("entity", List.of(entity), "asOf", List.of(day)), 0);
    }

    @Test
    void anAnswerWithoutRowsSaysWhatThatMeans() {
        Map<String, List<String>> seed = Map.of("model", List.of("SEED"));

        assertThat(run("ancestors", seed, 0).notices())
                .containsExactly("no source names what SEED was made from, matching these filters;"
                        + " lineage roots tells whether it is known to have no parent");
        assertThat(run("ancestors", Map.of("model", List.of("mini")), 0).notices())
                .isEmpty();
    }

    private Answer show(String text) {
        return run("show", Map.of("entity", List.of(text)), 0);
    }

    private EntityNotFoundException refusal(String report, String parameter, String text) {
        return catchThrowableOfType(
                EntityNotFoundException.class, () -> run(report, Map.of(parameter, List.of(text)), 0));
    }

    private Answer run(String report, Map<String, List<String>> given, long limit) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return runner.run(question, given, Duration.ofMinutes(1), limit);
    }
}
