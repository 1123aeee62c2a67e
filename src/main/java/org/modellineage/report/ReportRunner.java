package org.modellineage.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Graph;
import org.modellineage.graph.Transaction;
import org.modellineage.graph.Transaction.Rows;
import org.modellineage.model.Nearest;
import org.modellineage.model.PartialDate;
import org.modellineage.report.EntityLookup.Found;

/** Runs questions: parses the values of parameters, resolves names to ids, and reads in one transaction. */
public final class ReportRunner {

    private final Graph graph;
    private final EntityLookup lookup;
    private final Notices notices;

    /**
     * Creates a runner.
     *
     * @param cypher the folder that holds {@code lookup/}
     */
    public ReportRunner(Graph graph, Path cypher) {
        this.graph = graph;
        this.lookup = new EntityLookup(cypher.resolve("lookup"));
        this.notices = new Notices(cypher.resolve("lookup"));
    }

    /** Throws an {@link InvalidParameterException} for texts that {@link #run} would refuse; needs no database. */
    public static void check(Question question, Map<String, List<String>> given) {
        Map<String, @Nullable Object> values = values(question, given);
        question.rules().forEach(rule -> rule.check(question.parameters(), values));
    }

    /**
     * Answers a question. Throws an {@link InvalidParameterException} before it asks the database, and an
     * {@link EntityNotFoundException} when a name belongs to no entity or to several.
     *
     * @param given the texts given for parameters, by name; several only for a list; defaults replace missing ones
     * @param limit how many rows to return at most; 0 for all
     */
    public Answer run(Question question, Map<String, List<String>> given, Duration timeout, long limit) {
        Map<String, @Nullable Object> values = values(question, given);
        question.rules().forEach(rule -> rule.check(question.parameters(), values));
        return graph.read(timeout, transaction -> answer(transaction, question, values, limit));
    }

    /**
     * Answers a question for readers of its text, with a row for every step but only the columns of its outline; in a
     * question of paths, the steps of the best chains and denied steps have all columns.
     *
     * @param most how many chains of each channel are shown
     */
    public Answer outlined(Question question, Map<String, List<String>> given, Duration timeout, int most) {
        Optional<Outline> outline = Outline.of(question);
        if (outline.isEmpty()) {
            return run(question, given, timeout, 0);
        }
        Map<String, @Nullable Object> values = values(question, given);
        question.rules().forEach(rule -> rule.check(question.parameters(), values));
        return graph.read(timeout, transaction -> {
            Asked asked = asked(transaction, question, values);
            Rows steps = transaction.run(outline.get().steps(), asked.complete());
            Answer brief =
                    answer(transaction, question, values, asked, outline.get().columns(), steps.rows(), false);
            if (question.view() == View.PATHS) {
                outline.get().addDetails(transaction, brief, asked.complete(), most);
            }
            return brief;
        });
    }

    /**
     * Answers a question like {@link #run}, and passes the answer on row by row, so that it may have any size.
     */
    public void stream(
            Question question, Map<String, List<String>> given, Duration timeout, long limit, AnswerSink sink) {
        Map<String, @Nullable Object> values = values(question, given);
        Asked asked = graph.read(timeout, transaction -> asked(transaction, question, values));
        AnswerRows rows = new AnswerRows(question.name(), asked.resolved(), limit, sink);
        graph.stream(timeout, question.cypher(), asked.complete(), rows);
        rows.end(
                rows.isEmpty()
                        ? asked.noticesWithoutRows(question, values, graph.read(timeout, notices::anythingLoaded))
                        : asked.notices());
    }

