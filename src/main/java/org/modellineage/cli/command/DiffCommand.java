package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.model.EntityRecord;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.View;
import org.modellineage.session.DescribedRecords;
import org.modellineage.session.ImportReading;
import org.modellineage.session.ModelDifference;
import org.modellineage.session.ModelDifference.Described;
import org.modellineage.spool.SortedRecords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage diff}: what two dumps, or the graph on two days, say differently of models. */
final class DiffCommand implements Command {

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final String MODELS = "models";
    private static final int MOST_ROWS = 100_000;

    /** What a row of the report on models says, by the column that lists it. */
    private static final Map<String, String> FACTS =
            new TreeMap<>(Map.of("parents", "parent", "teachers", "teacher", "licenses", "licence", "makers", "maker"));

    private final ReportLibrary library;

    DiffCommand(ReportLibrary library) {
        this.library = library;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.required(
                0, "OLD", "File or folder, as import reads it, or a day of the graph.", Suggestions.FILES));
        spec.addPositional(Arguments.required(1, "NEW", "The other one.", Suggestions.FILES));
        AnswerOptions.addTo(spec);
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        AnswerForm form = AnswerOptions.of(invocation.arguments());
        AnswerWriter writer = invocation.answers(form).suiting(View.TABLE);
        String before = invocation.arguments().required(0);
        String after = invocation.arguments().required(1);
        long most = form.limit() == 0 ? MOST_ROWS : form.limit();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Consumer<Map<String, @Nullable Object>> some = row -> {
            if (rows.size() <= most) {
                rows.add(row);
            }
        };
        if (isDay(before) && isDay(after)) {
            ModelDifference.between(onDay(before, invocation), onDay(after, invocation), some);
        } else {
            compareFiles(before, after, invocation, some);
        }
        boolean truncated = rows.size() > most;
        writer.write(new Answer(
                "diff",
                View.TABLE,
                Map.of("old", before, "new", after),
                List.of(
                        ModelDifference.CHANGE,
                        ModelDifference.MODEL,
                        ModelDifference.WHAT,
                        ModelDifference.BEFORE,
                        ModelDifference.AFTER),
                truncated ? rows.subList(0, (int) most) : rows,
                truncated,
                headline(rows.size(), truncated),
                List.of()));
        return ExitCode.ANSWERED;
    }

    private static String headline(int rows, boolean truncated) {
        return truncated
                ? "More than " + (rows - 1) + " differences"
                : rows + (rows == 1 ? " difference" : " differences");
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches() && Files.notExists(Path.of(text));
    }

    /** Both are read into the same form as for an import, and then side by side. */
    private static void compareFiles(
            String before, String after, Invocation invocation, Consumer<Map<String, @Nullable Object>> rows)
            throws IOException {
        try (ImportReading one = reading("diff-old", invocation);
                ImportReading other = reading("diff-new", invocation)) {
            SortedRecords old = read(before, one);
            SortedRecords recent = read(after, other);
            try (Stream<EntityRecord> oldRecords = old.open();
                    Stream<EntityRecord> recentRecords = recent.open()) {
                ModelDifference.between(DescribedRecords.of(oldRecords), DescribedRecords.of(recentRecords), rows);
            }
        }
    }

    private static ImportReading reading(String name, Invocation invocation) throws IOException {
        return new ImportReading(
                invocation.session().home(),
                name,
                null,
                invocation.console()::message,
                invocation.progress().reading());
    }

    private static SortedRecords read(String path, ImportReading reading) throws IOException {
        if (Files.notExists(Path.of(path))) {
            throw new CommandException(ExitCode.WRONG_USAGE, "no such file, folder or day: " + path);
        }
        reading.read(Path.of(path));
        return reading.records();
    }

    private Iterator<Described> onDay(String day, Invocation invocation) {
        Question models = library.find(MODELS).orElseThrow();
        Answer answer = invocation
                .session()
                .report(runner -> runner.run(models, Map.of("asOf", List.of(day)), invocation.timeout(), 0));
        Map<String, Described> byId = new TreeMap<>();
        for (Map<String, Object> row : answer.rows()) {
            Map<String, String> facts = new TreeMap<>();
            FACTS.forEach((column, what) -> {
                if (row.get(column) instanceof List<?> values) {
                    values.forEach(value -> facts.put(what + " " + value, ""));
                }
            });
            String id = String.valueOf(row.get("id"));
            byId.put(id, new Described(id, String.valueOf(row.get("name")), facts));
        }
        return byId.values().iterator();
    }
}
