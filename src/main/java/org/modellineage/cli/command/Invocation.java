package org.modellineage.cli.command;

import java.time.Duration;
import org.modellineage.cli.option.GlobalOptions;
import org.modellineage.cli.option.ParsedArguments;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.ProgressMessages;
import org.modellineage.cli.output.Terminal;
import org.modellineage.session.Session;

/**
 * One invocation of a command.
 *
 * @param arguments what was typed
 * @param options the options that every command has
 * @param session opens the connection with the first question; whoever runs the command closes it
 */
public record Invocation(
        ParsedArguments arguments,
        GlobalOptions options,
        Session session,
        Console console,
        Terminal terminal,
        ProgressMessages progress) {

    /** How long one question may take. */
    Duration timeout() {
        return options.timeout();
    }

    /** Creates a writer for the answer of this command. */
    AnswerWriter answers(AnswerForm form) {
        return new AnswerWriter(form, options.color().wanted(terminal), terminal, console);
    }
}
