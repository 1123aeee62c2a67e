package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.MuteServer;
import org.modellineage.graph.TestGraph;

class ConnectionTest {

    private static final String[] QUESTION = {"query", "RETURN 1 AS one", "--format", "jsonl"};
    private static final String NOBODY = "bolt://127.0.0.1:1";

    private final ConnectionSettings settings = TestGraph.settings();
    private final String uri = settings.uri().toString();
    private final String password = String.valueOf(settings.password());

    @TempDir
    Path folder;

    @Test
    void takesTheEnvironment() {
        answers(Lineage.configured().run(QUESTION));
    }

    @Test
    void prefersOptionsToTheEnvironmentBeforeAndAfterTheCommand() {
        Lineage wrong = Lineage.configured().with("NEO4J_URI", NOBODY).with("NEO4J_DATABASE", "nosuchdatabase");

        answers(wrong.run("--uri", uri, "--database=neo4j", "query", "RETURN 1 AS one", "--format", "jsonl"));
        answers(wrong.run("query", "RETURN 1 AS one", "--format", "jsonl", "--uri", uri, "--database", "neo4j"));
    }

    @Test
    void treatsAnEmptyVariableAsUnset() {
        answers(Lineage.configured().with("NEO4J_DATABASE", "").run(QUESTION));
    }

    @Test
    void readsThePasswordFromAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), password + "\n");
        Lineage wrong = Lineage.configured().with("NEO4J_PASSWORD", "wrong");

        answers(wrong.run("query", "RETURN 1 AS one", "--format", "jsonl", "--password-file", file.toString()));
    }

    @Test
    void asksForThePassword() {
        Lineage wrong = Lineage.configured().with("NEO4J_PASSWORD", "wrong").typing(password);

        answers(wrong.run("--password", "query", "RETURN 1 AS one", "--format", "jsonl"));
    }

    @Test
    void asksOnlyAtATerminal() {
        fails(
                2,
                Lineage.configured().run("query", "RETURN 1 AS one", "--password"),
                "--password-file or NEO4J_PASSWORD");
    }

    @Test
    void takesOneWayToThePassword() {
        fails(
                2,
                Lineage.configured().run("--password", "query", "RETURN 1 AS one", "--password-file", "secret"),
                "--password and --password-file exclude each other");
    }

    @Test
    void explainsAWrongPasswordFile() throws Exception {
        String missing = folder.resolve("missing").toString();
        String empty = Files.createFile(folder.resolve("empty")).toString();

        fails(2, Lineage.configured().run("stats", "--password-file", missing), "no such file: " + missing);
        fails(2, Lineage.configured().run("stats", "--password-file", folder.toString()), folder + " is a folder");
        fails(2, Lineage.configured().run("stats", "--password-file", empty), "must hold the password");
    }

    @Test
    void explainsAWrongPasswordWithoutRepeatingIt() {
        Result outcome = Lineage.configured().with("NEO4J_PASSWORD", "hunter2").run(QUESTION);

        fails(5, outcome, uri);
        assertThat(outcome.err()).doesNotContain("hunter2");
    }

    @Test
    void saysThatNothingListens() {
        fails(5, Lineage.configured().with("NEO4J_URI", NOBODY).run(QUESTION), NOBODY);
    }

    @Test
    void saysForHowLongTheServerWasSilent() throws Exception {
        try (MuteServer server = new MuteServer()) {
            String address = server.settings("bolt").uri().toString();

            fails(
                    5,
                    Lineage.configured().run("stats", "--uri", address, "--silence", "300ms"),
                    "the server at " + address + " has sent nothing for 300 ms: it hangs, or the connection is lost;"
                            + " see whether it is alive, and try again; --silence sets how long to wait");
        }
    }

    @Test
    void refusesATimeOfSilenceThatIsNone() {
        fails(2, Lineage.configured().run("stats", "--silence", "long"), "--silence: not a length of time: \"long\"");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        fails(5, Lineage.configured().run("stats", "--database", "nosuchdatabase"), "nosuchdatabase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://neo4j:hunter2@localhost",
                "neo4j://localhost?password=hunter2",
                "bolt://neo4j:hun ter2@localhost",
                "http://neo4j:hunter2@localhost",
                "bolt:neo4j:hunter2@localhost"
            })
    void refusesAnAddressWithAPasswordAndDoesNotRepeatIt(String address) {
        for (Result outcome : new Result[] {
            Lineage.configured().run("stats", "--uri", address),
            Lineage.configured().with("NEO4J_URI", address).run("stats")
        }) {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.errLines()).hasSize(1);
            assertThat(outcome.err()).doesNotContain("hunter2").doesNotContain("ter2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:7687", "http://localhost:7474", "bolt:", "bolt://", "", "::"})
    void refusesWhatIsNoBoltAddress(String address) {
        fails(2, Lineage.configured().run("stats", "--uri", address), "accepted: neo4j://HOST");
    }

    @Test
    void refusesAPasswordOnTheCommandLineAndDoesNotRepeatIt() {
        for (Result outcome : new Result[] {
            Lineage.configured().run("--password=hunter2", "stats"),
            Lineage.configured().run("--password", "hunter2", "stats"),
            Lineage.configured().run("--password", "hunter2"),
            Lineage.configured().run("stats", "--password", "hunter2")
        }) {
            fails(2, outcome, "--password takes no value");
            assertThat(outcome.err()).doesNotContain("hunter2");
        }
    }

    @Test
    void wantsAnAddressWithAUserAndAPasswordWithAUser() {
        Lineage alone = Lineage.alone(folder);

        fails(2, alone.run("stats", "--username", "neo4j"), "needs --uri or NEO4J_URI");
        fails(2, alone.run("stats", "--uri", uri, "--username", "neo4j"), "no password for neo4j");
        assertThat(folder).isEmptyDirectory();
    }

    private static void answers(Result outcome) {
        assertThat(outcome.answered().out()).isEqualTo("{\"one\": 1}\n");
    }

    private static void fails(int exitCode, Result outcome, String words) {
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).startsWith("lineage: ").contains(words);
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
    }
}
