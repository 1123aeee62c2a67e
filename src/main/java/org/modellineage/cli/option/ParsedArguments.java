package org.modellineage.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.output.FileTrouble;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options and parameters of a command line. Options may come before or after the command. */
public final class ParsedArguments {

    private final ParseResult root;
    private final ParseResult command;

    public ParsedArguments(ParseResult root) {
        this.root = root;
        this.command = root.hasSubcommand() ? root.subcommand() : root;
    }

    public boolean has(String option) {
        return command.hasMatchedOption(option) || root.hasMatchedOption(option);
    }

    /** The value of an option; one after the command takes precedence. */
    @Nullable
    public String value(String option) {
        ParseResult from = command.hasMatchedOption(option) ? command : root;
        OptionSpec matched = from.matchedOption(option);
        if (matched == null) {
            return null;
        }
        Object value = matched.getValue();
        return value.toString();
    }

    public String value(String option, String otherwise) {
        String value = value(option);
        return value == null ? otherwise : value;
    }

    /** The values of a repeatable option. */
    public List<String> values(String option) {
        List<String> values = new ArrayList<>(root.matchedOptionValue(option, List.<String>of()));
        if (command != root) {
            values.addAll(command.matchedOptionValue(option, List.<String>of()));
        }
        return values;
    }

    /** The command's parameter at an index. */
    @Nullable
    public String parameter(int index) {
        return command.hasMatchedPositional(index) ? command.matchedPositionalValue(index, "") : null;
    }

    /** The required parameter at an index. */
    public String required(int index) {
        return command.matchedPositionalValue(index, "");
    }

    /** All parameters. */
    public List<String> parameters() {
        return command.hasMatchedPositional(0) ? command.matchedPositionalValue(0, List.<String>of()) : List.of();
    }

    /** All parameters, as folders. */
    public List<Path> folders() {
        return parameters().stream()
                .map(text -> FileTrouble.path("FOLDER", text))
                .toList();
    }
}
