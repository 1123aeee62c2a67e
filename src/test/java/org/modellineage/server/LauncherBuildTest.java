package org.modellineage.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.server.TestLauncher.Run;

/** The script {@code lineage} in a clone, with a Maven that counts its builds. */
@WithoutGraph
final class LauncherBuildTest {

    private static final String SUCCEEDS =
            "mkdir -p target/lineage/lib/cli; touch target/lineage/lib/cli/model-lineage.jar\n";

    /** Stays in the build until the test lets it go on, or has ended. */
    private static final String STAYS = "while [ -e busy ] && [ ! -e go ]; do sleep 0.1; done\n";

    private static final String WAITS = "Waiting for another command that is doing the same ...";

    @TempDir
    private Path folder;

    private TestLauncher launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = new TestLauncher(folder);
    }

    @Test
    void buildsInACloneWhenSomethingChanged() throws Exception {
        launcher.cloned(SUCCEEDS);

        Run first = launcher.run(Map.of());
        assertThat(first.err())
                .first()
                .asString()
                .startsWith("Building Model Lineage")
                .endsWith("done");
        assertThat(first.out())
                .contains(
                        "-Dlineage.application="
                                + launcher.program().toRealPath().resolve("target/lineage"),
                        "-Dlineage.knowledge=" + launcher.program().toRealPath());
        assertThat(launcher.run(Map.of()).err()).isEmpty();
        assertThat(launcher.program().resolve("builds"))
                .content()
                .hasLineCount(1)
                .contains("-Dmaven.test.skip=true", "-Dskip.zip=true");

        Path source = Files.writeString(launcher.program().resolve("src/main/java/New.java"), "");
        Path built = launcher.program().resolve("target/built");
        Files.setLastModifiedTime(
                source,
                FileTime.from(Files.getLastModifiedTime(built).toInstant().plusSeconds(1)));
        launcher.run(Map.of());
        assertThat(launcher.program().resolve("builds")).content().hasLineCount(2);
    }

    @Test
    void aBuildThatFailsIsToldInShort() throws Exception {
        launcher.cloned("echo '[ERROR] Main.java: no such thing'; exit 1\n");

        Run run = launcher.run(Map.of());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("[ERROR] Main.java: no such thing")
                .last()
                .isEqualTo("lineage: the build failed; all that Maven says is in "
                        + launcher.program().toRealPath().resolve("target/build.log"));
    }

    @Test
    void aCloneWithoutMavenSaysWhatToInstall() throws Exception {
        launcher.cloned("");
        Files.delete(launcher.tools().resolve("mvn"));

        assertThat(launcher.run(Map.of()).err())
                .containsExactly(
                        "lineage: no Maven found: install Maven 3.8.1 or newer (https://maven.apache.org), or use"
                                + " the zip of a release");
    }

    @Test
    void whatAnOlderLauncherLeftBehindIsNotWaitedFor() throws Exception {
        launcher.cloned(SUCCEEDS);
        Files.createDirectories(launcher.program().resolve("target/building"));
        Files.createDirectories(launcher.program()
                .resolve("target/lineage/archives")
                .resolve(TestLauncher.archiveOf(launcher.jdk()))
                .resolve("lock"));

        assertThat(launcher.run(Map.of()).exitCode()).isZero();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        launcher.cloned("touch busy\n" + STAYS + SUCCEEDS);
        Process one = launcher.start();
        awaitFile("busy");
        Process other = launcher.start();
        BufferedReader messages = other.errorReader();
        assertThat(messages.readLine()).isEqualTo(WAITS);

        Files.createFile(launcher.program().resolve("go"));

        assertThat(Run.of(one).exitCode()).isZero();
        assertThat(Run.of(other).exitCode()).isZero();
        assertThat(launcher.program().resolve("builds")).content().hasLineCount(1);
    }

    /** The one that was killed leaves Maven behind: none of the others may build beside it, nor two of them at once. */
    @Test
    void whoIsKilledNeitherBlocksTheOthersNorLetsTwoBuildAtOnce() throws Exception {
        launcher.cloned("mkdir busy || echo two >>overlaps\n" + STAYS + SUCCEEDS + "rmdir busy\n");
        Process killed = launcher.start();
        awaitFile("busy");
        List<ProcessHandle> left = killed.descendants().toList();
        killed.destroyForcibly().waitFor();
        assertThat(left).isNotEmpty().anyMatch(ProcessHandle::isAlive);

        List<Process> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(launcher.start());
        }
        for (Process other : others) {
            assertThat(other.errorReader().readLine()).isEqualTo(WAITS);
        }
        Files.createFile(launcher.program().resolve("go"));

        for (Process other : others) {
            assertThat(Run.of(other).exitCode()).isZero();
        }
        assertThat(launcher.program().resolve("overlaps")).doesNotExist();
        assertThat(launcher.program().resolve("builds")).content().hasLineCount(2);
    }

    private void awaitFile(String name) throws Exception {
        Path file = launcher.program().resolve(name);
        try (WatchService watch = file.getFileSystem().newWatchService()) {
            launcher.program().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(file)) {
                watch.take().reset();
            }
        }
    }
}
