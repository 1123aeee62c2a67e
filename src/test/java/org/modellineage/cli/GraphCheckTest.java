package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.connector.JsonTree;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.report.ReportLibrary;

/** Damages the small family in one way for each rule of the graph, which finds that and nothing else does. */
@WithSecondGraph
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
                        + " CREATE (mix)-[:INCLUDES {stands: true, until: 'open', sources: ['paper'], claims: [claim.id]}]->(part)"
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
                "MATCH (:Collection)-[held:HOLDS]->(:Entity {id: 'child'}) DELETE held",
                "child: error: no collection holds it");
        damage(
                "hub-ids-held-by-several",
                "MATCH (base:Entity {id: 'base'}), (child:Entity {id: 'child'}), (teacher:Entity {id: 'teacher'})"
                        + " SET base.hubId = 'Lab/Base', teacher.id = 'lab/base'"
                        + " WITH base, child, teacher MATCH (base)<-[ofBase:HOLDS]-(), (child)<-[ofChild:HOLDS]-()"
                        + " SET ofBase.hubId = 'Lab/Base', ofChild.hubId = 'lab/base'"
                        + " CREATE (name:Name {key: 'lab/base'})"
                        + " CREATE (base)-[:NAMED]->(name), (child)-[:NAMED]->(name), (teacher)-[:NAMED]->(name)",
                "lab/base: warning: hub id of several entities: base (as Lab/Base), child, lab/base");
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
                "MATCH (child {id: 'child'})<-[held:HOLDS]-(), (base {id: 'base'})"
                        + " SET child.releasedOn = '2025-01-31', base.releasedOn = '2025-02'"
                        + " DELETE held CREATE (:Collection {id: 'other'})-[:HOLDS]->(child)",
                "child: warning: released on 2025-01-31, has its weights from base, released later, on 2025-02");
        damage(
                "licence-filled-in-by-a-tool",
                "MATCH (child {id: 'child'})<-[:HOLDS]-(family), (claim:Claim {id: 'child-distilled-from-teacher-paper'})"
                        + " CREATE (license:Entity:License {id: 'mit', name: 'MIT'})<-[:HOLDS]-(family)"
                        + " CREATE (child)-[:LICENSED_UNDER {stands: true, until: 'open', method: 'templated',"
                        + " sources: ['card'], claims: [claim.id]}]->(license)",
                "child: warning: licence MIT was filled in by a tool");
        damage(
                "same-file-in-several-models",
                "MATCH (base {id: 'base'}), (child {id: 'child'}) CREATE (name:Name {key: '" + "0".repeat(64) + "'})"
                        + " CREATE (base)-[:NAMED]->(name)<-[:NAMED]-(child)",
                "base: warning: a file with the same bytes as in child");
        damage(
                "superseded-in-a-ring",
                "MATCH (base {id: 'base'}), (child {id: 'child'}), (claim:Claim {id: 'child-distilled-from-teacher-paper'})"
                        + " CREATE (base)-[:SUPERSEDED_BY {stands: true, until: 'open', sources: ['paper'], claims: [claim.id]}]->(child)"
                        + " CREATE (child)-[:SUPERSEDED_BY {stands: true, until: 'open', sources: ['paper'], claims: [claim.id]}]->(base)",
                "base: warning: a ring of newer versions: base superseded by child superseded by base");
        damage(
                "quantized-only-by-onnx",
                "MATCH (child {id: 'child'}), (base {id: 'base'}), (paper:Source)"
                        + inline("child", "QUANTIZED_FROM", "base", "tags", "tags onnx beside safetensors")
                        + " CREATE (other:Model {id: 'other'})"
                        + inline("other", "QUANTIZED_FROM", "base", "tags"),
                "child: warning: the hub calls it quantized from base and it has ONNX files beside safetensors: it may be a"
                        + " fine-tune");
        damage(
                "card-against-tags",
                "MATCH (child {id: 'child'}), (base {id: 'base'}), (teacher {id: 'teacher'})"
                        + inline("child", "DERIVED_FROM", "base", "cardData.base_model")
                        + inline("child", "DERIVED_FROM", "teacher", "tags"),
                "child: warning: base model: its card says base, its tags say teacher");
        damage(
                "name-without-prefix",
                "MATCH (base {id: 'base'}) SET base.hubId = 'meta/Llama'"
                        + " CREATE (license:License {id: 'llama-3.1-license', name: 'Llama 3.1 License'})"
                        + inline("base", "LICENSED_UNDER", "license", "cardData.license")
                        + duty("license", "name", ", namePrefix: 'Llama'"),
                "child: warning: Llama 3.1 License of base asks for a name that begins with \"Llama\"",
                "teacher: warning: Llama 3.1 License of base asks for a name that begins with \"Llama\"");
        damage(
                "licence-more-permissive-than-its-parents",
                "MATCH (base {id: 'base'}), (child {id: 'child'})"
                        + " CREATE (strict:License {id: 'strict', name: 'Strict'}), (free:License {id: 'free', name: 'Free'})"
                        + inline("base", "LICENSED_UNDER", "strict", "license")
                        + inline("child", "LICENSED_UNDER", "free", "license")
                        + duty("strict", "non-commercial", "")
                        + " CREATE (free)-[:DESCRIBED_BY {heldBy: 'family', claim: 'free-read', predicate: 'textRead',"
                        + " value: 'read', until: 'open', sources: [paper.id], claims: []}]->(paper)",
                "child: warning: Free is more permissive than the Strict of base, from which its weights come, in: non-commercial");
        damage(
                "parent-unknown",
                "MATCH (child {id: 'child'}) CREATE (stub:Model {id: 'lab/stub', hubId: 'Lab/Stub'})"
                        + inline("child", "DERIVED_FROM", "stub", "cardData.base_model"),
                "lab/stub: warning: no source describes it; it is known as a parent of child");
        damage(
                "parent-gone",
                "MATCH (base {id: 'base'}), (paper:Source) CREATE (base)-[:DESCRIBED_BY {heldBy: 'family', claim: 'gone',"
                        + " predicate: 'description', value: 'missing or private on the hub on 2025-01-31',"
                        + " locators: ['status of the answer'], sources: [paper.id], claims: []}]->(paper)",
                "base: warning: missing or private on the hub on 2025-01-31, and a parent of checkpoint and 1 more");
        damage(
                "parent-renamed",
                "MATCH (base {id: 'base'}), (paper:Source), (child {id: 'child'}) SET base.hubId = 'lab/new'"
                        + " CREATE (base)-[:DESCRIBED_BY {heldBy: 'family', claim: 'renamed', predicate: 'alsoKnownAs',"
                        + " value: 'Lab/Old', locators: ['redirect of the former id'], sources: [paper.id], claims: []}]->(paper)"
                        + " WITH child, base MATCH (child)-[step:INITIALIZED_FROM]->(base) SET step.objectAs = 'lab/old'",
                "child: warning: its parent Lab/Old is called lab/new on the hub by now");
        damage(
                "names-shared-by-models",
                "MATCH (base {id: 'base'})-[:NAMED]->(name:Name {key: 'base-7b'}) CREATE (other:Collection {id: 'other'})"
                        + "-[:HOLDS]->(:Entity:Model {id: 'other-base', kind: 'Model'})-[:NAMED]->(name)",
                "base: warning: shares the name base-7b with other-base");
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
                "family: error: 3 models with derivations, such as checkpoint, have no steps to walk");
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
        return Share.oneIn(4, RULES);
    }

    @Test
    void findsNothingInAGraphThatWasLoaded() {
        Result outcome = Lineage.configured().run("check", "--graph").answered();

        assertThat(outcome.out()).isEqualTo(RULES.size() + " rules: 0 errors, 0 warnings.\n\nNothing found.\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatBreaksARule(String rule) throws IOException {
        Damage damage = Objects.requireNonNull(DAMAGES.get(rule), () -> "no damage for " + rule);
        TestGraph.graph()
                .write(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(new Cypher("damage", damage.statement()), Map.of()));

        Result outcome = Lineage.configured().run("check", "--graph", "--format", "jsonl");

        List<String> lines =
                damage.found().stream().map(line -> line + " [" + rule + "]").toList();
        boolean broken = lines.stream().anyMatch(line -> line.contains(": error: "));
        List<Map<?, ?>> findings =
                JsonTree.objects("[" + String.join(",", outcome.out().lines().toList()) + "]");
        assertThat(findings)
                .extracting(row -> row.get("about") + ": " + row.get("severity") + ": " + row.get("finding") + " ["
                        + row.get("rule") + "]")
                .containsExactlyElementsOf(lines);
        assertThat(findings).allSatisfy(row -> {
            assertThat(row.get("mend")).asString().isNotBlank();
            assertThat(row.get("evidence"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .doesNotContainNull()
                    .isNotEmpty();
        });
        assertThat(outcome.exitCode()).isEqualTo(broken ? 3 : 0);
        assertThat(outcome.err().isEmpty()).isEqualTo(!broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void looksAtEverythingOnce(String rule) {
        List<String> operators = TestGraph.plan(
                Cypher.read(Path.of("cypher/checks", rule + ".cypher")), Map.of("about", List.of("base")));

        assertThat(operators).noneMatch(operator -> operator.startsWith("CartesianProduct"));
        assertThat(operators)
                .filteredOn(operator -> operator.startsWith("VarLength"))
                .allMatch(operator -> operator.startsWith("VarLengthExpand(Pruning,BFS"));
    }

    /** A statement that adds a step of a type. */
    private static String step(String child, String type, String parent) {
        return "MATCH (child {id: '" + child + "'}), (parent {id: '" + parent + "'}), (claim:Claim)"
                + " WITH child, parent, claim ORDER BY claim.id LIMIT 1 CREATE (child)-[:" + type
                + " {stands: true, until: 'open', sources: ['paper'], claims: [claim.id]}]->(parent),"
                + " (child)-[:FROM {claims: [claim.id]}]->(parent)";
    }

    /** A clause that adds a relationship with its claim, as an import writes it; the ends are named before. */
    private static String inline(String subject, String type, String object, String... places) {
        return " CREATE (" + subject + ")-[:" + type
                + " {stands: true, until: 'open', method: 'inferred', heldBy: 'family',"
                + " claim: 'of " + subject + "', sources: ['paper'], claims: [], locators: ['"
                + String.join("', '", places)
                + "']}]->(" + object + ")";
    }

    /** What a licence asks of those who use weights, as a collection of imported statements holds it. */
    private static String duty(String license, String kind, String further) {
        return " WITH * MATCH (paper:Source {id: 'paper'}) CREATE (" + license + ")-[:DESCRIBED_BY {heldBy: 'family',"
                + " claim: 'duty of " + license
                + "', predicate: 'duty', value: 'a duty', follows: 'weights', dutyKind: '"
                + kind + "', until: 'open', sources: ['paper'], claims: []" + further + "}]->(paper)";
    }

    private static void damage(String rule, String statement, String... found) {
        DAMAGES.put(rule, new Damage(statement, List.of(found)));
    }
}
