package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement with values of the types that it will run with, since the database caches a plan for each of both.
 *
 * @param statement the text as sent to the database
 * @param values a value of the right type for each parameter, or null
 */
public record PlannedQuestion(String statement, Map<String, @Nullable Object> values) {

    /** The questions of a folder, each without and with its optional values, and the two statements of its outline. */
    public static List<PlannedQuestion> in(Path folder) {
        ReportLibrary library = new ReportLibrary(List.of(folder));
        List<PlannedQuestion> planned = new ArrayList<>();
        for (String name : library.names()) {
            library.find(name).ifPresent(question -> planned.addAll(of(question)));
        }
        return planned;
    }

    private static List<PlannedQuestion> of(Question question) {
        PlannedQuestion least = of(question, false);
        PlannedQuestion most = of(question, true);
        List<PlannedQuestion> planned = new ArrayList<>(least.equals(most) ? List.of(least) : List.of(least, most));
        Outline.of(question).ifPresent(outline -> {
            planned.add(new PlannedQuestion(outline.steps().text(), least.values()));
            if (question.view() == View.PATHS) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>(least.values());
                values.put(Outline.IDS, List.of());
                planned.add(new PlannedQuestion(outline.details().text(), values));
            }
        });
        return planned;
    }

    private static PlannedQuestion of(Question question, boolean all) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String example = parameter.example();
            String text = example != null && (all || parameter.required()) ? example : parameter.defaultValue();
            values.put(parameter.name(), ParameterReader.read(parameter, List.of(text == null ? "" : text)));
        }
        return new PlannedQuestion(question.cypher().text(), StatementValues.of(question, values));
    }
}
