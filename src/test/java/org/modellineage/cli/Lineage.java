package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import org.modellineage.session.Environment;

/** Calls the command as a shell would, against the Neo4j of the test run, and keeps what came of it. */
final class Lineage {

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Properties properties = new Properties();
    private String input = "";
    private Duration searchPatience = Duration.ofMinutes(10);
    private @Nullable String typed;

    /**
     * What came of one call.
     *
     * @param out what went to standard out
     * @param err what went to standard error
     */
    record Result(int exitCode, String out, String err) {

        Result answered() {
            assertThat(exitCode).as(err).isZero();
            return this;
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private Lineage() {
        properties.setProperty("lineage.application", Path.of("target").toString());
        properties.setProperty("lineage.knowledge", Path.of("").toAbsolutePath().toString());
    }

    /** With the database of the test run in its environment. */
    static Lineage configured() {
        ConnectionSettings settings = TestGraph.settings();
        return new Lineage()
                .with("NEO4J_URI", settings.uri().toString())
                .with("NEO4J_USERNAME", String.valueOf(settings.username()))
                .with("NEO4J_PASSWORD", String.valueOf(settings.password()));
    }

    /** With nothing but a folder of its own for the local server's data. */
    static Lineage alone(Path home) {
        return new Lineage().with("MODEL_LINEAGE_HOME", home.toString());
    }

    Lineage with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Lineage property(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    Lineage input(String text) {
        input = text;
        return this;
    }

    /** How long completion searches for names; without it, as long as it takes. */
    Lineage searching(Duration patience) {
        searchPatience = patience;
        return this;
    }

    /** What the user types when asked for a password. */
    Lineage typing(String password) {
        typed = password;
        return this;
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StandardInput standardInput = new StandardInput(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                question -> typed == null ? null : typed.toCharArray());
        Program program = new Program(
                new Console(out, err), standardInput, new Environment(environment, properties), searchPatience);
        try (Outcome ending = program.run(arguments)) {
            return new Result(ending.exitCode().number(), out.toString(), err.toString());
        }
    }

    /** The graph with nothing in it but the small family. */
    static void loadFamily() {
        TestGraph.empty();
        configured().run("load", "-q", "src/test/resources/cli/library/family").answered();
    }
}