    /**
     * The example values of a question, as its statement takes them: the examples and defaults of its header, with names
     * resolved to ids. A name that the graph lacks stays as it is.
     */
    public Map<String, @Nullable Object> examples(Question question, Duration timeout) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                given.put(parameter.name(), List.of(parameter.example()));
            }
        }
        Map<String, @Nullable Object> values = values(question, given);
        return graph.read(timeout, transaction -> {
            Map<String, @Nullable Object> resolved = new LinkedHashMap<>(values);
            for (Parameter parameter : question.parameters()) {
                if (parameter.type() == Parameter.Type.ENTITY && values.get(parameter.name()) instanceof String text) {
                    try {
                        resolved.put(
                                parameter.name(),
                                lookup.resolve(transaction, parameter, text)
                                        .entity()
                                        .id());
                    } catch (EntityNotFoundException e) {
                        resolved.put(parameter.name(), text);
                    }
                }
            }
            return StatementValues.of(question, resolved);
        });
    }

    private static Map<String, @Nullable Object> values(Question question, Map<String, List<String>> given) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                String near = Nearest.among(names)
                        .to(name)
                        .map(word -> "; did you mean " + word + "?")
                        .orElse("");
                throw new InvalidParameterException(naming -> question.name() + " has no parameter " + name
                        + "; accepted: " + String.join(", ", names) + near);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            List<String> texts = given.get(parameter.name());
            if (texts == null) {
                texts = defaultOf(question, parameter);
            }
            values.put(parameter.name(), ParameterReader.read(parameter, texts));
        }
        return values;
    }

    private static List<String> defaultOf(Question question, Parameter parameter) {
        String text = parameter.defaultValue();
        if (text == null) {
            throw new InvalidParameterException(name -> question.name() + " needs " + name.apply(parameter) + ": "
                    + parameter.description() + ", such as \"" + parameter.example() + "\"");
        }
        return List.of(text);
    }

    private Answer answer(
            Transaction transaction, Question question, Map<String, @Nullable Object> values, long limit) {
        Asked asked = asked(transaction, question, values);
        Rows found = transaction.run(question.cypher(), asked.complete(), limit > 0 ? limit + 1 : Long.MAX_VALUE);
        boolean truncated = limit > 0 && found.rows().size() > limit;
        List<Map<String, Object>> rows = truncated ? found.rows().subList(0, (int) limit) : found.rows();
        return answer(transaction, question, values, asked, found.columns(), rows, truncated);
    }

    private Answer answer(
            Transaction transaction,
            Question question,
            Map<String, @Nullable Object> values,
            Asked asked,
            List<String> columns,
            List<Map<String, Object>> rows,
            boolean truncated) {
        return new Answer(
                question.name(),
                question.view(),
                asked.resolved(),
                columns,
                rows,
                truncated,
                rows.isEmpty() || truncated ? "" : question.headline().of(asked.texts(), rows),
                rows.isEmpty()
                        ? asked.noticesWithoutRows(question, values, notices.anythingLoaded(transaction))
                        : asked.notices());
    }

    private Asked asked(Transaction transaction, Question question, Map<String, @Nullable Object> values) {
        Map<String, Object> resolved = new LinkedHashMap<>(values);
        Map<String, String> texts = new LinkedHashMap<>();
        List<Found> entities = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            Object value = values.get(parameter.name());
            if (parameter.type() == Parameter.Type.ENTITY && value instanceof String text) {
                Found found = lookup.resolve(transaction, parameter, text);
                entities.add(found);
                resolved.put(parameter.name(), found.entity().id());
                texts.put(parameter.name(), found.entity().name());
            } else if (value != null) {
                texts.put(parameter.name(), value.toString());
            }
        }
        question.rules().forEach(rule -> rule.check(question.parameters(), resolved));
        resolved.computeIfPresent(
                StandardParameters.AS_OF,
                (name, text) -> new PartialDate(text.toString()).lastDay().toString());
        List<String> all = new ArrayList<>(Notices.showCheckpoints(entities, resolved));
        Map<String, @Nullable Object> complete = StatementValues.of(question, resolved);
        all.addAll(notices.asOf(transaction, question, resolved));
        all.addAll(Notices.incomplete(
                entities.isEmpty()
                        ? notices.incomplete(transaction)
                        : entities.get(0).incomplete()));
        return new Asked(resolved, texts, complete, all);
    }

    /**
     * A question with its values, ready to run.
     *
     * @param resolved the values with names resolved to ids, as the answer shows them
     * @param texts the values as text, with names in place of ids
     * @param complete the values as the statement takes them
     */
    private record Asked(
            Map<String, Object> resolved,
            Map<String, String> texts,
            Map<String, @Nullable Object> complete,
            List<String> notices) {

        /** The notices of an answer without rows, with what it means that nothing was found. */
        List<String> noticesWithoutRows(
                Question question, Map<String, @Nullable Object> values, boolean anythingLoaded) {
            List<String> all = new ArrayList<>(notices);
            if (!anythingLoaded) {
                all.add(Notices.NOTHING_LOADED);
            } else {
                all.addAll(question.empty().of(values));
            }
            return all;
        }
    }
}
