package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    @TempDir
    Path folder;

    @Test
    void completesInBash() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = Files.writeString(folder.resolve("completion"), script("bash"));

        assertThat(bash(script, "lineage", "desc")).containsExactly("descendants");
        assertThat(bash(script, "lineage", "tree", "--dir")).containsExactly("--direction");
        assertThat(bash(script, "lineage", "tree", "--ur")).containsExactly("--uri");
        assertThat(bash(script, "lineage", "--pass")).containsExactly("--password", "--password-file");
    }

    @Test
    void servesZshWithTheSameScript() {
        assertThat(script("zsh")).isEqualTo(script("bash"));
    }

    @Test
    void listsCommandsAndOptionsForFish() {
        assertThat(script("fish").lines())
                .contains(
                        "complete -c lineage -n __fish_use_subcommand -a stop -d 'Stop the local server.'",
                        "complete -c lineage -n '__fish_seen_subcommand_from tree' -s h -l help -d 'Show this help.'")
                .anyMatch(line -> line.startsWith("complete -c lineage -l password-file -r -F -d "))
                .allMatch(line -> line.startsWith("complete -c lineage "));
    }

    private String script(String shell) {
        return Lineage.alone(folder).run("completion", shell).answered().out();
    }

    /** What bash offers for the last of the words. */
    private static String[] bash(Path script, String... words) throws IOException, InterruptedException {
        String ask = "source '" + script + "'; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_lineage; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", ask)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(offered).isZero();
        return offered.lines().map(String::strip).sorted().toArray(String[]::new);
    }
}
