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
import org.modellineage.cli.Lineage.Result;
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
                "data-in-a-cycle",
                "MATCH (collection:Collection), (claim:Claim) WITH collection, claim ORDER BY claim.id LIMIT 1"
                        + " CREATE (mix:Entity:Dataset {id: 'mix', name: 'Mix'}),"
                        + " (part:Entity:Dataset {id: 'part', name: 'Part'})"
                        + " CREATE (collection)-[:HOLDS]->(mix), (collection)-[:HOLDS]->(part)"
                        + " CREATE (mix)-[:INCLUDES {stands: true, until: 'open', claims: [claim.id]}]->(part)"
                        + " CREATE (part)-[:REUSES {stands: true, until: 'open', claims: [claim.id]}]->(mix)"
                        + " CREATE (part)-[:INCLUDES {stands: false, until: 'open', claims: [claim.id]}]->(mix)",
                "mix: warning: a cycle of data: mix includes part reuses mix");
        damage(
                "declared-differently",
                "MATCH (base:Entity {id: 'base'})<-[held:HOLDS]-(:Collection)"
                        + " SET base.contested = ['name', 'hubId', 'released']"
                        + " CREATE (:Collection {id: 'other'})-[:HOLDS {name: 'Base', hubId: 'a/b', released: false}]->(base)",
                "base: warning: hubId: family says nothing; other says a/b",
                "base: warning: name: family says Base-7B; other says Base",
                "base: warning: released: family says true; other says false");
        damage(
                "derivations-in-a-cycle",
                step("base", "DERIVED_FROM", "child"),
                "base: warning: a cycle of derivations: base derived from child initialized from base");
        damage(
                "entity-of-no-collection",
                "MATCH (:Collection)-[held:HOLDS]->(:Entity {id: 'base'}) DELETE held",
                "base: error: no collection holds it");
        damage(
                "hub-ids-held-by-several",
                "MATCH (base:Entity {id: 'base'}), (child:Entity {id: 'child'}), (teacher:Entity {id: 'teacher'})"
                        + " SET base.hubId = 'Lab/Base', teacher.id = 'lab/base'"
                        + " WITH base, child, teacher MATCH (base)<-[ofBase:HOLDS]-(), (child)<-[ofChild:HOLDS]-()"
                        + " SET ofBase.hubId = 'Lab/Base', ofChild.hubId = 'lab/base'"
                        + " CREATE (name:Name {key: 'lab/base'})"
                        + " CREATE (base)-[:NAMED]->(name), (child)-[:NAMED]->(name), (teacher)-[:NAMED]->(name)",
                "lab/base: warning: hub id of several entities: base (as Lab/Base), child, lab/base;"
                        + " load their collections again, and they are one");
        damage(
                "preferred-values-differ",
                "MATCH (model:Entity {id: 'base'}), (paper:Source) SET model.vocabularySize = 7"
                        + " WITH model, paper UNWIND [7, 8] AS size"
                        + " CREATE (paper)<-[:STATED_BY]-(:Claim {id: 'size-' + size, predicate: 'vocabularySize',"
                        + " value: size, matter: 'base size', stands: true, rank: 'preferred'})-[:ABOUT]->(model)",
                "base: warning: vocabularySize: preferred are 7 and 8");
        damage(
                "inline-claim-without-source",
                "MATCH (child {id: 'child'}), (base {id: 'base'}) CREATE (child)-[:USES {heldBy: 'gone', claim: 'claim',"
                        + " sources: ['nobody'], claims: [], since: '2025-01-01', until: 'open', stands: true}]->(base)",
                "child: error: USES base is a claim of collection gone without its source or its subject");
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
                "licence-filled-in-by-a-tool",
                "MATCH (child {id: 'child'})<-[:HOLDS]-(family), (claim:Claim {id: 'child-distilled-from-teacher-paper'})"
                        + " CREATE (license:Entity:License {id: 'mit', name: 'MIT'})<-[:HOLDS]-(family)"
                        + " CREATE (child)-[:LICENSED_UNDER {stands: true, until: 'open', method: 'templated',"
                        + " sources: ['card'], claims: [claim.id]}]->(license)",
                "child: warning: licence MIT was filled in by a tool, as card tells; ask its publisher, or state the licence"
                        + " in a collection");
        damage(
                "same-file-in-several-models",
                "MATCH (base {id: 'base'}), (child {id: 'child'}) CREATE (name:Name {key: '" + "0".repeat(64) + "'})"
                        + " CREATE (base)-[:NAMED]->(name)<-[:NAMED]-(child)",
                "base: warning: a file with the same bytes as in child (SHA-256 000000000000...); one may be a copy");
        damage(
                "superseded-in-a-ring",
                "MATCH (base {id: 'base'}), (child {id: 'child'}), (claim:Claim {id: 'child-distilled-from-teacher-paper'})"
                        + " CREATE (base)-[:SUPERSEDED_BY {stands: true, until: 'open', claims: [claim.id]}]->(child)"
                        + " CREATE (child)-[:SUPERSEDED_BY {stands: true, until: 'open', claims: [claim.id]}]->(base)",
                "base: warning: a ring of newer versions: base superseded by child superseded by base");
        damage(
                "siblings-with-the-same-parents",
                "MATCH (family:Collection), (claim:Claim {id: 'child-distilled-from-teacher-paper'})"
                        + " UNWIND ['lab/a', 'lab/b', 'lab/c'] AS id"
                        + " CREATE (model:Entity:Model {id: id, name: id, hubId: id})<-[:HOLDS]-(family)"
                        + " WITH family, claim, collect(model) AS models UNWIND ['p', 'q', 'r'] AS id"
                        + " CREATE (parent:Entity:Model {id: id, name: id})<-[:HOLDS]-(family)"
                        + " WITH claim, models, parent UNWIND models AS model"
                        + " CREATE (model)-[:MERGED_FROM {stands: true, until: 'open', claims: [claim.id]}]->(parent)"
                        + " CREATE (model)-[:FROM {claims: [claim.id]}]->(parent)",
                "lab/a: warning: names the same 3 parents as lab/b, lab/c; the card may have been copied");
        damage(
                "step-to-itself",
                step("child", "MERGED_FROM", "child"),
                "child: warning: MERGED_FROM itself: the other end of the statement is the same entity");
        damage(
                "steps-not-derived",
                "MATCH ()-[derived:FROM]->() DELETE derived",
                "family: error: 3 models with derivations, such as checkpoint, have no steps to walk: load the collection"
                        + " again");
        damage(
                "weights-in-a-cycle",
                step("base", "MERGED_FROM", "teacher"),
                "base: error: a cycle of weights: base merged from teacher initialized from checkpoint"
                        + " initialized from base");
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

        Result outcome = check();

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
        Result outcome = Lineage.configured().run("check", "--graph", "seed-data");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("lineage: --graph checks what the database holds: give no folder\n");
    }

    private static Result check() {
        return Lineage.configured().run("check", "--graph");
    }

    /** A statement that adds a step of a type. */
    private static String step(String child, String type, String parent) {
        return "MATCH (child {id: '" + child + "'}), (parent {id: '" + parent + "'}), (claim:Claim)"
                + " WITH child, parent, claim ORDER BY claim.id LIMIT 1 CREATE (child)-[:" + type
                + " {stands: true, until: 'open', claims: [claim.id]}]->(parent), (child)-[:FROM {claims: [claim.id]}]->(parent)";
    }

    private static void damage(String rule, String statement, String... found) {
        DAMAGES.put(rule, new Damage(statement, List.of(found)));
    }
}
