package org.modellineage.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.modellineage.gate.GateModels.clean;
import static org.modellineage.gate.GateModels.duty;
import static org.modellineage.gate.GateModels.licence;
import static org.modellineage.gate.GateModels.unread;
import static org.modellineage.gate.GateModels.unsure;
import static org.modellineage.gate.GateModels.with;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.gate.GateFinding.Level;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.graph.WithoutGraph;

/** What each rule of a policy finds, and what a policy does about it. */
@WithoutGraph
class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    private static final String LISTS = "licences: {deny: [bad], other: pass}\n";

    @TempDir
    Path folder;

    static Stream<String> rules() {
        return PolicyRule.words().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFailsUnlessThePolicySaysOtherwise(String rule) {
        GatedModel model = Objects.requireNonNull(GateModels.breakingOneRule().get(rule));

        ModelVerdict verdict = judge(LISTS, model);

        assertThat(verdict.findings()).extracting(one -> one.rule().word()).containsExactly(rule);
        assertThat(verdict.passes()).isFalse();
        assertThat(judge(LISTS, clean("a")).findings()).isEmpty();
        if (!rule.equals("licences")) {
            ModelVerdict noted = judge(LISTS + rule + ": note\n", model);
            assertThat(noted.findings()).extracting(GateFinding::level).containsExactly(Level.NOTE);
            assertThat(noted.passes()).isTrue();
            assertThat(judge(LISTS + rule + ": pass\n", model).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {allow: [bad], other: fail} |
                    {deny: [bad], other: pass}  | ERROR denied
                    {note: [bad], other: pass}  | NOTE noted
                    {allow: [mit]}              | ERROR not named
                    {allow: [mit], other: note} | NOTE not named
                    {allow: [mit], other: pass} |
                    """)
    void listsOfLicencesAreAboutTheModelsOwnToo(String lists, String expected) {
        for (GatedModel model : List.of(
                new GatedModel("a", "a", List.of(licence("a", "", "bad", duty("notice"))), List.of(), List.of()),
                new GatedModel("a", "a", List.of(licence("p", "weights", "bad", duty("notice"))), List.of(), List.of()),
                new GatedModel("a", "a", List.of(licence("d", "data", "bad", duty("notice"))), List.of(), List.of()),
                new GatedModel("a", "a", List.of(licence("t", "outputs", "bad", duty("use"))), List.of(), List.of()))) {
            List<GateFinding> findings =
                    judge("licences: " + lists + "\n", model).findings();

            if (expected == null) {
                assertThat(findings).isEmpty();
            } else {
                String[] words = expected.split(" ", 2);
                assertThat(findings).singleElement().satisfies(finding -> {
                    assertThat(finding.level().name()).isEqualTo(words[0]);
                    assertThat(finding.text()).contains(words[1]);
                    assertThat(finding.licenceId()).isEqualTo("bad");
                    assertThat(finding.claims()).hasSize(1);
                });
            }
        }
    }

    @Test
    void aLicenceThatAsksNothingOfOutputsDoesNotArriveByThem() {
        GatedModel silent = with(clean("a"), licence("t", "outputs", "bad"));
        GatedModel unreadTeacher = with(clean("a"), unread("t", "outputs", "bad"));

        assertThat(judge(LISTS, silent).passes()).isTrue();
        assertThat(judge(LISTS + "unread-licences: pass\n", unreadTeacher).passes())
                .isFalse();
    }

    @Test
    void channelsThatAreLeftOutDoNotCount() {
        GatedModel model = with(
                clean("a"),
                licence("p", "unknown", "bad", duty("notice")),
                licence("t", "outputs", ""),
                unread("d", "data", "mystery"));

        assertThat(words(judge(LISTS + "through: []\n", model))).isEmpty();
        assertThat(words(judge(LISTS + "through: [weights]\n", model))).containsExactly("licences");
        assertThat(words(judge(LISTS + "through: [outputs]\n", model))).containsExactly("unknown-licences");
        assertThat(words(judge(LISTS + "through: [data]\n", model))).containsExactly("unread-licences");
    }

    @Test
    void anAllegedTeacherRestsOnTheClaimsOfTheWayToIt() {
        GatedModel model = with(
                clean("a"),
                licence("student", "weights", "mit"),
                unsure("teacher", "outputs", "mit", "alleged"),
                licence("nobody", "weights", ""));
        model = GateModels.withStep(model, "a", "student", "weights", "asserted");
        model = GateModels.withStep(model, "student", "teacher", "outputs", "alleged");
        model = GateModels.withStep(model, "a", "teacher", "data", "alleged");
        model = GateModels.withStep(model, "a", "nobody", "weights", "alleged");
        model = GateModels.withStep(model, "student", "nobody", "weights", "asserted");

        assertThat(judge(LISTS, model).findings())
                .extracting(finding -> finding.rule().word(), GateFinding::claims)
                .as("no step of another channel or of less certainty")
                .containsExactlyInAnyOrder(
                        tuple("alleged-teachers", List.of("student-teacher", "a-student")),
                        tuple("unknown-licences", List.of("student-nobody", "a-student")));
    }

    @Test
    void doubtMakesAFindingMilderWhenThePolicySaysSo() {
        GatedModel perhaps = with(clean("a"), unsure("t", "outputs", "ban", "alleged", duty("no-training")));

        assertThat(words(judge(LISTS, perhaps))).containsExactly("alleged-teachers", "output-bans");
        ModelVerdict noted = judge(LISTS + "doubtful: note\nalleged-teachers: note\n", perhaps);
        assertThat(noted.passes()).isTrue();
        assertThat(noted.findings()).extracting(GateFinding::level).containsOnly(Level.NOTE);
        assertThat(judge(LISTS + "doubtful: note\n", perhaps).passes())
                .as("what the rule on alleged teachers finds is doubt itself")
                .isFalse();
        assertThat(judge(LISTS + "doubtful: note\n", GateModels.withUnknownParent(clean("a"), "disputed"))
                        .passes())
                .isTrue();
    }

    @Test
    void anExceptionHoldsThroughItsLastDay() {
        GatedModel model = Objects.requireNonNull(GateModels.breakingOneRule().get("missing-names"));
        String policy = LISTS + "exceptions: [{model: a, rule: missing-names, reason: agreed, until: 2027-06-30}]\n";

        ModelVerdict lastDay = judge(policy, model, TODAY);
        ModelVerdict dayAfter = judge(policy, model, TODAY.plusDays(1));

        assertThat(lastDay.passes()).isTrue();
        assertThat(lastDay.findings())
                .singleElement()
                .satisfies(one -> assertThat(one.exemption()).isNotNull());
        assertThat(dayAfter.passes()).isFalse();
        assertThat(dayAfter.findings()).singleElement().satisfies(one -> {
            assertThat(one.exemption()).isNull();
            assertThat(one.mend()).startsWith("the exception for it ended on 2027-06-30; ");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'model: a, rule: licences', true",
        "'model: a, rule: licences, licence: bad', true",
        "'model: a, rule: licences, licence: mit', false",
        "'model: b, rule: licences', false",
        "'model: a, rule: missing-names', false",
    })
    void anExceptionIsForOneModelAndOneRule(String exception, boolean passes) {
        GatedModel model = Objects.requireNonNull(GateModels.breakingOneRule().get("licences"));
        String policy = LISTS + "exceptions: [{" + exception + ", reason: agreed, until: 2027-06-30}]\n";

        assertThat(judge(policy, model).passes()).isEqualTo(passes);
    }

    @Test
    void itsOwnOutputsMustBeFreeToDistilFrom() {
        GatedModel model = with(clean("a"), licence("p", "weights", "ban", duty("no-training")));

        assertThat(words(judge(LISTS, model))).isEmpty();
        assertThat(words(judge("for: distill\n" + LISTS, model))).containsExactly("output-bans");
    }

    @Test
    void theVerdictCountsModels() {
        GatedModel dirty = Objects.requireNonNull(GateModels.breakingOneRule().get("licences"));
        Gate gate = new Gate(GateModels.policy(folder, LISTS), TODAY);
        Verdict verdict = new Verdict(
                GateModels.policy(folder, LISTS).policy(),
                List.of(gate.judge(clean("b")), gate.judge(clean("c")), gate.judge(dirty)));

        assertThat(verdict.headline()).isEqualTo("3 models: 2 pass, 1 refused");
        assertThat(verdict.passes()).isFalse();
    }

    private ModelVerdict judge(String policy, GatedModel model) {
        return judge(policy, model, TODAY);
    }

    private ModelVerdict judge(String policy, GatedModel model, LocalDate today) {
        return new Gate(GateModels.policy(folder, policy), today).judge(model);
    }

    private static List<String> words(ModelVerdict verdict) {
        return verdict.findings().stream().map(one -> one.rule().word()).toList();
    }
}
