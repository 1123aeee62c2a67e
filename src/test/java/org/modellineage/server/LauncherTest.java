package org.modellineage.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.server.TestLauncher.Run;

/** The script {@code lineage} and the Java that it finds, with one that prints its arguments. */
@WithoutGraph
final class LauncherTest {

    private static final String JAVA_THAT_TELLS_ITS_VERSION = TestLauncher.JAVA.replace(
            "#!/bin/sh\n", "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"21.0.2\"' >&2 && exit\n");

    @TempDir
    private Path folder;

    private TestLauncher launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = new TestLauncher(folder);
    }

    @Test
    void runsFromAnywhereThroughALink() throws Exception {
        launcher.unpacked();
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("lin"), Path.of("../a program/lineage"));

        Run run = launcher.run(elsewhere, link, Map.of("LINEAGE_JAVA_OPTS", "-Da=1 -Db=2"), "show", "two words", "");

        Path lib = launcher.program().toRealPath().resolve("lib/cli");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "-Dlineage.application=" + launcher.program().toRealPath(),
                        "-Dlineage.knowledge=" + launcher.program().toRealPath())
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
    void onlyTheExportToSpdxHasTheSpdxLibrary() throws Exception {
        launcher.unpacked();
        Path lib = Files.createDirectories(launcher.program().toRealPath().resolve("lib/spdx"));
        Files.writeString(lib.resolve("library.jar"), "");
        String last = ":" + lib.resolve("library.jar");

        for (String to : List.of("--to=spdx", "--output=a.spdx3.json", "--to=SPDX")) {
            assertThat(launcher.run(Map.of(), "export", "a model", to).out())
                    .contains("-Dslf4j.internal.verbosity=ERROR")
                    .anyMatch(option -> option.endsWith(":" + lib.resolveSibling("cli") + "/model-lineage.jar" + last));
        }
        for (List<String> other :
                List.of(List.of("export", "a model", "--to=csv"), List.of("import", "a.spdx3.json"))) {
            assertThat(launcher.run(Map.of(), other.toArray(String[]::new)).out())
                    .noneMatch(option -> option.contains(lib.toString()));
        }
    }

    @Test
    void preparesArchivesOncePerJavaAndGoesOnWithoutThem() throws Exception {
        launcher.unpacked();

        assertThat(launcher.run(Map.of()).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(launcher.run(Map.of()).err()).isEmpty();
        assertThat(launcher.run(Map.of("JAVA_HOME", launcher.jdk("17.0.1").toString()))
                        .err())
                .anyMatch(line -> line.startsWith("Preparing for Java 17"));
        assertThat(launcher.run(Map.of()).out()).noneMatch(line -> line.startsWith("-XX:SharedArchiveFile"));
    }

    @Test
    void saysWhatToInstallWhenJavaIsOldOrMissing() throws Exception {
        launcher.unpacked();
        String accepted = ": install a JDK of version 17 or newer";
        Path old = launcher.jdk("11.0.2");
        Path ancient = launcher.jdk("1.8.0_301");

        assertThat(launcher.run(Map.of("JAVA_HOME", "")).err()).containsExactly("lineage: no Java found" + accepted);
        assertThat(launcher.run(Map.of("JAVA_HOME", old.toString())).err())
                .containsExactly("lineage: Java 11 in " + old + " is too old" + accepted);
        assertThat(launcher.run(Map.of("JAVA_HOME", ancient.toString())).err())
                .containsExactly("lineage: Java 8 in " + ancient + " is too old" + accepted);
        assertThat(launcher.run(Map.of("JAVA_HOME", "/nowhere")))
                .isEqualTo(new Run(
                        1,
                        List.of(),
                        List.of("lineage: JAVA_HOME is /nowhere, which holds no bin/java: set it to a JDK of version 17"
                                + " or newer")));
    }

    @Test
    void aJavaHomeThatOnlyLinksToOneIsThatOne() throws Exception {
        launcher.unpacked();
        Path usr = Files.createDirectories(folder.resolve("usr/bin"));
        Files.createSymbolicLink(usr.resolve("java"), Path.of("../../alternative"));
        Files.createSymbolicLink(folder.resolve("alternative"), launcher.jdk().resolve("bin/java"));
        Map<String, String> byLink =
                Map.of("JAVA_HOME", Objects.requireNonNull(usr.getParent()).toString());

        assertThat(launcher.run(byLink).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(launcher.run(byLink).err()).isEmpty();
        assertThat(launcher.run(Map.of()).err()).isEmpty();
        assertThat(launcher.archives())
                .containsExactly(TestLauncher.archiveOf(launcher.jdk().toRealPath()));
    }

    @Test
    void aJavaWithoutAReleaseFilePreparesOnceToo() throws Exception {
        launcher.unpacked();
        Files.delete(launcher.jdk().resolve("release"));
        TestLauncher.script(launcher.jdk().resolve("bin/java"), JAVA_THAT_TELLS_ITS_VERSION);

        assertThat(launcher.run(Map.of()).err()).anyMatch(line -> line.startsWith("Preparing for Java 21"));
        assertThat(launcher.run(Map.of()).err()).isEmpty();
    }

    @Test
    void remembersTheJavaOnThePathAndNoOther() throws Exception {
        launcher.unpacked();
        Path memory = launcher.program().resolve("archives/java");
        Files.createSymbolicLink(
                launcher.tools().resolve("java"), launcher.jdk().resolve("bin/java"));

        launcher.run(Map.of("JAVA_HOME", launcher.jdk("17.0.1").toString()));
        assertThat(memory).doesNotExist();

        launcher.run(Map.of("JAVA_HOME", ""));
        assertThat(memory).hasContent(launcher.jdk().toRealPath().toString());
        Files.delete(launcher.tools().resolve("readlink"));
        assertThat(launcher.run(Map.of("JAVA_HOME", "")).err()).isEmpty();
    }

    @Test
    void javaGetsALocaleOfUtf8() throws Exception {
        launcher.unpacked();

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
        return launcher.run(environment).out().get(0);
    }
}
