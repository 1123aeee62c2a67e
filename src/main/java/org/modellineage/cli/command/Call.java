package org.modellineage.cli.command;

import java.nio.file.Path;
import org.modellineage.cli.Database;
import org.modellineage.cli.Surroundings;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.GlobalOptions;
import org.modellineage.cli.option.ParsedArguments;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.server.process.LocalServer;

/**
 * One invocation of a command, with its arguments and everything that it uses.
 *
 * @param commands all commands, for help and completion
 * @param home the folder of the local server's data
 */
public record Call(
        ParsedArguments arguments,
        GlobalOptions options,
        Console console,
        StandardInput input,
        Surroundings surroundings,
        Commands commands,
        Path home,
        LocalServer server,
        Database database) {

    /** Creates a writer for the answer of this command. */
    AnswerWriter answers(AnswerOptions answerOptions) {
        return new AnswerWriter(answerOptions, options.color().wanted(surroundings), surroundings, console);
    }
}
