package org.modellineage.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The text of a command's help besides its parameters and options.
 *
 * @param description what the command does
 * @param examples command lines that work
 */
record HelpText(String description, List<String> examples) {

    /** The help of a command that is no question. */
    static HelpText of(BuiltIn builtIn) {
        return new HelpText(
                builtIn.summary(),
                builtIn.examples().stream()
                        .map(example -> Commands.NAME + " " + example)
                        .toList());
    }

    /** The help of a question, with the example values of its header. */
    static HelpText of(Question question) {
        StringBuilder example = new StringBuilder(Commands.NAME + " " + question.name());
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                example.append(' ').append(ShellWord.of(parameter.example()));
            }
        }
        return new HelpText(question.description(), List.of(example.toString()));
    }

    void addTo(CommandSpec spec) {
        spec.interpolateVariables(false);
        UsageMessageSpec usage = spec.usageMessage();
        usage.descriptionHeading("%n");
        usage.description(escaped(description));
        usage.abbreviateSynopsis(true);
        usage.sortOptions(false);
        usage.parameterListHeading("%n");
        usage.optionListHeading("%nOptions:%n");
        String everywhere = "Every command also takes the options of lineage --help, such as --uri.";
        List<String> footer = new ArrayList<>();
        if (!examples.isEmpty()) {
            footer.add("");
            footer.add(examples.size() == 1 ? "Example:" : "Examples:");
            examples.forEach(example -> footer.add("  " + escaped(example)));
        }
        footer.add("");
        footer.add(everywhere);
        usage.footer(footer.toArray(String[]::new));
    }

    /** Escapes a text, because picocli treats these texts as format strings. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
