package org.modellineage.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** Generates completions for the fish shell; picocli generates those for bash and zsh. */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder("complete -c lineage -f\n");

    private FishCompletion() {}

    static String of(CommandLine parser) {
        FishCompletion completion = new FishCompletion();
        completion.options(parser.getCommandSpec(), "");
        for (CommandLine command : parser.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String[] description = spec.usageMessage().description();
            completion.line(
                    "__fish_use_subcommand", "-a " + spec.name(), description.length == 0 ? "" : description[0]);
            completion.options(spec, "__fish_seen_subcommand_from " + spec.name());
        }
        return completion.script.toString();
    }

    private void options(CommandSpec spec, String condition) {
        for (OptionSpec option : spec.options()) {
            StringBuilder words = new StringBuilder();
            for (String name : option.names()) {
                words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
            }
            if (option.arity().min() > 0) {
                words.append(takesPath(option) ? " -r -F" : " -x");
            }
            String[] description = option.description();
            line(condition, words.substring(1), description.length == 0 ? "" : description[0]);
        }
    }

    private static boolean takesPath(OptionSpec option) {
        return option.paramLabel().equals("FILE") || option.paramLabel().equals("DIR");
    }

    private void line(String condition, String what, String description) {
        script.append("complete -c lineage");
        if (!condition.isEmpty()) {
            script.append(" -n ").append(ShellWord.of(condition));
        }
        script.append(' ')
                .append(what)
                .append(" -d ")
                .append(quoted(description))
                .append('\n');
    }

    /** Fish has two escapes within single quotes. */
    private static String quoted(String text) {
        return "'" + text.replace("%%", "%").replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
