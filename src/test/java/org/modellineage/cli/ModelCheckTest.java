package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.report.ReportLibrary;

/** The check of one model tells what is wrong with it and with what it came from, and of nothing else. */
@WithSecondGraph
class ModelCheckTest {

    @BeforeEach
    void load() {
        Lineage.loadFamily();
    }

    @Test
    void tellsWhichOfItsModelsAFindingIsAbout() {
        write("MATCH (family:Collection), (child {id: 'child'}), (teacher {id: 'teacher'}), (base {id: 'base'})"
                + " CREATE (license:Entity:License {id: 'mit', name: 'MIT'})<-[:HOLDS]-(family)"
                + " CREATE (other:Entity:Model {id: 'other', name: 'Other'})<-[:HOLDS]-(family)"
                + " WITH license, [child, teacher, base, other] AS models UNWIND models AS model"
                + " CREATE (model)-[:LICENSED_UNDER {stands: true, until: 'open', method: 'templated', heldBy: 'family',"
                + " claim: model.id, sources: ['paper'], claims: [], locators: ['license', 'tags']}]->(license)");

        Result outcome = check("child-7b").answered();

        assertThat(outcome.out()).endsWith("""
                 rules on this model and 3 models that it came from: 0 errors, 3 warnings.

                licence-filled-in-by-a-tool · 3 warnings
                  child (itself): licence MIT was filled in by a tool  [paper: license, tags]
                  base (by weights, 1 step up): licence MIT was filled in by a tool  [paper: license, tags]
                  teacher (by outputs, 1 step up): licence MIT was filled in by a tool  [paper: license, tags]
                  Mend: Ask its publisher, or state the licence in a collection of your own.
                """);
        assertThat(check("Base-7B").answered().out())
                .contains("on this model: 0 errors, 1 warning.", "  base (itself): licence MIT");
    }

    @Thorough
    @Test
    void endsAsTheCheckOfTheWholeGraphWhenThereIsAnError() {
        write(
                "MATCH (base {id: 'base'}), (teacher {id: 'teacher'})"
                        + " CREATE (base)-[:MERGED_FROM {stands: true, until: 'open', sources: ['paper'], claims: []}]->(teacher)");

        Result outcome = check("Child-7B", "--format", "csv");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).contains("""
                severity,rule,about,lineage,finding,mend,evidence\r
                error,weights-in-a-cycle,base,"by weights, 1 step up",a cycle of weights: base merged""");
        assertThat(outcome.err()).isEqualTo("lineage: 1 error, 0 warnings\n");
    }

    @Thorough
    @Test
    void showsTenFindingsOfARuleUnlessAskedForAll() {
        write("MATCH (family:Collection), (child {id: 'child'}) UNWIND range(11, 22) AS number"
                + " CREATE (:Entity:Model {id: 'stub-' + number})<-[:DERIVED_FROM {stands: true, until: 'open', heldBy: 'family',"
                + " claim: 'c', sources: ['paper'], claims: []}]-(child)");

        String brief = Lineage.configured().run("check", "--graph").out();
        String whole = Lineage.configured().run("check", "--graph", "--all").out();

        assertThat(brief)
                .contains("parent-unknown · 12 warnings", "  stub-20: no source", "  ... 2 more (--all)")
                .doesNotContain("stub-21");
        assertThat(whole).contains("  stub-22: no source").doesNotContain("more (--all)");
    }

    @Test
    void knowsTheNamesThatOtherCommandsKnow() {
        Result outcome = check("Chidl-7B");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("lineage: no entity is named \"Chidl-7B\"; near it:\n  child  Child-7B (Model)\n");
        assertThat(check("paper").err()).startsWith("lineage: \"paper\" is of kind Source; accepted here: Model");
    }

    @Test
    void takesOneModelAndNoOptionsOfTheOtherCheck() {
        assertThat(check("Child-7B", "Base-7B").err())
                .isEqualTo("lineage: --graph takes one model, or none for the whole graph; found 2\n");
        assertThat(Lineage.configured()
                        .run("check", "seed-data", "--format", "csv")
                        .err())
                .isEqualTo("lineage: --format is for the findings of --graph; problems are lines of text\n");
    }

    /** Of one model no rule looks at all of them: each begins with a seek. */
    @Test
    void looksAtItsModelsOnly() {
        ReportLibrary rules = new ReportLibrary(List.of(Path.of("cypher/checks")));
        for (String name : rules.names()) {
            if (!rules.find(name).orElseThrow().parameters().isEmpty()) {
                List<String> operators = TestGraph.plan(
                        Cypher.read(Path.of("cypher/checks", name + ".cypher")), Map.of("about", List.of()));
                assertThat(operators).as(name).anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeek"));
            }
        }
    }

    private static Result check(String... arguments) {
        String[] line = new String[arguments.length + 2];
        line[0] = "check";
        line[1] = "--graph";
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        return Lineage.configured().run(line);
    }

    private static void write(String statement) {
        TestGraph.graph()
                .write(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(new Cypher("damage", statement), Map.of()));
    }
}
