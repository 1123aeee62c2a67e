package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.option.ParsedArguments;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.GateFormat;
import org.modellineage.cli.output.OutputFile;
import org.modellineage.cli.output.ProblemLines;
import org.modellineage.collection.problem.Problems;
import org.modellineage.gate.Gate;
import org.modellineage.gate.GatedModel;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Policy;
import org.modellineage.gate.policy.PolicyReader;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.licence.Licence;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage gate}: whether models pass a policy, for builds that must not go on otherwise. */
final class GateCommand implements Command {

    private static final String POLICY = "--policy";
    private static final String FORMAT = "--format";
    private static final String MODEL = "model";

    private final Clock clock;

    /**
     * Creates the command.
     *
     * @param clock tells the day on which exceptions must hold
     */
    GateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Arguments.names("MODEL", "The models to judge, each by any of its names.", List.of("Model")));
        spec.addOption(Arguments.LISTED.value(
                "FILE", "The policy, in YAML; docs/gate.md describes it.", Suggestions.FILES, POLICY));
        spec.addOption(Arguments.LISTED.value(
                "FORMAT",
                "Format of the verdict: " + String.join(", ", GateFormat.words()) + ".",
                Suggestions.of(GateFormat.words()),
                FORMAT));
        spec.addOption(Arguments.LISTED.value(
                "FILE",
                "Write the verdict to a file, in the format of its ending: .sarif, .json, .xml ...",
                Suggestions.FILES,
                AnswerOptions.OUTPUT));
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        ParsedArguments arguments = invocation.arguments();
        @Nullable Path file = AnswerOptions.output(invocation.arguments());
        GateFormat format = GateFormat.of(arguments.value(FORMAT), file);
        if (arguments.parameters().isEmpty()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "name a model or more: lineage gate MODEL --policy FILE");
        }
        @Nullable String written = arguments.value(POLICY);
        if (written == null) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "name a policy: --policy FILE; docs/gate.md has one to start from");
        }
        Policy policy = read(FileTrouble.path(POLICY, written), invocation);
        GateLookups lookups = new GateLookups(invocation);
        Map<String, String> models = new LinkedHashMap<>();
        arguments.parameters().forEach(name -> models.putAll(lookups.modelNamed(name)));
        Gate gate = new Gate(resolved(policy, lookups, invocation), LocalDate.now(clock));
        Set<String> notices = new LinkedHashSet<>();
        List<ModelVerdict> verdicts = new ArrayList<>();
        models.forEach((id, name) -> {
            Answer licences = licences(id, policy, invocation);
            notices.addAll(licences.notices());
            List<Licence> all = Licence.of(licences);
            verdicts.add(gate.judge(new GatedModel(id, name, all, lookups.unknownParents(id), lookups.steps(id, all))));
        });
        Verdict verdict = new Verdict(policy, verdicts);
        write(verdict, format, file, invocation);
        notices.forEach(notice -> invocation.console().message(Commands.NAME + ": " + notice));
        return verdict.passes() ? ExitCode.ANSWERED : ExitCode.REFUSED;
    }

    private static Policy read(Path file, Invocation invocation) {
        Problems problems = new Problems();
        Optional<Policy> policy = PolicyReader.read(file, problems);
        tell(problems, invocation);
        return policy.orElseThrow(() -> invalid(file));
    }

    private static ResolvedPolicy resolved(Policy policy, GateLookups lookups, Invocation invocation) {
        Problems problems = new Problems();
        Optional<ResolvedPolicy> resolved = ResolvedPolicy.of(policy, lookups, problems);
        tell(problems, invocation);
        return resolved.orElseThrow(() -> invalid(policy.file()));
    }

    private static void tell(Problems problems, Invocation invocation) {
        ProblemLines lines = new ProblemLines();
        problems.inOrder().forEach(lines::add);
        lines.lines(true).forEach(invocation.console()::message);
    }

    private static CommandException invalid(Path file) {
        return new CommandException(ExitCode.WRONG_DATA, "no model was judged, because of what is wrong in " + file);
    }

    private static Answer licences(String model, Policy policy, Invocation invocation) {
        Path reports = invocation.session().installation().cypher().resolve("reports");
        Question question = new ReportLibrary(List.of(reports)).find("licences").orElseThrow();
        Map<String, List<String>> given =
                Map.of(MODEL, List.of(model), "for", List.of(policy.purpose()), "all", List.of("true"));
        return invocation.session().report(runner -> runner.run(question, given, invocation.timeout(), 0));
    }

    private static void write(Verdict verdict, GateFormat format, @Nullable Path file, Invocation invocation)
            throws IOException {
        if (file == null) {
            int width = invocation.terminal().answerColumns();
            Style style = new Style(width, invocation.options().color().wanted(invocation.terminal()));
            format.write(verdict, style, Version.text(), invocation.console().answers());
        } else {
            OutputFile.write(file, out -> format.write(verdict, Style.PLAIN, Version.text(), out));
            invocation.console().message(Commands.NAME + ": " + verdict.headline() + ", in " + file);
        }
    }
}
