package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Thorough;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** The packed command by its launcher, where the locale has no UTF-8, as in cron and in containers. */
@Thorough
@WithSecondGraph
class LocaleIT {

    private static final long PATIENCE_S = 600;
    private static final String LETTERS = "Größe 模型";
    private static final List<String> PARTS = List.of("lib", "cypher", "seed-data");

    @TempDir
    private Path folder;

    private Path strange;

    static Stream<Map<String, String>> locales() {
        return Stream.of(Map.of("LC_ALL", "C"), Map.of(), Map.of("LANG", "xx_XX.UTF-8", "LC_TIME", "yy_YY.UTF-8"));
    }

    @BeforeAll
    static void load() {
        assumeTrue(
                System.getProperty("sun.jnu.encoding").equals("UTF-8") || System.getenv("CI") != null,
                "skipped: the tests themselves need a locale of UTF-8 for their folders");
        Lineage.loadFamily();
    }

    /** A folder whose name has other letters, and in it the program as it is installed, with its archives made. */
    @BeforeEach
    void install() throws IOException {
        strange = Files.createDirectories(folder.resolve(LETTERS));
        Path application = Path.of("target/lineage").toAbsolutePath();
        for (String part : PARTS) {
            Path there = Files.exists(application.resolve(part))
                    ? application
                    : Path.of("").toAbsolutePath();
            Files.createSymbolicLink(strange.resolve(part), there.resolve(part));
        }
        Files.copy(Path.of("lineage"), strange.resolve("lineage"));
        Path java = Path.of(System.getProperty("java.home"));
        Path archives = strange.resolve("archives").resolve(java.toString().replaceAll("[^A-Za-z0-9.+-]", "_"));
        Files.createDirectories(archives);
        Files.copy(java.resolve("release"), archives.resolve("release"));
    }

    @AfterEach
    void removeLinks() throws IOException {
        for (String part : PARTS) {
            Files.delete(strange.resolve(part));
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void argumentsAndPipesAreUtf8(Map<String, String> locale) throws Exception {
        assertThat(run(locale, "", "query", "RETURN 'é模' AS text, size('é模') AS letters", "--format", "csv"))
                .isEqualTo("text,letters\r\né模,2\r\n");
        assertThat(run(locale, "RETURN size('é模') AS letters", "query", "-", "--format", "jsonl"))
                .isEqualTo("{\"letters\": 2}\n");
        assertThat(run(locale, "", "query", "RETURN size($x) AS letters", "--param", "x=é模", "--format", "jsonl"))
                .isEqualTo("{\"letters\": 2}\n");
    }

    @ParameterizedTest
    @MethodSource("locales")
    void theConsoleIsUtf8(Map<String, String> locale) throws Exception {
        Path file = Files.writeString(strange.resolve("模.cypher"), "RETURN 'é模' AS text, size('é模') AS letters;");

        assertThat(run(locale, "RETURN 'é模' AS text, size('é模') AS letters;", "console"))
                .isEqualTo("text, letters\n\"é模\", 2\n");
        assertThat(run(locale, "", "console", "-f", file.toString())).isEqualTo("text, letters\n\"é模\", 2\n");
    }

    @ParameterizedTest
    @MethodSource("locales")
    void pathsAreUtf8(Map<String, String> locale) throws Exception {
        Path collection = Files.createDirectories(strange.resolve("collection é"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cli/library/family"))) {
            for (Path file : files.toList()) {
                Files.copy(file, collection.resolve(file.getFileName()));
            }
        }
        Path output = strange.resolve("模.csv");

        assertThat(run(locale, "", "check", collection.toString())).startsWith("family: ");
        assertThat(run(locale, "", "query", "RETURN 1 AS one", "--output", output.toString()))
                .isEmpty();
        assertThat(output).content().startsWith("one");
        assertThat(run(locale, "", "status", "--format", "jsonl")).contains("\"configured\"");
    }

    @Test
    void theLocalServerLivesInSuchAFolder() throws Exception {
        Map<String, String> locale = Map.of("LC_ALL", "C", "NEO4J_URI", "", "NEO4J_USERNAME", "", "NEO4J_PASSWORD", "");
        try {
            assertThat(run(
                            locale,
                            "",
                            "load",
                            "-q",
                            Path.of("src/test/resources/cli/library/family").toString()))
                    .startsWith("family: ");
            assertThat(run(locale, "", "query", "RETURN size('é模') AS letters", "--format", "jsonl"))
                    .isEqualTo("{\"letters\": 2}\n");
            assertThat(run(locale, "", "status", "--format", "jsonl"))
                    .contains("\"running\"", "\"dataFolder\": \"" + strange + "/home\"");
        } finally {
            assertThat(run(locale, "", "stop")).isEqualTo("The local server has stopped.\n");
        }
    }

    private String run(Map<String, String> locale, String input, String... arguments) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), input);
        List<String> command = new ArrayList<>(List.of(strange + "/lineage"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        ConnectionSettings settings = TestGraph.settings();
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG") || name.startsWith("NEO4J"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MODEL_LINEAGE_HOME", strange + "/home");
        environment.put("NEO4J_URI", settings.uri().toString());
        environment.put("NEO4J_USERNAME", String.valueOf(settings.username()));
        environment.put("NEO4J_PASSWORD", String.valueOf(settings.password()));
        environment.putAll(locale);
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> text(err)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
