package org.modellineage.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.cli.command.BuiltIn.Group;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.report.Question;
import org.modellineage.report.QuestionSyntaxException;
import org.modellineage.report.ReportLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The text of {@code lineage --help}. */
final class ProgramHelp {

    private static final int INDENT_COLUMNS = 2;
    private static final int NAME_COLUMNS = 14;
    private static final List<String> EXAMPLES = List.of(
            "lineage tree DeepSeek-R1-Distill-Llama-70B",
            "lineage why DeepSeek-R1-Distill-Qwen-7B DeepSeek-V3-Base",
            "lineage descendants DeepSeek-V3-Base --channel weights --released --format csv",
            "lineage query 'MATCH (m:Model) RETURN count(m) AS models'");

    private final ReportLibrary library;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    private ProgramHelp(ReportLibrary library, int columns) {
        this.library = library;
        this.columns = columns;
    }

    /**
     * The help of the program: its commands in groups, its options, examples, exit codes and variables.
     *
     * @param parser a parser without commands
     */
    static String of(CommandLine parser, ReportLibrary library, int columns) {
        UsageMessageSpec usage =
                parser.getCommandSpec().interpolateVariables(false).usageMessage();
        usage.customSynopsis("lineage [OPTIONS] COMMAND [ARGUMENTS]");
        usage.descriptionHeading("%n");
        usage.description("Tells where AI models come from, and who says so, from a graph in Neo4j.");
        usage.sortOptions(false);
        usage.optionListHeading("%nOptions, before or after the command:%n");
        String list = new ProgramHelp(library, columns).commandList();
        String end = new ProgramHelp(library, columns).end();
        List<String> order = new ArrayList<>(usage.sectionKeys());
        order.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
        order.add(
                order.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING),
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
        usage.sectionKeys(order);
        usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> list);
        usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> end);
        return Help.of(parser, columns);
    }

    private String commandList() {
        for (Group group : Group.values()) {
            text.append('\n').append(group.heading()).append(":\n");
            if (group == Group.ASK) {
                for (String name : library.names()) {
                    entry(name, descriptionOf(name));
                }
            }
            for (BuiltIn builtIn : BuiltIn.values()) {
                if (builtIn.group() == group) {
                    entry(builtIn.word(), builtIn.summary());
                }
            }
        }
        return text.toString();
    }

    private String descriptionOf(String name) {
        try {
            return library.find(name).map(Question::description).orElse("");
        } catch (QuestionSyntaxException e) {
            return "(invalid report file: lineage " + name + " says why)";
        }
    }

    private String end() {
        text.append("\nExamples:\n");
        for (String example : EXAMPLES) {
            text.append("  ").append(example).append('\n');
        }
        text.append("\nExit codes:\n");
        for (ExitCode code : ExitCode.values()) {
            entry(Integer.toString(code.number()), code.meaning());
        }
        text.append("\nEnvironment:\n");
        entry("NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE", "defaults of the options above");
        entry("MODEL_LINEAGE_HOME", "folder of the local server's data");
        entry("NO_COLOR", "no colours, whatever its value");
        return text.toString();
    }

    /** A name and its meaning, wrapped if it is long. */
    private void entry(String name, String meaning) {
        StringBuilder line = new StringBuilder(" ".repeat(INDENT_COLUMNS)).append(name);
        if (line.length() >= NAME_COLUMNS + INDENT_COLUMNS) {
            text.append(line).append('\n');
            line.setLength(0);
        }
        int start = INDENT_COLUMNS + NAME_COLUMNS;
        line.append(" ".repeat(start - line.length()));
        for (String word : meaning.split(" ", -1)) {
            if (line.length() > start && line.length() + word.length() > columns) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(start));
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
