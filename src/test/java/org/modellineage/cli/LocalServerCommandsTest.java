package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about the local server say when none runs; they start none. */
class LocalServerCommandsTest {

    @TempDir
    Path home;

    @Test
    void statusSaysThatNoneRuns() {
        assertThat(Lineage.alone(home)
                        .run("status", "--format", "jsonl")
                        .answered()
                        .out())
                .startsWith("{\"server\": \"not running")
                .contains("\"dataFolder\": \"" + home + "\"", "\"sizeBytes\": 0");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void stopSaysThatNoneRan() {
        assertThat(Lineage.alone(home).run("stop").answered().out()).isEqualTo("No local server was running.\n");
    }

    @Test
    void aFolderThatIsNoneIsExplained() {
        Path file = home.resolve("file");
        assertThat(file.toFile())
                .satisfies(made -> assertThat(made.createNewFile()).isTrue());

        Lineage.Result outcome = Lineage.alone(file).run("stats");

        assertThat(outcome.exitCode()).isEqualTo(5);
        assertThat(outcome.errLines()).hasSize(1).allMatch(line -> line.startsWith("lineage: "));
    }
}
