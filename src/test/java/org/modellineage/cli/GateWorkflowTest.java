package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.gate.format.Validators;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflow in docs does what it says, as far as that can be seen without GitHub: its lines are run in a shell. */
@Thorough
class GateWorkflowTest {

    private static final Path WORKFLOW = Path.of("docs/gate-workflow.yml");
    private static final Pattern ACTION = Pattern.compile("(actions|github)/[a-z-]+(/[a-z-]+)?@v\\d+");
    private static final Pattern OUTPUT = Pattern.compile("--output (\\S+)");

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Lineage.configured().run("load", "-q").answered();
    }

    @Test
    void stepsAreActionsOfAMajorVersionOrCommands() throws IOException {
        JsonNode workflow = workflow();

        assertThat(workflow.path("permissions").path("security-events").asString())
                .isEqualTo("write");
        List<JsonNode> steps = steps(workflow);
        assertThat(steps).hasSizeGreaterThan(4);
        for (JsonNode step : steps) {
            assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
            if (step.has("uses")) {
                assertThat(step.path("uses").asString()).matches(ACTION);
            }
        }
        JsonNode upload = steps.get(steps.size() - 1);
        Matcher written = OUTPUT.matcher(runs(workflow).get(1));
        assertThat(written.find()).isTrue();
        assertThat(upload.path("uses").asString()).startsWith("github/codeql-action/upload-sarif@");
        assertThat(upload.path("with").path("sarif_file").asString()).isEqualTo(written.group(1));
        assertThat(upload.path("if").asString())
                .as("also when the gate refuses")
                .startsWith("always()");
    }

    @Thorough
    @Test
    void itsCommandsRefuseADirtyModelAndPassACleanOne() throws Exception {
        Path launcher = Files.createDirectories(folder.resolve("model-lineage")).resolve("lineage");
        Files.writeString(launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -Dlineage.application='%s' -Dlineage.knowledge='%s' -cp "$LINEAGE_CLASSES" \
                %s "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        Path.of("target").toAbsolutePath(),
                        Path.of("").toAbsolutePath(),
                        Main.class.getName()));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        Files.copy(Path.of("docs/gate-policy.yaml"), folder.resolve("gate.yaml"));
        List<String> runs = runs(workflow());
        assertThat(runs).hasSize(2);

        card("license: mit\nbase_model: meta-llama/Llama-3.3-70B-Instruct\nbase_model_relation: finetune");
        assertThat(shell(runs.get(0))).isZero();
        assertThat(shell(runs.get(1))).isEqualTo(6);
        String refused = Files.readString(folder.resolve("lineage.sarif"));
        assertThat(Validators.sarifErrors(refused)).isEmpty();
        assertThat(refused).contains("\"ruleId\": \"missing-names\"", "\"uri\": \"gate.yaml\"");

        card(
                "license: other\nlicense_name: deepseek\nbase_model: deepseek-ai/DeepSeek-V3-Base\nbase_model_relation: finetune");
        assertThat(shell(runs.get(0))).isZero();
        assertThat(shell(runs.get(1))).isZero();
        String passed = Files.readString(folder.resolve("lineage.sarif"));
        assertThat(Validators.sarifErrors(passed)).isEmpty();
        assertThat(passed).doesNotContain("\"level\": \"error\"");
    }

    private void card(String frontMatter) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("my-model")).resolve("README.md"),
                "---\n" + frontMatter + "\n---\n# My model\n");
    }

    /** Runs a line as GitHub does on Linux, in the folder of the repository. */
    private int shell(String line) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        ConnectionSettings settings = TestGraph.settings();
        builder.environment().put("NEO4J_URI", settings.uri().toString());
        builder.environment().put("NEO4J_USERNAME", String.valueOf(settings.username()));
        builder.environment().put("NEO4J_PASSWORD", String.valueOf(settings.password()));
        builder.environment().put("MODEL_LINEAGE_HOME", folder.resolve("home").toString());
        builder.environment()
                .put(
                        "LINEAGE_CLASSES",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        builder.environment().remove("NEO4J_DATABASE");
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isIn(0, 6);
        return process.exitValue();
    }

    private static JsonNode workflow() throws IOException {
        return new YAMLMapper().readTree(Files.readString(WORKFLOW));
    }

    private static List<JsonNode> steps(JsonNode workflow) {
        return workflow.path("jobs").path("gate").path("steps").valueStream().toList();
    }

    private static List<String> runs(JsonNode workflow) {
        return steps(workflow).stream()
                .filter(step -> step.has("run"))
                .map(step -> step.path("run").asString())
                .toList();
    }
}
