package org.modellineage.cli.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.ConnectionOptions;
import org.modellineage.cli.option.GlobalOptions;
import org.modellineage.cli.option.ParameterWords;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.model.Nearest;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.QuestionSyntaxException;
import org.modellineage.report.ReportLibrary;
import org.modellineage.session.Environment;
import picocli.CommandLine;
import picocli.CommandLine.DuplicateOptionAnnotationsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All commands there are: the built-in ones and one for each question file. Describing a command takes time, and
 * reading its file more, so a command line is parsed with those that it mentions.
 */
public final class Commands {

    public static final String NAME = "lineage";

    private final ReportLibrary library;
    private final StandardInput input;
    private final Environment environment;

    /**
     * Prepares the commands.
     *
     * @param library the question files
     */
    public Commands(ReportLibrary library, StandardInput input, Environment environment) {
        this.library = library;
        this.input = input;
        this.environment = environment;
    }

    /** A parser that knows the commands among the arguments, though some of these may turn out to be values. */
    public CommandLine mentioned(String... arguments) {
        CommandSpec root = root();
        for (String argument : arguments) {
            if (!root.subcommands().containsKey(argument)) {
                try {
                    add(root, argument, false);
                } catch (QuestionSyntaxException | CommandException e) {
                    // A value that happens to be the name of a broken file does no harm to another command.
                    if (root.subcommands().isEmpty()) {
                        throw e;
                    }
                }
            }
        }
        return parser(root);
    }

    /** The names of all commands, sorted. */
    public SortedSet<String> names() {
        TreeSet<String> names = new TreeSet<>(library.names());
        for (BuiltIn builtIn : BuiltIn.values()) {
            names.add(builtIn.word());
        }
        return names;
    }

    /** The names of the report commands, sorted. */
    public List<String> reports() {
        return library.names();
    }

    /** What a command does, in a sentence; nothing when its file is invalid. */
    public String description(String name) {
        BuiltIn builtIn = BuiltIn.of(name);
        if (builtIn != null) {
            return builtIn.summary();
        }
        try {
            return library.find(name).map(Question::description).orElse("");
        } catch (QuestionSyntaxException e) {
            return "";
        }
    }

    /** What stands where a command is expected among arguments that mention none, unless it is a slip in writing one. */
    public Optional<String> bareName(CommandSpec root, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("-")) {
                return Optional.of(argument).filter(name -> nearest(name).isEmpty());
            }
            OptionSpec option = root.findOption(argument.split("=", 2)[0]);
            // What follows --password may be a password, which no message repeats.
            if (option == null || argument.equals(ConnectionOptions.PASSWORD)) {
                return Optional.empty();
            }
            i += option.arity().max() > 0 && !argument.contains("=") ? 1 : 0;
        }
        return Optional.empty();
    }

    /** The command that a misspelt name may have meant. */
    Optional<String> nearest(String name) {
        return Nearest.among(names()).to(name);
    }

    /** The failure of a name that no command has. */
    public CommandException unknown(String name) {
        String hint = nearest(name).map(near -> "did you mean " + near + "?").orElse("lineage --help lists them");
        return new CommandException(ExitCode.WRONG_USAGE, "no such command: \"" + name + "\"; " + hint);
    }

    /** The help of a command; that of the program when none is named. */
    public String help(@Nullable String name, int columns) {
        if (name == null) {
            return ProgramHelp.of(mentioned(), library, columns);
        }
        CommandLine command = mentioned(name).getSubcommands().get(name);
        if (command == null) {
            throw unknown(name);
        }
        return Help.of(command, columns);
    }

    private Command command(BuiltIn builtIn) {
        return switch (builtIn) {
            case REPORTS -> new ReportsCommand(library);
            case QUERY -> new QueryCommand(input);
            case IDENTIFY -> new IdentifyCommand(environment.variables());
            case DIFF -> new DiffCommand(library);
            case EXPORT -> new ExportCommand();
            case CITE -> new CiteCommand();
            case SITE -> new SiteCommand(library);
            case OPEN -> new OpenCommand(library, environment);
            case CONSOLE -> new ConsoleCommand();
            case LOAD -> new LoadCommand();
            case IMPORT -> new ImportCommand(input);
            case FETCH -> new FetchCommand(environment.variables());
            case UNLOAD -> new UnloadCommand();
            case REBUILD -> new RebuildCommand();
            case CHECK -> new CheckCommand();
            case GATE -> new GateCommand(Clock.systemUTC());
            case STATUS -> new StatusCommand();
            case SERVE -> new ServeCommand();
            case STOP -> new StopCommand();
            case COMPLETION -> new CompletionCommand();
            case HELP -> new HelpCommand(this::help);
        };
    }

    private void add(CommandSpec root, String name, boolean listed) {
        BuiltIn builtIn = BuiltIn.of(name);
        if (builtIn != null) {
            root.addSubcommand(name, spec(command(builtIn), listed, HelpText.of(builtIn)));
            return;
        }
        Optional<Question> found = library.find(name);
        if (found.isPresent()) {
            root.addSubcommand(name, spec(found.get(), listed));
        }
    }

    private static CommandSpec root() {
        CommandSpec root = CommandSpec.create().name(NAME);
        GlobalOptions.addTo(root, true);
        root.addOption(Help.option());
        root.addOption(Version.option());
        return root;
    }

    private static CommandSpec spec(Command command, boolean listed, HelpText help) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.describe(spec);
        GlobalOptions.addTo(spec, listed);
        spec.addOption(Help.option());
        help.addTo(spec);
        return spec;
    }

    /** Describes a question, unless one of its parameters would be an option that stands for something else. */
    private static CommandSpec spec(Question question, boolean listed) {
        try {
            return spec(new ReportCommand(question), listed, HelpText.of(question));
        } catch (DuplicateOptionAnnotationsException e) {
            Question bare = new Question(
                    question.name(),
                    question.description(),
                    List.of(),
                    List.of(),
                    question.view(),
                    question.headline(),
                    question.empty(),
                    question.graph(),
                    question.outline(),
                    question.cypher());
            CommandSpec taken = spec(new ReportCommand(bare), listed, HelpText.of(bare));
            for (Parameter parameter : question.parameters()) {
                String option = ParameterWords.option(parameter);
                if (taken.findOption(option) != null) {
                    throw new CommandException(
                            ExitCode.WRONG_DATA,
                            "report " + question.name() + ": the parameter " + parameter.name()
                                    + " would be the option " + option
                                    + ", which every report has: name it otherwise",
                            e);
                }
            }
            throw e;
        }
    }

    private static CommandLine parser(CommandSpec root) {
        CommandLine parser = new CommandLine(root);
        // A name may begin with "@", and may be the name of a command.
        parser.setExpandAtFiles(false);
        parser.setAllowSubcommandsAsOptionParameters(true);
        parser.setOverwrittenOptionsAllowed(true);
        return parser;
    }
}
