package org.modellineage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;

/** The script {@code lineage} with a Java that prints its arguments and a Maven that counts its builds. */
@Tag("process")
@WithoutGraph
final class LauncherTest {

    private static final List<String> TOOLS =
            List.of("bash", "flock", "grep", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sleep", "tail", "touch");

    private static final String JAVA = "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=$LC_ALL LC_CTYPE=$LC_CTYPE\" \"$@\"\n";

    private static final String JAVA_THAT_TELLS_ITS_VERSION = JAVA.replace(
            "#!/bin/sh\n", "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"21.0.2\"' >&2 && exit\n");

    private static final String SUCCEEDS =
            "sleep 1; mkdir -p target/lineage/lib/cli; touch target/lineage/lib/cli/model-lineage.jar\n";

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Path tools;
    private Path jdk;
    private Path program;

    @BeforeEach
    void layOut() throws IOException {
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path installed = Path.of("/usr/bin", tool);
            Path real = Files.exists(installed) ? installed : Path.of("/bin", tool);
            script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        jdk = jdk("21.0.2");
        program = Files.createDirectories(folder.resolve("a program"));
        Files.copy(Path.of("lineage"), program.resolve("lineage"));
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk " + version);
        script(home.resolve("bin/java"), JAVA);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void unpacked() throws IOException {
        for (String jar : List.of("Zeta.jar", "alpha.jar", "model-lineage.jar")) {
            Files.createDirectories(program.resolve("lib/cli"));
            Files.writeString(program.resolve("lib/cli").resolve(jar), "");
        }
    }

    private void cloned(String build) throws IOException {
        Files.createDirectories(program.resolve("src/main/java"));
        Files.writeString(program.resolve("pom.xml"), "");
        script(tools.resolve("mvn"), "#!/bin/sh\necho \"$@\" >>builds\n" + build);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void runsFromAnywhereThroughALink() throws Exception {
        unpacked();
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("lin"), Path.of("../a program/lineage"));

        Run run = run(elsewhere, link, Map.of("LINEAGE_JAVA_OPTS", "-Da=1 -Db=2"), "show", "two words", "");

        Path lib = program.toRealPath().resolve("lib/cli");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "-Dlineage.application=" + program.toRealPath(), "-Dlineage.knowledge=" + program.toRealPath())
                .contains("-Dlineage.stdout.terminal=false", "-Dlineage.stderr.terminal=false")
                .endsWith(
                        "-Da=1",
                        "-Db=2",
                        "-cp",
                        lib + "/Zeta.jar:" + lib + "/alpha.jar:" + lib + "/model-lineage.jar",
                        "org.modellineage.cli.Main",
                        "show",
                        "two words",
                        "");
    }

    @Test
    void preparesArchivesOncePerJavaAndGoesOnWithoutThem() throws Exception {
        unpacked();

        assertThat(run(Map.of()).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(run(Map.of()).err()).isEmpty();
        assertThat(run(Map.of("JAVA_HOME", jdk("17.0.1").toString())).err())
                .anyMatch(line -> line.startsWith("Preparing for Java 17"));
        assertThat(run(Map.of()).out()).noneMatch(line -> line.startsWith("-XX:SharedArchiveFile"));
    }

    @Test
    void saysWhatToInstallWhenJavaIsOldOrMissing() throws Exception {
        unpacked();
        String accepted = ": install a JDK of version 17 or newer";
        Path old = jdk("11.0.2");
        Path ancient = jdk("1.8.0_301");

        assertThat(run(Map.of("JAVA_HOME", "")).err()).containsExactly("lineage: no Java found" + accepted);
        assertThat(run(Map.of("JAVA_HOME", old.toString())).err())
                .containsExactly("lineage: Java 11 in " + old + " is too old" + accepted);
        assertThat(run(Map.of("JAVA_HOME", ancient.toString())).err())
                .containsExactly("lineage: Java 8 in " + ancient + " is too old" + accepted);
        assertThat(run(Map.of("JAVA_HOME", "/nowhere")))
                .isEqualTo(new Run(
                        1,
                        List.of(),
                        List.of("lineage: JAVA_HOME is /nowhere, which holds no bin/java: set it to a JDK of version 17"
                                + " or newer")));
    }

    @Test
    void buildsInACloneWhenSomethingChanged() throws Exception {
        cloned(SUCCEEDS);

        Run first = run(Map.of());
        assertThat(first.err())
                .first()
                .asString()
                .startsWith("Building Model Lineage")
                .endsWith("done");
        assertThat(first.out())
                .contains(
                        "-Dlineage.application=" + program.toRealPath().resolve("target/lineage"),
                        "-Dlineage.knowledge=" + program.toRealPath());
        assertThat(run(Map.of()).err()).isEmpty();
        assertThat(program.resolve("builds"))
                .content()
                .hasLineCount(1)
                .contains("-Dmaven.test.skip=true", "-Dskip.zip=true");

        Path source = Files.writeString(program.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        run(Map.of());
        assertThat(program.resolve("builds")).content().hasLineCount(2);
    }

    @Test
    void aBuildThatFailsIsToldInShort() throws Exception {
        cloned("echo '[ERROR] Main.java: no such thing'; exit 1\n");

        Run run = run(Map.of());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("[ERROR] Main.java: no such thing")
                .last()
                .isEqualTo("lineage: the build failed; all that Maven says is in "
                        + program.toRealPath().resolve("target/build.log"));
    }

    @Test
    void aCloneWithoutMavenSaysWhatToInstall() throws Exception {
        cloned("");
        Files.delete(tools.resolve("mvn"));

        assertThat(run(Map.of()).err())
                .containsExactly(
                        "lineage: no Maven found: install Maven 3.8.1 or newer (https://maven.apache.org), or use"
                                + " the zip of a release");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        cloned(SUCCEEDS);
        Process one = start(folder, program.resolve("lineage"), Map.of());
        Process other = start(folder, program.resolve("lineage"), Map.of());

        assertThat(Run.of(one).exitCode()).isZero();
        assertThat(Run.of(other).exitCode()).isZero();
        assertThat(program.resolve("builds")).content().hasLineCount(1);
    }

    @Test
    void aJavaHomeThatOnlyLinksToOneIsThatOne() throws Exception {
        unpacked();
        Path usr = Files.createDirectories(folder.resolve("usr/bin"));
        Files.createSymbolicLink(usr.resolve("java"), Path.of("../../alternative"));
        Files.createSymbolicLink(folder.resolve("alternative"), jdk.resolve("bin/java"));
        Map<String, String> byLink =
                Map.of("JAVA_HOME", Objects.requireNonNull(usr.getParent()).toString());

        assertThat(run(byLink).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(run(byLink).err()).isEmpty();
        assertThat(run(Map.of()).err()).isEmpty();
        assertThat(archives()).containsExactly(archiveOf(jdk.toRealPath()));
    }

    @Test
    void aJavaWithoutAReleaseFilePreparesOnceToo() throws Exception {
        unpacked();
        Files.delete(jdk.resolve("release"));
        script(jdk.resolve("bin/java"), JAVA_THAT_TELLS_ITS_VERSION);

        assertThat(run(Map.of()).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(run(Map.of()).err()).isEmpty();
    }

    @Test
    void remembersTheJavaOnThePathAndNoOther() throws Exception {
        unpacked();
        Path memory = program.resolve("archives/java");
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));

        run(Map.of("JAVA_HOME", jdk("17.0.1").toString()));
        assertThat(memory).doesNotExist();

        run(Map.of("JAVA_HOME", ""));
        assertThat(memory).hasContent(jdk.toRealPath().toString());
        Files.delete(tools.resolve("readlink"));
        assertThat(run(Map.of("JAVA_HOME", "")).err()).isEmpty();
    }

    @Test
    void whatAnOlderLauncherLeftBehindIsNotWaitedFor() throws Exception {
        cloned(SUCCEEDS);
        Files.createDirectories(program.resolve("target/building"));
        Files.createDirectories(program.resolve("target/lineage/archives")
                .resolve(archiveOf(jdk))
                .resolve("lock"));

        assertThat(run(Map.of()).exitCode()).isZero();
    }

    /** The one that was killed leaves Maven behind: none of the others may build beside it, nor two of them at once. */
    @Test
    void whoIsKilledNeitherBlocksTheOthersNorLetsTwoBuildAtOnce() throws Exception {
        cloned("mkdir busy || echo two >>overlaps\n" + SUCCEEDS + "sleep 1; rmdir busy\n");
        Process killed = start(folder, program.resolve("lineage"), Map.of());
        while (Files.notExists(program.resolve("busy"))) {
            assertThat(killed.isAlive()).isTrue();
            Thread.sleep(10);
        }
        killed.destroyForcibly().waitFor();

        List<Process> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(start(folder, program.resolve("lineage"), Map.of()));
        }

        for (Process other : others) {
            assertThat(Run.of(other).exitCode()).isZero();
        }
        assertThat(program.resolve("overlaps")).doesNotExist();
        assertThat(program.resolve("builds")).content().hasLineCount(2);
    }

    @Test
    void javaGetsALocaleOfUtf8() throws Exception {
        unpacked();

        for (Map<String, String> other : List.<Map<String, String>>of(
                Map.of(), Map.of("LC_ALL", "C"), Map.of("LC_ALL", "xx_XX.ISO-8859-1"), Map.of("LANG", "xx_XX.UTF-8"))) {
            assertThat(locale(other)).as("%s", other).matches("LC_ALL=(?!xx).*UTF-8 LC_CTYPE=");
        }
        String one = locale(Map.of()).replaceAll("LC_ALL=| .*", "");
        assertThat(locale(Map.of("LANG", one))).isEqualTo("LC_ALL= LC_CTYPE=");
        assertThat(locale(Map.of("LANG", one, "LC_CTYPE", one))).isEqualTo("LC_ALL= LC_CTYPE=" + one);
        assertThat(locale(Map.of("LANG", one, "LC_TIME", "xx_XX.UTF-8"))).isEqualTo("LC_ALL=" + one + " LC_CTYPE=");
        assertThat(locale(Map.of("LANG", "xx_XX.UTF-8", "LC_CTYPE", one)))
                .isEqualTo("LC_ALL=" + one + " LC_CTYPE=" + one);
    }

    private String locale(Map<String, String> environment) throws Exception {
        return run(environment).out().get(0);
    }

    /** The names of the folders of archives. */
    private List<String> archives() throws IOException {
        try (Stream<Path> folders = Files.list(program.resolve("archives"))) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private static String archiveOf(Path home) {
        return home.toString().replaceAll("[^A-Za-z0-9.+-]", "_");
    }

    private Run run(Map<String, String> environment) throws Exception {
        return run(folder, program.resolve("lineage"), environment);
    }

    private Run run(Path from, Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        return Run.of(start(from, launcher, environment, arguments));
    }

    private Process start(Path from, Path launcher, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a finished process left: its exit code and the lines it wrote. */
    private record Run(int exitCode, List<String> out, List<String> err) {

        static Run of(Process process) throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail("waits for ever");
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(
                    process.waitFor(),
                    List.of(out.split("\n", -1)).subList(0, count(out)),
                    err.lines().toList());
        }

        private static int count(String text) {
            return (int) text.chars().filter(character -> character == '\n').count();
        }
    }
}
