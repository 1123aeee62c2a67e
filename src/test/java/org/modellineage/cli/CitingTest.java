package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;

/** {@code lineage cite} on the shipped collections. */
@ReadsShippedCollection
class CitingTest {

    @TempDir
    Path folder;

    @Test
    void citesAClaimWithItsSourceAndPlace() {
        assertThat(run("cite", "f063-explainer").answered().out()).isEqualTo("""
                Liang Wenfeng born on 1985
                  News explainer on DeepSeek. 2025-01. Line 12.
                  In Model Lineage: lineage cite f063-explainer
                """);
        assertThat(run("cite", "f682-deepseek-r1-paper", "--format", "bibtex")
                        .answered()
                        .out())
                .startsWith("@misc{f682-deepseek-r1-paper,\n  author = {{DeepSeek-AI}},")
                .contains("note = {section 2.3.3. Says: ", "url = {https://arxiv.org/abs/2501.12948}");
    }

    @Test
    void citesAModelWithTheSourcesThatDescribeIt() {
        List<String> references = run("cite", "DeepSeek-R1", "DeepSeek-R1")
                .answered()
                .out()
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.isEmpty())
                .toList();

        assertThat(references.get(0))
                .isEqualTo("DeepSeek: DeepSeek-R1 (model). 2025-01-20. https://huggingface.co/deepseek-ai/DeepSeek-R1."
                        .replaceAll("\\.$", ""));
        assertThat(references).doesNotHaveDuplicates();
        assertThat(references.get(1)).startsWith("DeepSeek: README of DeepSeek-R1.");
        assertThat(references).noneMatch(reference -> reference.contains("Copy of the Wikipedia article"));
    }

    @Test
    void citesASourceAlone() {
        assertThat(run("cite", "deepseek-r1-paper").answered().out().lines()).hasSize(2);
    }

    /** A claim says where it is found, and the command finds it there, for every claim about a model. */
    @Test
    void everyListedClaimIsFound() {
        List<String> ids = new ArrayList<>(run("claims", "DeepSeek-R1", "--format", "csv")
                .answered()
                .out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(".*,", "").strip())
                .filter(id -> id.matches("[a-z0-9.-]+"))
                .distinct()
                .limit(25)
                .toList());
        assertThat(ids).hasSizeGreaterThan(20);
        List<String> words = new ArrayList<>(List.of("cite"));
        words.addAll(ids);

        assertThat(run(words.toArray(String[]::new))
                        .answered()
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  In Model Lineage: lineage cite "))
                        .map(line -> line.replaceFirst(".* ", ""))
                        .collect(Collectors.toList()))
                .isEqualTo(ids);
    }

    @Test
    void takesTheFormFromTheNameOfTheFile() throws IOException {
        Path file = folder.resolve("references.json");

        assertThat(run("cite", "DeepSeek-V3", "f063-explainer", "--output", file.toString())
                        .answered()
                        .out())
                .isEmpty();

        String schema = Files.readString(Path.of("src/test/resources/csl/csl-data.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
        assertThat(run("cite", "DeepSeek-V3", "--format", "bibtex", "--output", file.toString())
                        .err())
                .contains("stands for the format csl-json", "leave out --format");
        assertThat(run("cite", "DeepSeek-V3", "--format", "ris").err())
                .isEqualTo("lineage: --format: \"ris\" (accepted: text, bibtex, csl-json)\n");
    }

    @Test
    void suggestsWhatIsNear() {
        Result claim = run("cite", "f063-explaner");
        assertThat(claim.exitCode()).isEqualTo(4);
        assertThat(claim.err()).endsWith("near it: the claim f063-explainer\n");
        Result model = run("cite", "DepSeek-R1");
        assertThat(model.exitCode()).isEqualTo(4);
        assertThat(model.err())
                .contains("no entity is named \"DepSeek-R1\"; near it:", "deepseek-r1  DeepSeek-R1 (Model)");
        assertThat(run("cite").exitCode()).isEqualTo(2);
    }

    private Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .run(arguments);
    }
}
