package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.gate.format.Validators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gate on the shipped collection: clean models pass, others do not, and a wrong policy lets none pass. */
@ReadsShippedCollection
class GateCommandTest {

    private static final String POLICY = "docs/gate-policy.yaml";
    private static final String CLEAN = "DeepSeek-R1";
    private static final String DIRTY = "DeepSeek-R1-Distill-Llama-70B";
    private static final String STRICT = "licences: {other: pass}\n";
    private static final String LAX = STRICT + """
            unknown-parents: pass
            unknown-licences: pass
            unread-licences: pass
            alleged-teachers: pass
            more-permissive: pass
            """;

    @TempDir
    Path folder;

    @Test
    void aCleanModelPassesAndADirtyOneIsRefused() {
        assertThat(gate(CLEAN, "--policy", POLICY).answered().out())
                .startsWith("1 model: 1 passes, by docs/gate-policy.yaml.\n\nDeepSeek-R1: passes, ");

        Result refused = gate(CLEAN, DIRTY, "--policy", POLICY);

        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.out())
                .startsWith("2 models: 1 passes, 1 refused, by docs/gate-policy.yaml.\n")
                .contains(
                        "DeepSeek-R1-Distill-Llama-70B: refused, ",
                        "error missing-names: its name does not begin with");
        assertThat(refused.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLEAN, DIRTY, "DeepSeek-R1-Distill-Qwen-7B", "DeepSeek-V2.5"})
    void findsTheConflictsThatLicencesShows(String model) throws IOException {
        Map<String, String> rules = Map.of(
                "more-permissive", "more-permissive",
                "missing-name", "missing-names",
                "output-ban", "output-bans",
                "non-commercial-data", "non-commercial-data");
        JsonNode licences = JsonMapper.shared()
                .readTree(Lineage.configured()
                        .run("licences", model, "--format", "json")
                        .answered()
                        .out());
        Map<String, JsonNode> conflicts = new TreeMap<>();
        for (JsonNode conflict : licences.path("conflicts")) {
            conflicts.put(
                    rules.get(conflict.path("kind").asString()) + ": "
                            + conflict.path("text").asString(),
                    conflict);
        }

        JsonNode verdict = JsonMapper.shared()
                .readTree(gate(model, "--policy", policy(STRICT), "--format", "json")
                        .out());
        Map<String, JsonNode> findings = new TreeMap<>();
        for (JsonNode finding : verdict.path("models").path(0).path("findings")) {
            if (rules.containsValue(finding.path("rule").asString())) {
                findings.put(
                        finding.path("rule").asString() + ": "
                                + finding.path("text").asString(),
                        finding);
            }
        }

        assertThat(findings.keySet()).isEqualTo(conflicts.keySet());
        findings.forEach((text, finding) -> {
            JsonNode conflict = Objects.requireNonNull(conflicts.get(text));
            for (String member : List.of("claims", "holderIds", "licenseId", "through", "doubt")) {
                assertThat(finding.path(member)).as(text + ": " + member).isEqualTo(conflict.path(member));
            }
        });
    }

    @Test
    void parentsWithoutAStatedOriginAreThoseThatShowNamesToo() throws IOException {
        for (String model : List.of(DIRTY, "DeepSeek-R1-Distill-Qwen-7B", CLEAN, "DeepSeek-V3-Base")) {
            JsonNode verdict = JsonMapper.shared()
                    .readTree(gate(model, "--policy", policy(STRICT), "--format", "json")
                            .out());
            for (JsonNode finding : verdict.path("models").path(0).path("findings")) {
                if (finding.path("rule").asString().equals("unknown-parents")) {
                    String parent = finding.path("holderIds").path(0).asString();
                    assertThat(Lineage.configured()
                                    .run("show", parent)
                                    .answered()
                                    .out())
                            .contains("parent: no source says");
                }
            }
        }
        assertThat(gate("DeepSeek-V3-Base", "--policy", policy(STRICT)).out()).doesNotContain("unknown-parents");
    }

    @Test
    void everyFindingLeadsToClaims() throws IOException {
        Set<String> claims = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        for (String model : List.of(DIRTY, "DeepSeek-R1", "DeepSeek-V3")) {
            JsonNode verdict = JsonMapper.shared()
                    .readTree(gate(model, "--policy", policy(STRICT), "--format", "json")
                            .out());
            for (JsonNode finding : verdict.path("models").path(0).path("findings")) {
                rules.add(finding.path("rule").asString());
                if (!finding.path("through").asString().isEmpty()) {
                    assertThat(finding.path("claims")).as(finding.toString()).isNotEmpty();
                }
                finding.path("claims").forEach(claim -> claims.add(claim.asString()));
            }
        }

        assertThat(rules).contains("alleged-teachers", "unknown-licences", "unknown-parents");
        for (String claim : claims) {
            Lineage.configured().run("cite", claim).answered();
        }
    }

    @Test
    void sarifAndJunitAreReadByOthers() throws Exception {
        Path sarif = folder.resolve("lineage.sarif");
        Path junit = folder.resolve("gate.xml");

        Result toSarif = gate(CLEAN, DIRTY, "--policy", POLICY, "--output", sarif.toString());
        Result toJunit = gate(CLEAN, DIRTY, "--policy", POLICY, "--output", junit.toString());

        assertThat(toSarif.exitCode()).isEqualTo(6);
        assertThat(toJunit.exitCode()).isEqualTo(6);
        assertThat(toSarif.out()).isEmpty();
        assertThat(toSarif.err()).isEqualTo("lineage: 2 models: 1 passes, 1 refused, in " + sarif + "\n");
        assertThat(Validators.sarifErrors(Files.readString(sarif))).isEmpty();
        assertThat(Files.readString(sarif)).contains("\"uri\": \"docs/gate-policy.yaml\"");
        List<ReportTestSuite> suites = Validators.suites(Files.readString(junit));
        assertThat(suites)
                .extracting(ReportTestSuite::getFullClassName)
                .containsExactly("deepseek-r1", "deepseek-r1-distill-llama-70b");
        assertThat(suites.get(0).getNumberOfFailures()).isZero();
        assertThat(suites.get(1).getNumberOfFailures()).isPositive();
        assertThat(gate(CLEAN, "--policy", POLICY, "--format", "sarif")
                        .answered()
                        .out())
                .contains("\"version\": \"2.1.0\"");
    }

    @Test
    void anExceptionHoldsUntilItEnds() throws IOException {
        assertThat(gate(DIRTY, "--policy", policy(LAX)).exitCode()).isEqualTo(6);
        String exception =
                LAX + "exceptions: [{model: " + DIRTY + ", rule: missing-names, reason: agreed, until: %s}]\n";

        Result holding = gate(DIRTY, "--policy", policy(exception.formatted("9999-12-31")));
        Result ended = gate(DIRTY, "--policy", policy(exception.formatted("2020-01-31")));

        assertThat(holding.answered().out()).contains("excepted missing-names: ", "    Until 9999-12-31: agreed\n");
        assertThat(ended.exitCode()).isEqualTo(6);
        assertThat(ended.out()).contains("    Mend: The exception for it ended on 2020-01-31; ");
    }

    @Test
    void licencesAreFoundByEverySpelling() throws IOException {
        gate(DIRTY, "--policy", policy(LAX + "missing-names: pass\n")).answered();
        for (String spelling : List.of("llama3.3", "Llama 3.3 Community License", "llama-3.3-license", "llama-3.3")) {
            Result denied = gate(
                    DIRTY,
                    "--policy",
                    policy(LAX.replace("{other: pass}", "{deny: [\"" + spelling + "\"], other: pass}")
                            + "missing-names: pass\n"));
            assertThat(denied.exitCode()).as(spelling + denied.err()).isEqualTo(6);
            assertThat(denied.out())
                    .contains(
                            "error licences: Llama 3.3 Community License of Llama-3.3-70B-Instruct, by weights, is denied");
        }
    }

    @Test
    void aPolicyWithAMistakeLetsNoModelPass() throws IOException {
        String file = policy("licences: {deny: [cc-by-nc-4.O], other: pass}\n");
        Result typo = gate(CLEAN, "--policy", file);
        assertThat(typo.exitCode()).isEqualTo(3);
        assertThat(typo.out()).isEmpty();
        assertThat(typo.errLines().get(0))
                .startsWith(
                        file
                                + ":1:19: error: no licence of the graph is named \"cc-by-nc-4.O\"; did you mean \"cc-by-nc-4.0\"?");
        assertThat(typo.errLines().get(1))
                .isEqualTo("lineage: no model was judged, because of what is wrong in " + file);

        Result unknownKey = gate(CLEAN, "--policy", policy(STRICT + "output-ban: fail\n"));
        assertThat(unknownKey.exitCode()).isEqualTo(3);
        assertThat(unknownKey.errLines().get(0))
                .contains(":2:1: error: unknown key \"output-ban\"; did you mean \"output-bans\"?");

        Result missing = gate(CLEAN, "--policy", folder.resolve("missing.yaml").toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.errLines().get(0)).endsWith("missing.yaml: error: cannot be read; accepted: a file");

        Result twice = gate(CLEAN, "--policy", policy("licences: {allow: [mit], note: [MIT License]}\n"));
        assertThat(twice.exitCode()).isEqualTo(3);
        assertThat(twice.errLines().get(0)).contains("\"MIT License\" is the licence of line 1");
    }

    @Test
    void aWrongCommandLineSaysWhatToType() {
        assertThat(gate("--policy", POLICY).exitCode()).isEqualTo(2);
        assertThat(gate("--policy", POLICY).err()).contains("name a model or more: lineage gate MODEL --policy FILE");
        assertThat(gate(CLEAN).exitCode()).isEqualTo(2);
        assertThat(gate(CLEAN).err()).contains("name a policy: --policy FILE");
        assertThat(gate(CLEAN, "--policy", POLICY, "--format", "csv").exitCode())
                .isEqualTo(2);
        assertThat(gate(CLEAN, "--policy", POLICY, "--format", "csv").err())
                .contains("--format: \"csv\" (accepted: text, json, sarif, junit)");
        Result unknown = gate(CLEAN, "DeepSeek-R9", "--policy", POLICY);
        assertThat(unknown.exitCode()).isEqualTo(4);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("no entity is named \"DeepSeek-R9\"; near it:");
        assertThat(gate("DeepSeek", "--policy", POLICY).exitCode()).isEqualTo(4);
    }

    @Test
    void thePageShowsWhatIsAnswered() throws IOException {
        Path page = Path.of("docs/gate.md");
        String typed = "$ ./lineage gate DeepSeek-R1-Distill-Llama-8B --policy docs/gate-policy.yaml\n";
        String block = "(?s)(```\n" + Pattern.quote(typed) + ").*?(```\n)";
        String text = Files.readString(page);
        String answer = Lineage.configured()
                .with("NO_COLOR", "1")
                .property("lineage.stdout.terminal", "true")
                .property("lineage.columns", "100")
                .run("gate", "DeepSeek-R1-Distill-Llama-8B", "--policy", POLICY)
                .out();
        String current = Pattern.compile(block)
                .matcher(text)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + answer + found.group(2)));

        if (System.getProperty("regenerate") != null) {
            Files.writeString(page, current);
        }
        assertThat(Files.readString(page))
                .as("stale: run mvn -Dfast -Dtest=GateCommandTest -Dregenerate test")
                .isEqualTo(current)
                .containsPattern(block);
    }

    private static Result gate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "gate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Lineage.configured().run(all);
    }

    private String policy(String text) throws IOException {
        return Files.writeString(folder.resolve("policy.yaml"), text).toString();
    }
}
