package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.text.TerminalText;

/**
 * Asks each question of {@code cypher/checks} what breaks its rule: an answer's rows are findings, with their severity
 * and what they are about.
 */
final class GraphCheck {

    private final Invocation invocation;
    private int errors;
    private int warnings;

    GraphCheck(Invocation invocation) {
        this.invocation = invocation;
    }

    ExitCode run() throws IOException {
        Path cypher = invocation.session().installation().cypher();
        ReportLibrary rules = new ReportLibrary(List.of(cypher.resolve("checks")));
        for (String name : rules.names()) {
            Question rule = rules.find(name).orElseThrow();
            Answer findings =
                    invocation.session().report(runner -> runner.run(rule, Map.of(), invocation.timeout(), 0));
            for (Map<String, Object> finding : findings.rows()) {
                tell(name, finding);
            }
        }
        String found = CheckCommand.counted(errors, "error", "errors") + ", "
                + CheckCommand.counted(warnings, "warning", "warnings");
        if (errors > 0) {
            throw new CommandException(ExitCode.WRONG_DATA, found);
        }
        invocation
                .console()
                .answer("graph: " + CheckCommand.counted(rules.names().size(), "rule", "rules") + ", " + found);
        return ExitCode.ANSWERED;
    }

    private void tell(String rule, Map<String, Object> finding) throws IOException {
        if ("error".equals(finding.get("severity"))) {
            errors++;
        } else {
            warnings++;
        }
        invocation
                .console()
                .answer(TerminalText.of(finding.get("about") + ": " + finding.get("severity") + ": "
                        + finding.get("finding") + " [" + rule + "]"));
    }
}
