package org.modellineage.cli.option;

import java.util.List;
import org.modellineage.cli.output.ProblemLines;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes options and positional parameters to picocli. This is done by code instead of annotations, and all values are
 * text, because reading annotations took 70 ms of the 300 ms that a command takes.
 */
public final class Arguments {

    /** For options that a command's help lists. */
    public static final Arguments LISTED = new Arguments(false);

    /** For options that a command accepts but does not list in its help. */
    static final Arguments HIDDEN = new Arguments(true);

    private final boolean hidden;

    private Arguments(boolean hidden) {
        this.hidden = hidden;
    }

    /** An option without a value. */
    public OptionSpec flag(String description, String... names) {
        return option(description, names).type(boolean.class).arity("0").build();
    }

    /** An option with one value. */
    public OptionSpec value(String label, String description, String... names) {
        return option(description, names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .build();
    }

    /** An option with one value that a shell can complete. */
    public OptionSpec value(String label, String description, Suggestions suggestions, String... names) {
        return option(description, names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .completionCandidates(suggestions)
                .build();
    }

    /** An option that may be given several times. */
    public OptionSpec values(String label, String description, Suggestions suggestions, String... names) {
        return option(description, names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .completionCandidates(suggestions)
                .build();
    }

    /** A boolean option that may be given {@code =false}. */
    public OptionSpec yesOrNo(String description, String... names) {
        return option(description, names)
                .type(Boolean.class)
                .arity("0..1")
                .fallbackValue("true")
                .paramLabel("[=false]")
                .hideParamSyntax(true)
                .build();
    }

    /** A required parameter. */
    public static PositionalParamSpec required(int index, String label, String description, Suggestions suggestions) {
        return positional(Integer.toString(index), label, description)
                .completionCandidates(suggestions)
                .type(String.class)
                .arity("1")
                .required(true)
                .build();
    }

    /** An optional parameter. */
    public static PositionalParamSpec optional(int index, String label, String description, Suggestions suggestions) {
        return positional(Integer.toString(index), label, description)
                .completionCandidates(suggestions)
                .type(String.class)
                .arity("0..1")
                .build();
    }

    /** Any number of collections, as folders or files. */
    public static PositionalParamSpec folders() {
        return folders(
                "FOLDER",
                "Folder of a collection, or of several, or a file that export --to jsonl wrote; without one, the shipped"
                        + " collections.");
    }

    /** The same with words of their own. */
    public static PositionalParamSpec folders(String label, String description) {
        return positional("0..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .completionCandidates(Suggestions.FILES)
                .build();
    }

    /** Whether to list every problem of the folders. */
    public static OptionSpec allProblems() {
        return LISTED.flag("List every problem, not only the first " + ProblemLines.MOST + ".", AnswerOptions.ALL);
    }

    /** Any number of texts. */
    public static PositionalParamSpec texts(String label, String description) {
        return positional("0..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .build();
    }

    /** Any number of names of entities. */
    public static PositionalParamSpec names(String label, String description, List<String> kinds) {
        return positional("0..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .completionCandidates(new Suggestions(Suggestions.Kind.NAMES, kinds))
                .build();
    }

    /** Any number of files. */
    public static PositionalParamSpec files(String label, String description) {
        return positional("0..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .completionCandidates(Suggestions.FILES)
                .build();
    }

    private OptionSpec.Builder option(String description, String... names) {
        return OptionSpec.builder(names).description(description).hidden(hidden);
    }

    private static PositionalParamSpec.Builder positional(String index, String label, String description) {
        return PositionalParamSpec.builder().index(index).paramLabel(label).description(description);
    }
}
