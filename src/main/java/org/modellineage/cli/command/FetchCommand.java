package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.InterruptNotice;
import org.modellineage.cli.output.LoadLines;
import org.modellineage.connector.Repository;
import org.modellineage.hub.FamilyFetch;
import org.modellineage.hub.FetchedModels;
import org.modellineage.hub.HubException;
import org.modellineage.hub.HubSettings;
import org.modellineage.session.ImportReading;
import org.modellineage.session.Session;
import org.modellineage.spool.SortedRecords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage fetch}: asks the hub for models and their families. */
final class FetchCommand implements Command {

    private static final String CHILDREN = "--children";
    private static final String DEPTH = "--depth";
    private static final String REFRESH = "--refresh";
    private static final List<String> RELATIONS = List.of("finetune", "adapter", "quantized", "merge", "any");
    private static final String COLLECTION = "hub";
    private static final int LISTED = 10;

    private final Map<String, String> variables;

    FetchCommand(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.texts("ID", "Model on the hub, owner/name, or its address."));
        spec.addOption(Arguments.LISTED.value(
                "RELATION",
                "Also fetch what came of it: " + String.join(", ", RELATIONS) + ".",
                Suggestions.of(RELATIONS),
                CHILDREN));
        spec.addOption(Arguments.LISTED.value(
                "N", "How many steps to go; up to the roots if left out, one step with " + CHILDREN + ".", DEPTH));
        spec.addOption(Arguments.LISTED.flag("Ask again for models that were fetched before.", REFRESH));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        FamilyFetch.Request request = request(invocation);
        Session session = invocation.session();
        session.reserve();
        FetchedModels kept = new FetchedModels(session.home());
        try (InterruptNotice interrupted = new InterruptNotice(
                        invocation.console(), "what was fetched is kept, so the same command goes on from here");
                ImportReading reading = new ImportReading(
                        session.home(), COLLECTION, "fetched", invocation.console()::message, rows -> {})) {
            FamilyFetch.Result result = fetch(request, kept, invocation);
            reading.read(kept.folder());
            SortedRecords records = reading.records("Models fetched from the hub");
            interrupted.becomes("the collection " + COLLECTION
                    + " may be in the graph, as a whole or in part: the same command goes on from there");
            invocation
                    .console()
                    .answer(LoadLines.of(
                            session.load(records, invocation.progress().load(COLLECTION))));
            invocation.console().answer(summary(result));
        }
        return ExitCode.ANSWERED;
    }

    private FamilyFetch.Result fetch(FamilyFetch.Request request, FetchedModels kept, Invocation invocation)
            throws IOException {
        HubSettings settings = HubSettings.of(variables, Path.of(System.getProperty("user.home")));
        try {
            return new FamilyFetch(settings, kept, Clock.systemUTC(), invocation.progress()::step).run(request);
        } catch (HubException e) {
            throw new CommandException(ExitCode.UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private static FamilyFetch.Request request(Invocation invocation) {
        List<String> written = invocation.arguments().parameters();
        if (written.isEmpty()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "name at least one model on the hub: owner/name");
        }
        List<String> ids = written.stream()
                .map(text -> Repository.id(text)
                        .filter(id -> !Repository.isDataset(text))
                        .orElseThrow(() -> new CommandException(
                                ExitCode.WRONG_USAGE, "\"" + text + "\" is no model on the hub; an id is owner/name")))
                .toList();
        String relation = invocation.arguments().value(CHILDREN, "");
        if (!relation.isEmpty() && !RELATIONS.contains(relation)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    CHILDREN + " cannot be \"" + relation + "\"; relations are " + String.join(", ", RELATIONS));
        }
        boolean children = !relation.isEmpty();
        return new FamilyFetch.Request(
                ids,
                depth(invocation.arguments().value(DEPTH, ""), children),
                children,
                relation(relation),
                invocation.arguments().has(REFRESH));
    }

    private static @Nullable String relation(String word) {
        return word.isEmpty() || word.equals("any") ? null : word;
    }

    private static int depth(String written, boolean children) {
        if (written.isEmpty()) {
            return children ? 1 : Integer.MAX_VALUE;
        }
        try {
            int depth = Integer.parseInt(written);
            if (depth >= 0) {
                return depth;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CommandException(
                ExitCode.WRONG_USAGE, DEPTH + " cannot be \"" + written + "\"; it is a number of steps, 0 or more");
    }

    private static String summary(FamilyFetch.Result result) {
        StringBuilder line = new StringBuilder();
        line.append(models(result.fetched()))
                .append(" fetched, ")
                .append(result.known())
                .append(" known before");
        List<String> missing = result.missing();
        if (!missing.isEmpty()) {
            line.append("\nnot on the hub for you: ")
                    .append(String.join(", ", missing.subList(0, Math.min(LISTED, missing.size()))));
            if (missing.size() > LISTED) {
                line.append(" and ").append(missing.size() - LISTED).append(" more");
            }
        }
        return line.toString();
    }

    private static String models(int count) {
        return count + (count == 1 ? " model" : " models");
    }
}
