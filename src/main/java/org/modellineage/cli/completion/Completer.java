package org.modellineage.cli.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.option.Suggestions;
import org.modellineage.report.EntityName;
import org.modellineage.text.TerminalText;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completes the last word of a command line. Each line of its answer is a candidate, with a description behind a tab where
 * there is one, or one of the directives {@code :files} and {@code :folders}, by which the shell offers those itself.
 */
public final class Completer {

    /** The command that shells ask. */
    public static final String COMMAND = "complete";

    private static final String FILES = ":files";
    private static final String FOLDERS = ":folders";

    private final Commands commands;
    private final Names names;
    private final List<String> lines = new ArrayList<>();

    /** Finds the names that begin with a text, of entities of these kinds. */
    @FunctionalInterface
    public interface Names {
        List<EntityName> startingWith(String text, List<String> kinds);
    }

    private Completer(Commands commands, Names names) {
        this.commands = commands;
        this.names = names;
    }

    /**
     * Completes a command line.
     *
     * @param words those behind {@code lineage}; the last one is being typed, and may be empty
     */
    public static List<String> complete(List<String> words, Commands commands, Names names) {
        Completer completer = new Completer(commands, names);
        completer.complete(words);
        return completer.lines;
    }

    private void complete(List<String> words) {
        String current = words.get(words.size() - 1);
        CommandSpec root = commands.mentioned(words.toArray(String[]::new)).getCommandSpec();
        CommandSpec command = root;
        OptionSpec open = null;
        boolean options = true;
        int parameters = 0;
        for (String word : words.subList(0, words.size() - 1)) {
            if (open != null) {
                open = null;
            } else if (options && word.equals("--")) {
                options = false;
            } else if (options && word.length() > 1 && word.startsWith("-")) {
                OptionSpec option = option(root, command, word);
                open = option != null && option.arity().min() > 0 && word.indexOf('=') < 0 ? option : null;
            } else if (command == root && root.subcommands().containsKey(word)) {
                command = root.subcommands().get(word).getCommandSpec();
            } else {
                parameters++;
            }
        }
        if (open != null) {
            value(open, "", current);
        } else if (options && current.startsWith("-")) {
            option(root, command, current, current.indexOf('='));
        } else if (command == root) {
            if (parameters == 0) {
                // A bare name is short for lineage show.
                commands(current);
                names("", current, List.of());
            }
        } else {
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                if (parameter.index().contains(parameters)) {
                    value(parameter, "", current);
                }
            }
        }
    }

    private void option(CommandSpec root, CommandSpec command, String current, int equals) {
        if (equals > 0) {
            OptionSpec option = option(root, command, current);
            if (option != null) {
                value(option, current.substring(0, equals + 1), current.substring(equals + 1));
            }
            return;
        }
        for (OptionSpec option : command.options()) {
            if (option.longestName().startsWith(current)) {
                add(option.longestName(), description(option));
            }
        }
    }

    private static @Nullable OptionSpec option(CommandSpec root, CommandSpec command, String word) {
        String name = word.split("=", 2)[0];
        OptionSpec option = command.findOption(name);
        return option == null ? root.findOption(name) : option;
    }

    private void value(ArgSpec argument, String before, String current) {
        if (!(argument.completionCandidates() instanceof Suggestions suggestions)) {
            return;
        }
        switch (suggestions.kind()) {
            case WORDS -> words(before, current, suggestions.words());
            case LIST -> {
                int start = current.lastIndexOf(',') + 1;
                words(before + current.substring(0, start), current.substring(start), suggestions.words());
            }
            case NAMES -> names(before, current, suggestions.words());
            case FILES -> lines.add(FILES);
            case FOLDERS -> lines.add(FOLDERS);
            case COMMANDS -> commands(current);
            case REPORTS -> words(before, current, commands.reports());
        }
    }

    private void commands(String current) {
        for (String name : commands.names()) {
            if (name.startsWith(current)) {
                add(name, commands.description(name));
            }
        }
    }

    private void words(String before, String current, Collection<String> words) {
        String start = current.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (word.toLowerCase(Locale.ROOT).startsWith(start)) {
                add(before + word, "");
            }
        }
    }

    private void names(String before, String current, List<String> kinds) {
        for (EntityName name : names.startingWith(current, kinds)) {
            // What begins with a hyphen would be read as an option.
            if (!name.text().startsWith("-")) {
                add(before + name.text(), name.kind());
            }
        }
    }

    /** Adds a candidate unless it holds control characters or looks like a directive. */
    private void add(String candidate, String description) {
        if (!candidate.startsWith(":") && TerminalText.of(candidate).equals(candidate)) {
            String line = description.isEmpty() ? candidate : candidate + "\t" + TerminalText.of(description);
            // Several entities may bear one name.
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
    }

    private static String description(OptionSpec option) {
        return option.description().length == 0 ? "" : option.description()[0].replace("%%", "%");
    }
}
