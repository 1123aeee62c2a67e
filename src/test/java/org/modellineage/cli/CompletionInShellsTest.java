package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.WithoutGraph;

/** The scripts for shells, with a program that answers names which would do harm if a shell took them for code. */
@WithoutGraph
class CompletionInShellsTest {

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void makeProgram() throws IOException {
        program = Files.writeString(folder.resolve("lineage"), """
                #!/bin/sh
                printf '%s\\n' "$@" >'FOLDER/asked'
                cat 'FOLDER/answer'
                """.replace("FOLDER", folder.toString()));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        for (String shell : List.of("bash", "zsh", "fish")) {
            String script = Lineage.alone(folder.resolve("home"))
                    .run("completion", shell)
                    .answered()
                    .out();
            Files.writeString(folder.resolve("completion." + shell), script);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain-Name",
                "Two Words",
                "It's $(touch harm) `touch harm`",
                "\"; touch harm; \"",
                "a\\b c!d *?[x] ~ # & | < > ( ) { }",
                "深度求索 Café",
                "key:value=x y",
                "-n"
            })
    void bashInsertsANameAsItIs(String name) throws Exception {
        answer(name + "\tModel");
        for (String quote : List.of("", "'", "\"")) {
            String inserted = bash("lineage show " + quote, quote);
            assertThat(inserted).as("behind " + quote).isEqualTo(name);
        }
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @Test
    void bashPassesOnWhatWasTypedWithoutItsQuotes() throws Exception {
        answer("nothing");
        bash("lineage show 'one word' \"two \\\"$(touch harm)\\\"\" a\\ b --x=y:z ", "");

        assertThat(Files.readAllLines(folder.resolve("asked")))
                .containsExactly("complete", "show", "one word", "two \"$(touch harm)\"", "a b", "--x=y:z", "");
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @Test
    void bashLeavesOutWhatItsReaderKeepsInPlace() throws Exception {
        answer("--format=json");
        assertThat(bash("lineage tree X --format=js", "")).isEqualTo("json");
        answer("key:value");
        assertThat(bash("lineage show key:va", "")).isEqualTo("value");
        assertThat(bash("lineage show \"key:va", "\"")).isEqualTo("key:value");
    }

    @Test
    void bashOffersFiles() throws Exception {
        answer(":files");
        Files.writeString(folder.resolve("some file.csv"), "");
        assertThat(run("bash", BASH + "printf '%s\\n' \"${COMPREPLY[@]}\"", "lineage tree X --output so"))
                .isEqualTo("some file.csv\n");
        answer(":folders");
        Files.createDirectory(folder.resolve("some folder"));
        assertThat(run("bash", BASH + "printf '%s\\n' \"${COMPREPLY[@]}\"", "lineage load so"))
                .isEqualTo("some folder\n");
    }

    @Test
    void zshInsertsANameAsItIs() throws Exception {
        assumeTrue(isInstalled("zsh") || System.getenv("CI") != null, "skipped: needs zsh");
        String name = "It's $(touch harm) `touch harm` 深度 *";
        answer(name + "\tModel");
        // A key that completes, and then keys that put another command in front. The shell takes them one after the
        // other, and each wait is for what it prints, which is not what is typed.
        run("zsh", """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell "PS1=; unsetopt beep; cd $FOLDER; PATH=$FOLDER:\\$PATH; source completion.zsh"
                zpty -w shell "inserted() { print -rn -- \\"\\$2\\" >inserted; print d''one; }; alias lineage=lineage"
                zpty -w shell "compdef _lineage inserted; print re''ady"
                zpty -r -m shell shown '*ready*'
                zpty -w -n shell $'./lineage show It\\t'
                zpty -w -n shell $'\\C-a\\C-d\\C-d\\C-d\\C-d\\C-d\\C-d\\C-d\\C-d\\C-dinserted\\n'
                zpty -r -m shell shown '*done*'
                zpty -d shell
                """, "");
        assertThat(folder.resolve("inserted")).hasContent(name);
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @Test
    void fishOffersNamesWithTheirKinds() throws Exception {
        assumeTrue(isInstalled("fish") || System.getenv("CI") != null, "skipped: needs fish");
        answer("It's $(touch harm) `touch harm`; (touch harm)\tModel");
        String offered =
                run("fish", "source completion.fish; set -x PATH $FOLDER $PATH; complete -C \"lineage show It\"", "");

        assertThat(offered).isEqualTo("It's $(touch harm) `touch harm`; (touch harm)\tModel\n");
        assertThat(Files.readAllLines(folder.resolve("asked"))).containsExactly("complete", "show", "It");
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @Test
    void fishOffersFiles() throws Exception {
        assumeTrue(isInstalled("fish") || System.getenv("CI") != null, "skipped: needs fish");
        answer(":files");
        Files.writeString(folder.resolve("some file.csv"), "");
        String script = "source completion.fish; set -x PATH $FOLDER $PATH; complete -C \"lineage tree X --output";

        assertThat(run("fish", script + "=so\"", "")).isEqualTo("--output=some file.csv\n");
        assertThat(run("fish", script + " so\"", "")).isEqualTo("some file.csv\n");
        assertThat(run("fish", script + " nothing\"", "")).isEmpty();
    }

    private static final String BASH = """
            source completion.bash; COMP_LINE=$LINE COMP_POINT=${#LINE} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
            PATH=$FOLDER:$PATH; _lineage
            """;

    /** The argument that the command gets when the reader of the shell has put the only candidate into the line. */
    private String bash(String line, String quote) throws IOException, InterruptedException {
        return run(
                "bash",
                BASH + "eval \"set -- " + (quote.equals("\"") ? "\\\"" : quote) + "${COMPREPLY[0]}"
                        + (quote.equals("\"") ? "\\\"" : quote) + "\"; printf %s \"$1\"",
                line);
    }

    private void answer(String lines) throws IOException {
        Files.writeString(folder.resolve("answer"), lines + "\n");
        Files.deleteIfExists(folder.resolve("asked"));
    }

    private String run(String shell, String script, String line) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(shell, "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("FOLDER", folder.toString(), "LINE", line, "LC_ALL", "C.UTF-8"));
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
