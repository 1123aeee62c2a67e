package org.modellineage.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.option.ConnectionOptions;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.model.Nearest;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains errors in a command line in one line. */
final class WrongUsage {

    private static final String PASSWORD_VALUE = ConnectionOptions.PASSWORD
            + " takes no value, it asks for one: use it so, or --password-file FILE, or NEO4J_PASSWORD";

    private WrongUsage() {}

    /** Refuses a password on the command line, without repeating it. */
    static void refusePassword(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith(ConnectionOptions.PASSWORD + "=")) {
                throw new CommandException(ExitCode.WRONG_USAGE, PASSWORD_VALUE);
            }
        }
    }

    /** Explains an exception of picocli. */
    static CommandException of(ParameterException e, Commands commands, String... arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            if (followsPassword(argument, Arrays.asList(arguments))) {
                return new CommandException(ExitCode.WRONG_USAGE, PASSWORD_VALUE);
            }
            if (!argument.startsWith("-") && e.getCommandLine().getParent() == null) {
                return commands.unknown(argument);
            }
            return explained(unknown(unmatched, argument), command);
        }
        return explained(String.valueOf(e.getMessage()), command);
    }

    private static String unknown(UnmatchedArgumentException e, String argument) {
        if (!argument.startsWith("-")) {
            return "one argument too many: \"" + argument + "\"";
        }
        int equals = argument.indexOf('=');
        String option = equals < 0 ? argument : argument.substring(0, equals);
        String unknown = "no such option: \"" + option + "\"";
        // One letter is never a misspelling of another option.
        return option.length() <= 2
                ? unknown
                : unknown
                        + Nearest.among(e.getCommandLine()
                                        .getCommandSpec()
                                        .optionsMap()
                                        .keySet())
                                .to(option)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("");
    }

    private static boolean followsPassword(String argument, List<String> arguments) {
        int at = arguments.indexOf(argument);
        return at > 0 && arguments.get(at - 1).equals(ConnectionOptions.PASSWORD);
    }

    private static CommandException explained(String message, String command) {
        String line = message.replace('\n', ' ');
        String start = line.isEmpty() ? "" : line.substring(0, 1).toLowerCase(Locale.ROOT);
        return new CommandException(
                ExitCode.WRONG_USAGE, start + line.substring(start.length()) + " (" + command + " --help shows how)");
    }
}
