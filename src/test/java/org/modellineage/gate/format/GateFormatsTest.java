package org.modellineage.gate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.gate.Gate;
import org.modellineage.gate.GateFinding;
import org.modellineage.gate.GateModels;
import org.modellineage.gate.GatedModel;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.licence.Licence;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Style;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other people's validators read what the gate writes, and every format says the same of every finding. */
@WithoutGraph
class GateFormatsTest {

    private static final String HOSTILE = "<b>&\"']]>\u202e%s\u0007";
    private static final String POLICY = """
            licences: {deny: [bad], other: pass}
            alleged-teachers: note
            exceptions:
              - {model: a, rule: missing-names, reason: "<agreed> & signed", until: 2027-06-30}
            """;

    @TempDir
    Path folder;

    /** A clean model, one that breaks every rule, and one with a name that no format must take for its own signs. */
    private Verdict verdict() {
        ResolvedPolicy policy = GateModels.policy(folder, POLICY);
        Gate gate = new Gate(policy, LocalDate.of(2027, 6, 30));
        GatedModel dirty = GateModels.withUnknownParent(GateModels.clean("a"), "disputed");
        for (GatedModel one : new TreeMap<>(GateModels.breakingOneRule()).values()) {
            dirty = GateModels.with(
                    dirty, one.licences().subList(1, one.licences().size()).toArray(Licence[]::new));
        }
        GatedModel hostile = GateModels.with(
                GateModels.clean(HOSTILE), GateModels.licence(HOSTILE, "weights", "bad", GateModels.duty("notice")));
        return new Verdict(
                policy.policy(), List.of(gate.judge(GateModels.clean("b")), gate.judge(dirty), gate.judge(hostile)));
    }

    @Test
    void theModelBreaksEveryRule() {
        assertThat(verdict().models().get(1).findings())
                .extracting(GateFinding::rule)
                .containsOnlyOnceElementsOf(List.of(PolicyRule.values()).stream()
                        .filter(rule -> rule != PolicyRule.NON_COMMERCIAL && rule != PolicyRule.NON_COMMERCIAL_DATA)
                        .toList())
                .contains(PolicyRule.values());
    }

    @Test
    void sarifIsValidAfterItsSchema() throws IOException {
        String sarif = sarif();

        assertThat(Validators.sarifErrors(sarif)).isEmpty();
        assertThat(Validators.sarifErrors(sarif.replace("\"version\": \"2.1.0\"", "\"version\": \"2.0\"")))
                .isNotEmpty();
        assertThat(Validators.sarifErrors(sarif.replace("\"level\": \"error\"", "\"level\": \"bad\"")))
                .isNotEmpty();
    }

    @Test
    void sarifHasEveryFindingWithItsRuleAndItsPlace() throws IOException {
        JsonNode run = JsonMapper.shared().readTree(sarif()).path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        List<GateFinding> findings = findings();
        List<JsonNode> results = run.path("results").valueStream().toList();

        assertThat(rules.valueStream().map(rule -> rule.path("id").asString())).isEqualTo(PolicyRule.words());
        assertThat(results).hasSameSizeAs(findings);
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            GateFinding finding = findings.get(i);
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("ruleId").asString())
                    .isEqualTo(finding.rule().word());
            assertThat(result.path("level").asString())
                    .isEqualTo(finding.level().word());
            assertThat(result.path("suppressions").size()).isEqualTo(finding.exemption() == null ? 0 : 1);
            JsonNode place = result.path("locations").path(0).path("physicalLocation");
            assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("policy.yaml");
            assertThat(place.path("region").path("startLine").asInt())
                    .isEqualTo(Math.max(1, finding.place().line()));
        }
        assertThat(results.stream()
                        .map(result -> result.path("partialFingerprints").toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void fingerprintsDoNotDependOnThePolicy() throws IOException {
        List<String> before = fingerprints(sarif());
        StringBuilder other = new StringBuilder();
        ResolvedPolicy moved = GateModels.policy(folder, "# moved\n\n" + POLICY.replace("signed", "sealed"));
        Gate gate = new Gate(moved, LocalDate.of(2027, 6, 30));
        new GateSarif(folder, "1").write(new Verdict(moved.policy(), List.of(gate.judge(dirtyAgain()))), other);

        assertThat(before).containsAll(fingerprints(other.toString()));
        assertThat(fingerprints(other.toString())).isNotEmpty();
    }

    private static GatedModel dirtyAgain() {
        return GateModels.withUnknownParent(GateModels.clean("a"), "disputed");
    }

    @Test
    void junitIsReadByOthers() throws Exception {
        Verdict verdict = verdict();
        List<ReportTestSuite> suites = Validators.suites(junit());

        assertThat(suites).hasSize(3);
        for (int i = 0; i < suites.size(); i++) {
            List<GateFinding> findings = verdict.models().get(i).findings();
            List<String> failed = suites.get(i).getTestCases().stream()
                    .filter(ReportTestCase::hasFailure)
                    .map(ReportTestCase::getName)
                    .toList();
            assertThat(failed)
                    .isEqualTo(List.of(PolicyRule.values()).stream()
                            .filter(rule -> findings.stream().anyMatch(one -> one.rule() == rule && one.refuses()))
                            .map(PolicyRule::word)
                            .toList());
            assertThat(suites.get(i).getNumberOfTests()).isEqualTo(PolicyRule.values().length);
            assertThat(suites.get(i).getNumberOfFailures()).isEqualTo(failed.size());
        }
        assertThat(suites.get(1).getNumberOfSkipped()).isEqualTo(1);
        assertThatThrownBy(() ->
                        Validators.suites(junit().replace("<failure", "<failed").replace("/failure", "/failed")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        StringBuilder out = new StringBuilder();
        GateJson.write(verdict(), out);
        JsonNode json = JsonMapper.shared().readTree(out.toString());

        assertThat(json.path("passes").asBoolean()).isFalse();
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode model : json.path("models")) {
            findings.addAll(model.path("findings").valueStream().toList());
        }
        assertThat(findings.stream().map(one -> one.path("text").asString()))
                .isEqualTo(findings().stream().map(GateFinding::text).toList());
        assertThat(findings.stream().map(one -> one.path("claims").size()))
                .isEqualTo(findings().stream().map(one -> one.claims().size()).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 160})
    void textStaysWithinTheTerminal(int columns) throws IOException {
        StringBuilder out = new StringBuilder();
        new GateText(new Style(columns, false), out).write(verdict());

        assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        String words = out.toString().replaceAll("\\s+", " ");
        assertThat(words).startsWith("3 models: 1 passes, 2 refused, by ").contains("b: passes ", "a: refused, ");
        assertThat(words).doesNotContain("\u0007", "\u202e");
        findings().forEach(finding -> assertThat(words).contains(finding.rule().word() + ": "));
    }

    private List<GateFinding> findings() {
        return verdict().models().stream()
                .flatMap(model -> model.findings().stream())
                .toList();
    }

    private static List<String> fingerprints(String sarif) {
        return Stream.of(JsonMapper.shared().readTree(sarif))
                .flatMap(json -> json.path("runs").path(0).path("results").valueStream())
                .map(result -> result.path("partialFingerprints").toString())
                .toList();
    }

    private String sarif() throws IOException {
        StringBuilder out = new StringBuilder();
        new GateSarif(folder, "1").write(verdict(), out);
        return out.toString();
    }

    private String junit() throws IOException {
        StringBuilder out = new StringBuilder();
        GateJunit.write(verdict(), out);
        return out.toString();
    }
}
