package org.modellineage.explore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.Question;
import org.modellineage.report.QuestionSyntaxException;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;

/** Creates saved queries from question files, with the examples in their headers as values. */
public final class SavedQueries {

    private SavedQueries() {}

    /**
     * Creates one for each valid question file.
     *
     * @param complaints receives a line for each invalid file
     */
    public static List<SavedQuery> of(
            ReportLibrary library, ReportRunner runner, Duration timeout, Consumer<String> complaints) {
        List<SavedQuery> queries = new ArrayList<>();
        for (String name : library.names()) {
            try {
                library.find(name).ifPresent(question -> queries.add(query(question, runner, timeout)));
            } catch (QuestionSyntaxException e) {
                complaints.accept(e.getMessage());
            }
        }
        return queries;
    }

    private static SavedQuery query(Question question, ReportRunner runner, Duration timeout) {
        Map<String, @Nullable Object> values = runner.examples(question, timeout);
        return new SavedQuery(question.name(), BrowserStatement.of(question, values));
    }
}
