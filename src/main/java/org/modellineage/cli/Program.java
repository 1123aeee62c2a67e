package org.modellineage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.command.Command;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.command.Help;
import org.modellineage.cli.command.Invocation;
import org.modellineage.cli.command.Version;
import org.modellineage.cli.completion.Completer;
import org.modellineage.cli.completion.NameSearch;
import org.modellineage.cli.option.GlobalOptions;
import org.modellineage.cli.option.ParsedArguments;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.cli.output.ProgressMessages;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.cli.output.Terminal;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.report.EntityNotFoundException;
import org.modellineage.report.ReportLibrary;
import org.modellineage.session.Environment;
import org.modellineage.session.Installation;
import org.modellineage.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: parses it, runs the command and explains failures. */
final class Program {

    private static final String SHOW = "show";

    /** What may be the name of a command. */
    private static final Pattern COMMAND = Pattern.compile("[a-z][a-z0-9-]*");

    private static final String REPORTS_WITH_VALUE = GlobalOptions.REPORTS + "=";

    private final Console console;
    private final StandardInput input;
    private final Environment environment;
    private final Duration searchPatience;
    private final Terminal terminal;
    private @Nullable Session session;

    Program(Console console, StandardInput input, Environment environment) {
        this(console, input, environment, NameSearch.PATIENCE);
    }

    /**
     * Creates a program.
     *
     * @param searchPatience how long a completion may search for names
     */
    Program(Console console, StandardInput input, Environment environment, Duration searchPatience) {
        this.console = console;
        this.input = input;
        this.environment = environment;
        this.searchPatience = searchPatience;
        this.terminal = Terminal.of(environment);
    }

    Outcome run(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(Completer.COMMAND)) {
            return complete(Arrays.asList(arguments).subList(1, arguments.length));
        }
        boolean stacktrace = Arrays.asList(arguments).contains(GlobalOptions.STACKTRACE);
        try {
            ExitCode code = answer(arguments);
            console.flush();
            return new Outcome(code, connection());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            flushWhatThereIs();
            return new Outcome(new FailureReport(console, stacktrace).explain(e), answered(e) ? connection() : null);
        }
    }

    /** Completes a command line for a shell, which shows its user nothing but candidates. */
    private Outcome complete(List<String> words) {
        try {
            List<String> typed = words.isEmpty() ? List.of("") : words;
            Installation installation = Installation.of(environment);
            Commands commands = new Commands(known(installation, typed), input, environment);
            NameSearch names = new NameSearch(installation, environment, typed, searchPatience);
            for (String line : Completer.complete(typed, commands, names::startingWith)) {
                console.answer(line);
            }
            console.flush();
            return new Outcome(ExitCode.ANSWERED, names.release());
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong, the command that is being typed will say it.
            return new Outcome(ExitCode.FAILED, null);
        }
    }

    /** The reports of the folders that are typed, unless one of them is still being typed. */
    private static ReportLibrary known(Installation installation, List<String> typed) {
        try {
            return library(installation, typed.toArray(String[]::new));
        } catch (CommandException e) {
            return library(installation);
        }
    }

    /** Writes the output that precedes a failure, such as the problems of a collection. */
    private void flushWhatThereIs() {
        try {
            console.flush();
        } catch (IOException e) {
            // The failure that will be explained is this one or a more important one.
            return;
        }
    }

    private @Nullable Graph connection() {
        return session == null ? null : session.release();
    }

    /** Whether the database could be reached, so that its connection can be used to end the process. */
    private static boolean answered(Throwable failure) {
        return !(failure instanceof GraphException graph
                && (graph.kind() == GraphException.Kind.UNREACHABLE || graph.kind() == GraphException.Kind.SILENT));
    }

    private ExitCode answer(String... arguments) throws IOException {
        WrongUsage.refusePassword(arguments);
        Installation installation = Installation.of(environment);
        Commands commands = new Commands(library(installation, arguments), input, environment);
        CommandLine parser = commands.mentioned(arguments);
        if (parser.getSubcommands().isEmpty()) {
            Optional<String> bare = commands.bareName(parser.getCommandSpec(), arguments);
            if (bare.isPresent()) {
                return show(bare.get(), arguments);
            }
        }
        ParseResult parsed = parse(parser, commands, arguments);
        if (parsed.isVersionHelpRequested()) {
            console.answer(Version.text());
            return ExitCode.ANSWERED;
        }
        if (!parsed.hasSubcommand()) {
            return withoutCommand(parsed, commands);
        }
        if (parsed.isUsageHelpRequested() || parsed.subcommand().isUsageHelpRequested()) {
            CommandLine command = parsed.subcommand().commandSpec().commandLine();
            console.answers().append(Help.of(command, Help.columns(terminal)));
            return ExitCode.ANSWERED;
        }
        Command command = (Command) parsed.subcommand().commandSpec().userObject();
        return command.run(invocation(new ParsedArguments(parsed), installation));
    }

    private static ParseResult parse(CommandLine parser, Commands commands, String... arguments) {
        try {
            return parser.parseArgs(arguments);
        } catch (ParameterException e) {
            throw WrongUsage.of(e, commands, arguments);
        }
    }

    private ExitCode withoutCommand(ParseResult parsed, Commands commands) throws IOException {
        if (!parsed.unmatched().isEmpty()) {
            throw commands.unknown(parsed.unmatched().get(0));
        }
        console.answers()
                .append(parsed.isUsageHelpRequested() ? commands.help(null, Help.columns(terminal)) : Help.ofNothing());
        return ExitCode.ANSWERED;
    }

    /** A name alone asks what is known of what bears it. */
    private ExitCode show(String name, String... arguments) throws IOException {
        List<String> asked = new ArrayList<>(Arrays.asList(arguments));
        asked.add(asked.indexOf(name), SHOW);
        try {
            return answer(asked.toArray(String[]::new));
        } catch (EntityNotFoundException e) {
            if (COMMAND.matcher(name).matches()) {
                console.message(Commands.NAME + ": no such command: \"" + name + "\"; lineage --help lists them");
            }
            throw e;
        }
    }

    private Invocation invocation(ParsedArguments arguments, Installation installation) {
        GlobalOptions options = GlobalOptions.of(arguments);
        ProgressMessages progress = new ProgressMessages(console, terminal, options.quiet());
        Session opened =
                new Session(installation, environment, options.connection().requested(input), progress);
        session = opened;
        return new Invocation(arguments, options, opened, console, terminal, progress);
    }

    /** The folders of the user come first, so that their questions may replace shipped ones. */
    private static ReportLibrary library(Installation installation, String... arguments) {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(REPORTS_WITH_VALUE)) {
                folders.add(folder(arguments[i].substring(REPORTS_WITH_VALUE.length())));
            } else if (arguments[i].equals(GlobalOptions.REPORTS) && i + 1 < arguments.length) {
                folders.add(folder(arguments[i + 1]));
            }
        }
        folders.add(installation.cypher().resolve("reports"));
        return new ReportLibrary(folders);
    }

    private static Path folder(String text) {
        Path folder = FileTrouble.path(GlobalOptions.REPORTS, text);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.WRONG_USAGE, GlobalOptions.REPORTS + ": no such folder: " + folder);
        }
        return folder;
    }
}
