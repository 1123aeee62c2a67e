package org.modellineage.cli;

import java.nio.file.Path;
import org.modellineage.server.LocalServer;

/**
 * One call of a command: what it was given, and what it may use.
 *
 * @param commands all commands there are, for those that talk about others
 * @param home the folder of the local server's data
 */
record Call(
        ParsedArguments arguments,
        GlobalOptions options,
        Console console,
        Keyboard keyboard,
        Surroundings surroundings,
        Commands commands,
        Path home,
        LocalServer server,
        Database database) {

    /** Writes what a command found, as its options ask for. */
    AnswerWriter answers(AnswerOptions answerOptions) {
        return new AnswerWriter(answerOptions, options.color().wanted(surroundings), surroundings, console);
    }
}
