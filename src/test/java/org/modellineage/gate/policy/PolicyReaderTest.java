package org.modellineage.gate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problems;
import org.modellineage.gate.policy.ResolvedPolicy.Name;
import org.modellineage.graph.WithoutGraph;

/** What is wrong in a policy is told with its place, with what was found and with what is accepted. */
@WithoutGraph
class PolicyReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatThePolicySays() throws IOException {
        Policy policy = read("""
                for: host
                through: [weights]
                licences: {allow: [mit], deny: [gemma], other: note}
                output-bans: pass
                doubtful: note
                exceptions:
                  - {model: one, rule: missing-names, reason: agreed, until: 2027-06-30}
                """).orElseThrow();

        assertThat(policy.purpose()).isEqualTo("host");
        assertThat(policy.through()).containsExactly("weights");
        assertThat(policy.licences())
                .extracting(
                        Policy.ListedLicence::name,
                        Policy.ListedLicence::action,
                        it -> it.place().column())
                .containsExactly(tuple("mit", Action.PASS, 20), tuple("gemma", Action.FAIL, 33));
        assertThat(policy.otherLicences()).isEqualTo(Action.NOTE);
        assertThat(policy.doubtful()).isEqualTo(Action.NOTE);
        assertThat(policy.action(PolicyRule.OUTPUT_BANS)).isEqualTo(Action.PASS);
        assertThat(policy.place(PolicyRule.OUTPUT_BANS).line()).isEqualTo(4);
        assertThat(policy.exemptions()).singleElement().satisfies(one -> {
            assertThat(one.until()).isEqualTo(LocalDate.of(2027, 6, 30));
            assertThat(one.holdsOn(LocalDate.of(2027, 6, 30))).isTrue();
            assertThat(one.holdsOn(LocalDate.of(2027, 7, 1))).isFalse();
        });
    }

    @Test
    void whatAPolicyLeavesOutFails() throws IOException {
        Policy policy = read("licences: {}\n").orElseThrow();

        assertThat(PolicyRule.withAction()).allMatch(rule -> policy.action(rule) == Action.FAIL);
        assertThat(policy.otherLicences()).isEqualTo(Action.FAIL);
        assertThat(policy.doubtful()).isEqualTo(Action.FAIL);
        assertThat(policy.through()).containsExactlyInAnyOrder("weights", "outputs", "data");
        assertThat(policy.purpose()).isEqualTo("any");
    }

    @Test
    void tellsEveryProblemWithItsPlace() throws IOException {
        assertThat(problems("""
                for: comercial
                licenses: {allow: [mit]}
                output-bans: refuse
                missing-name: fail
                alleged-teachers: [note]
                exceptions:
                  - {model: one, rule: missing-names, until: 2027-02-30}
                  - {model: 7, rule: names, reason: "", until: soon}
                """))
                .containsExactly(
                        "policy.yaml:1:6: error: for: \"comercial\"; did you mean \"commercial\"? accepted: any,"
                                + " commercial, research, distill, host, internal",
                        "policy.yaml:2:1: error: unknown key \"licenses\"; did you mean \"licences\"?"
                                + " gate-policy.schema.json lists all 14",
                        "policy.yaml:3:14: error: output-bans: \"refuse\"; accepted: pass, note, fail",
                        "policy.yaml:4:1: error: unknown key \"missing-name\"; did you mean \"missing-names\"?"
                                + " gate-policy.schema.json lists all 14",
                        "policy.yaml:5:19: error: alleged-teachers: a list; accepted: pass, note, fail",
                        "policy.yaml:7:5: error: an exception without \"reason\", which is required: why, and who agreed",
                        "policy.yaml:7:46: error: until: \"2027-02-30\"; accepted: a day such as 2027-06-30",
                        "policy.yaml:8:13: error: model: the number 7; accepted: a name of a model, so put it into"
                                + " quotes: \"7\"",
                        "policy.yaml:8:22: error: rule: \"names\"; accepted: " + String.join(", ", PolicyRule.words()),
                        "policy.yaml:8:37: error: reason: \"\"; accepted: a text",
                        "policy.yaml:8:48: error: until: \"soon\"; accepted: a day such as 2027-06-30");
        assertThat(problems("for: any\n"))
                .containsExactly(
                        "policy.yaml:1:1: error: a policy without \"licences\", which is required: which licences"
                                + " are allowed, denied or noted");
        assertThat(problems("")).singleElement().asString().contains("an empty policy");
        assertThat(problems("- licences\n"))
                .singleElement()
                .asString()
                .startsWith("policy.yaml:1:1: error: a policy: a list; accepted: a map with the keys for, through");
        assertThat(problems("licences: {allow: [mit\n")).isNotEmpty();
    }

    @Test
    void namesAreThoseOfTheGraph() throws IOException {
        Policy policy = read("""
                licences:
                  allow: [mit, gema]
                  deny: [MIT License]
                exceptions:
                  - {model: nobody, rule: licences, licence: mit, reason: agreed, until: 2027-06-30}
                """).orElseThrow();
        Problems problems = new Problems();

        Optional<ResolvedPolicy> resolved = ResolvedPolicy.of(policy, new KnownNames(), problems);

        assertThat(resolved).isEmpty();
        assertThat(lines(problems))
                .containsExactly(
                        "policy.yaml:2:16: error: no licence of the graph is named \"gema\"; did you mean \"gemma\"?",
                        "policy.yaml:3:10: error: \"MIT License\" is the licence of line 2; accepted: each licence once",
                        "policy.yaml:5:5: warning: no model of the graph is named \"nobody\", so the exception is for none");
    }

    private static final class KnownNames implements ResolvedPolicy.Names {

        private static final Map<String, String> IDS = Map.of("mit", "mit", "MIT License", "mit");

        @Override
        public Name licence(String name) {
            return new Name(Optional.ofNullable(IDS.get(name)), "; did you mean \"gemma\"?");
        }

        @Override
        public Name model(String name) {
            return new Name(Optional.empty(), "");
        }
    }

    private Optional<Policy> read(String text) throws IOException {
        Problems problems = new Problems();
        Optional<Policy> policy = PolicyReader.read(Files.writeString(folder.resolve("policy.yaml"), text), problems);
        assertThat(lines(problems)).isEmpty();
        return policy;
    }

    private List<String> problems(String text) throws IOException {
        Problems problems = new Problems();
        assertThat(PolicyReader.read(Files.writeString(folder.resolve("policy.yaml"), text), problems))
                .isEmpty();
        return lines(problems);
    }

    private List<String> lines(Problems problems) {
        return problems.inOrder().stream()
                .map(Problem::oneLine)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }
}
