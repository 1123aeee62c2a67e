package org.modellineage.cli.command;

import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The text of a command's help besides its parameters and options.
 *
 * @param description what the command does
 * @param example a command line that works; empty for none
 */
record HelpText(String description, String example) {

    /** The help of a question, with the example values of its header. */
    static HelpText of(Question question) {
        StringBuilder example = new StringBuilder(Commands.NAME + " " + question.name());
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                example.append(' ').append(ShellWord.of(parameter.example()));
            }
        }
        return new HelpText(question.description(), example.toString());
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
        if (example.isEmpty()) {
            usage.footer("", everywhere);
        } else {
            usage.footer("", "Example:", "  " + escaped(example), "", everywhere);
        }
    }

    /** Escapes a text, because picocli treats these texts as format strings. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
