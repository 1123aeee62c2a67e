package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.cli.Lineage.Result;

/** A wrong command line gets one line and exit code 2, and no server is started for it. */
class WrongUsageTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tre X                        | no such command: "tre"; did you mean tree?
                    tre --help                   | no such command: "tre"; did you mean tree?
                    help tre                     | no such command: "tre"; did you mean tree?
                    tree                         | missing required parameter: 'MODEL' (lineage tree --help shows how)
                    why A                        | missing required parameter: 'ORIGIN' (lineage why --help shows how)
                    tree X Y                     | one argument too many: "Y" (lineage tree --help shows how)
                    tree X --dept 3              | no such option: "--dept"; did you mean --depth? (lineage tree --help shows how)
                    tree X --secret=hunter2      | no such option: "--secret" (lineage tree --help shows how)
                    --ur X stats                 | no such option: "--ur"; did you mean --uri? (lineage --help shows how)
                    tree X -d                    | no such option: "-d" (lineage tree --help shows how)
                    tree X --as-of foo           | --as-of cannot be "foo"; accepted: a date (2025, 2025-01 or 2025-01-20)
                    tree X --depth 0             | --depth cannot be "0"; accepted: a whole number from 1 up
                    tree X --channel wieghts     | --channel cannot be "wieghts"; accepted: weights, outputs, data, design, unknown; did you mean weights?
                    why A A                      | MODEL and ORIGIN are the same: "A"
                    stats --uri                  | missing required parameter for option '--uri' (URI) (lineage stats --help shows how)
                    tree X --format xml          | --format: "xml" (accepted: table, tree, json, jsonl, csv, markdown, svg, html, mermaid, dot)
                    stats --format tree          | --format tree needs an answer made of edges, and this one is not: use table, json, jsonl, csv or markdown
                    stats --limit 0              | --limit: "0" (accepted: a whole number from 1; all rows without it)
                    stats --limit many           | --limit: "many" (accepted: a whole number from 1; all rows without it)
                    stats --timeout 3x           | --timeout: not a length of time: "3x" (accepted: 30, 30s, 500ms, 2m, 1h; 0 for no limit)
                    stats --color green          | --color: "green" (accepted: auto, always, never)
                    stats --reports /nosuch      | --reports: no such folder: /nosuch
                    query X --param name         | --param: "name" (accepted: NAME=VALUE)
                    query X --param a=1 --param a=2 | --param a is given twice
                    reports tre                  | no such report: "tre"; did you mean tree?
                    completion tcsh              | no such shell: "tcsh" (accepted: bash, zsh, fish)
                    """)
    void getsOneLine(String arguments, String line) {
        Result outcome = Lineage.alone(home).run(arguments.split(" "));

        assertThat(outcome.err()).isEqualTo("lineage: " + line + "\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    statements FOO           | PREDICATE cannot be "FOO"; N words are accepted; lineage statements --help lists them
                    statements founded       | PREDICATE cannot be "founded"; N words are accepted, the nearest foundedOn, FOUNDED_BY; lineage statements --help lists them
                    alleged --predicate LEAD | --predicate cannot be "LEAD"; N words are accepted, the nearest LEADS; lineage reports alleged lists them
                    """)
    void namesTheNearestOfManyWordsAndWhereAllAreListed(String arguments, String line) {
        Result outcome = Lineage.alone(home).run(arguments.split(" "));

        assertThat(outcome.err().replaceFirst("\\d+ words", "N words")).isEqualTo("lineage: " + line + "\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(home).isEmptyDirectory();
        String[] where = line.replaceFirst(".*; lineage (.*) lists them", "$1").split(" ");
        assertThat(Lineage.alone(home).run(where).answered().out()).contains("INITIALIZED_FROM", "LEADS", "foundedOn");
    }

    @Test
    void withoutACommandSaysWhatToTypeFirst() {
        Result outcome = Lineage.alone(home).run();

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .hasSizeLessThan(14)
                .contains("lineage --help lists all commands and options.");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anEmptyStatementIsNone() {
        Result outcome = Lineage.alone(home).input(" \n").run("query", "-");

        assertThat(outcome.err()).isEqualTo("lineage: the statement is empty\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }
}
