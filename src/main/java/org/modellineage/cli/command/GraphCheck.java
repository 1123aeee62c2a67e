package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.View;

/**
 * Asks each question of {@code cypher/checks} what breaks its rule: an answer's rows are findings. Of one model, it asks the
 * rules that take the ids of the models to look at.
 */
final class GraphCheck {

    private static final String ABOUT = "about";
    private static final String SEVERITY = "severity";
    private static final String ERROR = "error";
    private static final String RULE = "rule";
    private static final String LINEAGE = "lineage";

    private final Invocation invocation;
    private final Path cypher;
    private final Set<String> notices = new LinkedHashSet<>();

    GraphCheck(Invocation invocation) {
        this.invocation = invocation;
        this.cypher = invocation.session().installation().cypher();
    }

    /**
     * Writes what is wrong.
     *
     * @param model a name of the model to look at with what it came from; null for the whole graph
     */
    ExitCode run(@Nullable String model) throws IOException {
        AnswerWriter writer =
                invocation.answers(AnswerOptions.of(invocation.arguments())).suiting(View.FINDINGS);
        Map<String, String> lineage = model == null ? Map.of() : lineage(model);
        List<Question> rules = rules(model != null);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Question rule : rules) {
            findings.addAll(findings(rule, lineage));
        }
        findings.sort(Comparator.comparing(finding -> !ERROR.equals(finding.get(SEVERITY))));
        long errors = findings.stream()
                .filter(finding -> ERROR.equals(finding.get(SEVERITY)))
                .count();
        String found = CheckCommand.counted(errors, ERROR, "errors") + ", "
                + CheckCommand.counted(findings.size() - errors, "warning", "warnings");
        writer.write(new Answer(
                "check",
                View.FINDINGS,
                model == null
                        ? Map.of()
                        : Map.of("model", lineage.keySet().iterator().next()),
                columns(model != null),
                findings,
                false,
                CheckCommand.counted(rules.size(), RULE, "rules") + on(lineage) + ": " + found,
                List.copyOf(notices)));
        if (errors > 0) {
            throw new CommandException(ExitCode.WRONG_DATA, found);
        }
        return ExitCode.ANSWERED;
    }

    private List<Question> rules(boolean ofModels) {
        ReportLibrary library = new ReportLibrary(List.of(cypher.resolve("checks")));
        return library.names().stream()
                .map(name -> library.find(name).orElseThrow())
                .filter(rule -> !ofModels || !rule.parameters().isEmpty())
                .toList();
    }

    /** The ids of a model and of what it came from, the model first, and how each stands to the model. */
    private Map<String, String> lineage(String model) {
        Question question = new ReportLibrary(List.of(cypher.resolve("lookup")))
                .find("lineage-of-model")
                .orElseThrow();
        Map<String, String> lineage = new LinkedHashMap<>();
        for (Map<String, Object> row : ask(question, Map.of("model", List.of(model)))) {
            lineage.put(String.valueOf(row.get("id")), String.valueOf(row.get(LINEAGE)));
        }
        return lineage;
    }

    private List<Map<String, Object>> findings(Question rule, Map<String, String> lineage) {
        List<Map<String, Object>> findings = new ArrayList<>();
        Map<String, List<String>> given = lineage.isEmpty() ? Map.of() : Map.of(ABOUT, List.copyOf(lineage.keySet()));
        for (Map<String, Object> row : ask(rule, given)) {
            Map<String, Object> finding = new LinkedHashMap<>(row);
            finding.put(RULE, rule.name());
            String about = lineage.get(String.valueOf(row.get(ABOUT)));
            if (about != null) {
                finding.put(LINEAGE, about);
            }
            findings.add(finding);
        }
        Map<String, Integer> nearestFirst = new HashMap<>();
        lineage.keySet().forEach(id -> nearestFirst.put(id, nearestFirst.size()));
        findings.sort(Comparator.comparing(
                finding -> nearestFirst.getOrDefault(String.valueOf(finding.get(ABOUT)), nearestFirst.size())));
        return findings;
    }

    private List<Map<String, Object>> ask(Question question, Map<String, List<String>> given) {
        Answer answer = invocation.session().report(runner -> runner.run(question, given, invocation.timeout(), 0));
        notices.addAll(answer.notices());
        return answer.rows();
    }

    private static List<String> columns(boolean ofModel) {
        List<String> columns = new ArrayList<>(List.of(SEVERITY, RULE, ABOUT));
        if (ofModel) {
            columns.add(LINEAGE);
        }
        columns.addAll(List.of("finding", "mend", "evidence"));
        return columns;
    }

    private static String on(Map<String, String> lineage) {
        return switch (lineage.size()) {
            case 0 -> "";
            case 1 -> " on this model";
            default ->
                " on this model and " + CheckCommand.counted(lineage.size() - 1L, "model", "models")
                        + " that it came from";
        };
    }
}
