package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.cli.Lineage.Outcome;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.report.ReportLibrary;

/** Damages the small family in one way for each rule of the graph, which finds that and nothing else does. */
class GraphCheckTest {

    private static final List<String> RULES = new ReportLibrary(List.of(Path.of("cypher/checks"))).names();
    private static final Map<String, Damage> DAMAGES = new LinkedHashMap<>();

    static {
        damage(
                "claim-without-object",
                "MATCH (:Claim {id: 'child-distilled-from-teacher-paper'})-[link:OBJECT]->() DELETE link",
                "child-distilled-from-teacher-paper: error: DISTILLED_FROM without a value or an object");
        damage(
                "claim-without-source",
                "MATCH (:Claim {id: 'child-distilled-from-teacher-paper'})-[link:STATED_BY]->() DELETE link",
                "child-distilled-from-teacher-paper: error: a claim that no source states");
        damage(
                "claim-without-subject",
                "MATCH (:Claim {id: 'child-distilled-from-teacher-paper'})-[link:ABOUT]->() DELETE link",
                "child-distilled-from-teacher-paper: error: a claim about nothing");
        damage(
                "entity-of-no-collection",
                "MATCH (:Collection)-[held:HOLDS]->(:Entity {id: 'base'}) DELETE held",
                "base: error: no collection holds it");
        damage(
                "preferred-values-differ",
                "MATCH (model:Entity {id: 'base'}), (paper:Source) SET model.vocabularySize = 7"
                        + " WITH model, paper UNWIND [7, 8] AS size"
                        + " CREATE (paper)<-[:STATED_BY]-(:Claim {id: 'size-' + size, predicate: 'vocabularySize',"
                        + " value: size, status: 'asserted', rank: 'preferred'})-[:ABOUT]->(model)",
                "base: warning: vocabularySize: preferred are 7 and 8");
        damage(
                "relationship-without-claim",
                "MATCH (child {id: 'child'})-[step:DISTILLED_FROM]->() SET step.claims = ['gone']"
                        + " WITH child MATCH (child)-[step:INITIALIZED_FROM]->() REMOVE step.claims",
                "child: error: DISTILLED_FROM teacher rests on a claim that is not there",
                "child: error: INITIALIZED_FROM base rests on no claim");
        damage(
                "released-before-parent",
                "MATCH (child {id: 'child'}), (base {id: 'base'})<-[held:HOLDS]-()"
                        + " SET child.releasedOn = '2025-01-31', base.releasedOn = '2025-02'"
                        + " DELETE held CREATE (:Collection {id: 'other'})-[:HOLDS]->(base)",
                "child: warning: released on 2025-01-31, has its weights from base, released later, on 2025-02");
        damage(
                "weights-in-a-circle",
                "MATCH (base {id: 'base'}), (teacher {id: 'teacher'}), (claim:Claim)"
                        + " WITH base, teacher, claim ORDER BY claim.id LIMIT 1"
                        + " CREATE (base)-[:MERGED_FROM {status: 'asserted', claims: [claim.id]}]->(teacher)",
                "base: error: its weights come from teacher, whose weights come from it",
                "checkpoint: error: its weights come from base, whose weights come from it",
                "teacher: error: its weights come from checkpoint, whose weights come from it");
    }

    /** A statement that breaks a rule, and what is found then. */
    private record Damage(String statement, List<String> found) {}

    @BeforeEach
    void load() {
        Lineage.loadFamily();
    }

    static List<String> rules() {
        return RULES;
    }

    @Test
    void findsNothingInAGraphThatWasLoaded() {
        assertThat(check().answered().out()).isEqualTo("graph: " + RULES.size() + " rules, 0 errors, 0 warnings\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatBreaksARule(String rule) {
        Damage damage = Objects.requireNonNull(DAMAGES.get(rule), () -> "no damage for " + rule);
        TestGraph.graph()
                .write(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(new Cypher("damage", damage.statement()), Map.of()));

        Outcome outcome = check();

        List<String> lines =
                damage.found().stream().map(line -> line + " [" + rule + "]").toList();
        boolean broken = lines.stream().anyMatch(line -> line.contains(": error: "));
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("graph: ")))
                .containsExactlyElementsOf(lines);
        assertThat(outcome.exitCode()).isEqualTo(broken ? 3 : 0);
        assertThat(outcome.err().isEmpty()).isEqualTo(!broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void looksAtEverythingOnce(String rule) {
        List<String> operators = TestGraph.plan(Cypher.read(Path.of("cypher/checks", rule + ".cypher")), Map.of());

        assertThat(operators).noneMatch(operator -> operator.startsWith("CartesianProduct"));
        assertThat(operators)
                .filteredOn(operator -> operator.startsWith("VarLength"))
                .allMatch(operator -> operator.startsWith("VarLengthExpand(Pruning,BFS"));
    }

    @Test
    void takesNoFolder() {
        Outcome outcome = Lineage.configured().run("check", "--graph", "seed-data");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("lineage: --graph checks what the database holds: give no folder\n");
    }

    private static Outcome check() {
        return Lineage.configured().run("check", "--graph");
    }

    private static void damage(String rule, String statement, String... found) {
        DAMAGES.put(rule, new Damage(statement, List.of(found)));
    }
}
