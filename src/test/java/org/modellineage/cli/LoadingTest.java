package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

@WithSecondGraph
class LoadingTest {

    private static final String FAMILY = "src/test/resources/cli/library/family";
    private static final String BROKEN = "src/test/resources/cli/broken";

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void saysWhatALoadChangedAndThatTheNextChangedNothing() {
        assertThat(lineage("load", FAMILY).answered().out())
                .isEqualTo("family: entities 4 added; sources 1 added; claims 6 added\n");
        assertThat(lineage("load", FAMILY).answered().out())
                .isEqualTo("family: no change (entities 4, sources 1, claims 6)\n");
    }

    @Test
    void saysWhichCollectionsKnowTheSameEntities() throws IOException {
        Lineage.loadFamily();
        collection("theirs", "Lab/Talker");
        collection("mine", "lab/talker");

        assertThat(lineage("load", folder.resolve("theirs").toString())
                        .answered()
                        .out())
                .isEqualTo("theirs: entities 1 added\n");
        assertThat(lineage("load", folder.resolve("mine").toString()).answered().out())
                .isEqualTo("""
                        mine: entities 1 added
                        mine: entities joined with those of other collections: 1 of theirs
                        """);
    }

    private void collection(String id, String hubId) throws IOException {
        Path its = Files.createDirectory(folder.resolve(id));
        Files.writeString(its.resolve("collection.yaml"), "collection: " + id + "\ntitle: A talker\n");
        Files.writeString(its.resolve("models.yaml"), "models:\n  " + id + "-talker: {name: T, hub: " + hubId + "}\n");
    }

    @Test
    void takesAFolderOfCollectionsForTheseCollections() {
        assertThat(lineage("load", "src/test/resources/cli/library", FAMILY)
                        .answered()
                        .out())
                .hasLineCount(1);
    }

    @Test
    void unloadsACollectionOnce() {
        lineage("load", FAMILY).answered();

        assertThat(lineage("unload", "family").answered().out())
                .isEqualTo("family: entities 4 removed; sources 1 removed; claims 6 removed\n");
        Result again = lineage("unload", "family");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).isEqualTo("lineage: no collection \"family\" is loaded\n");
    }

    @Test
    void loadsNothingWhenOneCollectionIsBroken() {
        Result outcome = lineage("load", FAMILY, BROKEN);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines()).allMatch(line -> line.startsWith(BROKEN) || line.startsWith("lineage: "));
        assertThat(outcome.err())
                .contains("models.yaml:5:9: error: ", "INITIALIZED_FROM")
                .endsWith("; nothing was loaded\n");
        assertThat(lineage("query", "MATCH (n) RETURN count(n) AS n", "--format=jsonl")
                        .out())
                .isEqualTo("{\"n\": 0}\n");
    }

    @Test
    void checksWithoutADatabase() {
        Lineage alone = Lineage.alone(folder);

        assertThat(alone.run("check", FAMILY).answered().out())
                .isEqualTo("family: 4 entities, 1 source, 6 statements\n");
        Result broken = alone.run("check", BROKEN);
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.out()).contains(BROKEN + "/models.yaml:5:9: error: ");
        assertThat(broken.errLines()).hasSize(1).allMatch(line -> line.matches("lineage: \\d+ errors, 0 warnings"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void showsTheFirstProblemsUnlessAllAreAskedFor() throws IOException {
        Files.writeString(folder.resolve("collection.yaml"), "collection: odd\ntitle: Names that are numbers\n");
        StringBuilder models = new StringBuilder("models:\n");
        for (int i = 1; i <= 60; i++) {
            models.append("  model-").append(i).append(": {name: ").append(i).append("}\n");
        }
        Files.writeString(folder.resolve("models.yaml"), models);

        Result checked = lineage("check", folder.toString());
        Result loaded = lineage("load", folder.toString());

        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.out()).hasLineCount(41).endsWith("\nand 20 more problems; --all shows every one\n");
        assertThat(loaded.exitCode()).isEqualTo(3);
        assertThat(loaded.errLines())
                .hasSize(42)
                .contains("and 20 more problems; --all shows every one")
                .endsWith("lineage: 60 errors, 0 warnings; nothing was loaded");
        assertThat(lineage("check", "--all", folder.toString()).out()).hasLineCount(60);
        assertThat(lineage("load", "--all", folder.toString()).errLines()).hasSize(61);
    }

    @Test
    void saysThatAFolderIsNone() {
        Result outcome = lineage("load", folder.resolve("nowhere").toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains(folder.resolve("nowhere").toString(), "error: ");
    }

    @Test
    void loadsInSpiteOfWarnings() throws IOException {
        Files.writeString(folder.resolve("collection.yaml"), "collection: odd\ntitle: A child before its parent\n");
        Files.writeString(folder.resolve("models.yaml"), """
                sources:
                  paper: {name: Paper, kind: primary}
                models:
                  parent:
                    name: Parent
                    statements:
                      - {releasedOn: 2025-02-01, claims: {paper: page 1}}
                  child:
                    name: Child
                    statements:
                      - {releasedOn: 2025-01-01, claims: {paper: page 1}}
                      - {INITIALIZED_FROM: parent, claims: {paper: page 1}}
                """);

        Result outcome = lineage("load", "--quiet", folder.toString()).answered();

        assertThat(outcome.errLines()).hasSize(1).allMatch(line -> line.contains(": warning: "));
        assertThat(outcome.out()).startsWith("odd: entities 2 added");
    }

    @Test
    void drawsABarAtATerminalAndWritesLinesElsewhere() {
        Result piped = lineage("load", FAMILY);
        TestGraph.empty();
        Result watched =
                Lineage.configured().property("lineage.stderr.terminal", "true").run("load", FAMILY);

        assertThat(piped.errLines()).isNotEmpty().allMatch(line -> line.matches("family: [a-z ]+ \\d+"));
        assertThat(watched.err()).contains("\r").doesNotContain("\n");
    }

    @Test
    void showsWhatTheConfiguredDatabaseHolds() {
        lineage("load", FAMILY).answered();

        assertThat(lineage("status", "--format", "jsonl").answered().out())
                .contains(
                        "\"address\": \"" + TestGraph.settings().uri() + "\"",
                        "{\"id\": \"family\", \"title\": \"A small family\", \"entities\": 5, \"claims\": 6}");
    }

    private static Result lineage(String... arguments) {
        return Lineage.configured().run(arguments);
    }
}
