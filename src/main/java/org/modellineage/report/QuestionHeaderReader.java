package org.modellineage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the comment lines at the top of a question file, and refuses unknown keys and malformed values. */
final class QuestionHeaderReader {

    /** Something that the header declares, and the line where it does. */
    record AtLine<T>(T value, int line) {}

    private static final Pattern ALSO = Pattern.compile("(\\S+) \"([^\"]+)\"");

    private final String file;
    private final StringBuilder description = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private @Nullable View view;
    private Headline headline = Headline.NONE;
    private int viewLine;
    private final List<AtLine<EmptyAnswer.Meaning>> meanings = new ArrayList<>();
    private final Map<String, String> also = new LinkedHashMap<>();
    private List<String> graph = List.of();
    private int graphLine;
    private List<String> outline = List.of();
    private int outlineLine;
    private final List<AtLine<PairRule>> rules = new ArrayList<>();
    private boolean keysBegun;
    private int line;

    QuestionHeaderReader(String file) {
        this.file = file;
    }

    /** Reads lines up to the first that is not a comment. */
    QuestionHeaderReader read(List<String> text) {
        while (line < text.size() && text.get(line).startsWith("//")) {
            line++;
            read(text.get(line - 1).substring(2).strip());
        }
        if (description.isEmpty()) {
            throw HeaderGrammar.refuse(
                    file, Math.max(line, 1), "the description is missing", HeaderGrammar.DESCRIPTION);
        }
        if (!description.toString().endsWith(".")) {
            throw HeaderGrammar.refuse(
                    file, 1, "the description does not end with a full stop", HeaderGrammar.DESCRIPTION);
        }
        return this;
    }

    String description() {
        return description.toString();
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** The line of each parameter, by name. */
    Map<String, Integer> lines() {
        return lines;
    }

    View view() {
        return view == null ? View.TABLE : view;
    }

    /** The sentence that begins an answer. */
    Headline headline() {
        return headline;
    }

    /** The line of the view and the headline. */
    int viewLine() {
        return viewLine;
    }

    /** What an answer without rows means. */
    EmptyAnswer empty() {
        List<EmptyAnswer.Meaning> sorted = new ArrayList<>();
        meanings.forEach(meaning -> sorted.add(meaning.value()));
        sorted.sort(Comparator.comparing(meaning -> meaning.parameter() == null));
        return new EmptyAnswer(sorted);
    }

    /** The same, each with its line. */
    List<AtLine<EmptyAnswer.Meaning>> meanings() {
        return meanings;
    }

    /** Other names of the question, each with its example for the first parameter. */
    Map<String, String> also() {
        return also;
    }

    /** The variables that hold the answer's nodes and relationships; empty when it has no form as a graph. */
    List<String> graph() {
        return graph;
    }

    int graphLine() {
        return graphLine;
    }

    /** The columns that chains are counted and sorted by; empty when all columns are read at once. */
    List<String> outline() {
        return outline;
    }

    int outlineLine() {
        return outlineLine;
    }

    /** The rules for pairs of parameters, each with its line. */
    List<AtLine<PairRule>> rules() {
        return rules;
    }

    /** The number of lines of the header. */
    int length() {
        return line;
    }

    private void read(String text) {
        String[] parts = text.split(" ", 2);
        String value = parts.length < 2 ? "" : parts[1].strip();
        switch (parts[0]) {
            case "@param" -> readParameter(text);
            case "@view" -> readView(value);
            case "@empty" -> readEmpty(value);
            case "@graph" -> {
                graph = names(value, graphLine, "@graph", HeaderGrammar.GRAPH);
                graphLine = line;
            }
            case "@outline" -> {
                outline = names(value, outlineLine, "@outline", HeaderGrammar.OUTLINE);
                outlineLine = line;
            }
            case "@also" -> readAlso(value);
            case "@differ" -> readRule(PairRule.Kind.DIFFER, value);
            case "@order" -> readRule(PairRule.Kind.ORDER, value);
            // Variant has merged the other question's parameters and statement already.
            case "@as" -> refuseIf(value.isEmpty(), "@as names no report", HeaderGrammar.AS);
            default -> readDescription(parts[0], text);
        }
        keysBegun |= parts[0].startsWith("@");
    }

    private void readDescription(String key, String text) {
        refuseIf(key.startsWith("@"), "unknown key \"" + key + "\"", HeaderGrammar.KEYS);
        refuseIf(
                keysBegun,
                "a comment among the keys",
                "the description first, then keys; comments on the statement after an empty line");
        description.append(description.isEmpty() ? "" : " ").append(text);
    }

    private void readParameter(String text) {
        Parameter parameter = new ParameterLine(file, line, text).read();
        refuseIf(
                lines.put(parameter.name(), line) != null,
                "a second parameter \"" + parameter.name() + "\"",
                "each name once");
        parameters.add(parameter);
    }

    /** Reads the word of the view, then the sentence that begins the answer. */
    private void readView(String text) {
        refuseIf(view != null, "a second @view", "one at most");
        String[] parts = text.split(" ", 2);
        headline = parts.length < 2 ? Headline.NONE : new Headline(parts[1].strip());
        viewLine = line;
        for (View known : View.values()) {
            if (known.word().equals(parts[0])) {
                view = known;
                return;
            }
        }
        throw HeaderGrammar.refuse(file, line, "unknown view \"" + parts[0] + "\"", HeaderGrammar.VIEW);
    }

    private void readEmpty(String text) {
        refuseIf(text.isEmpty(), "@empty says nothing", HeaderGrammar.EMPTY);
        EmptyAnswer.Meaning meaning = EmptyAnswer.Meaning.read(text);
        refuseIf(
                meanings.stream()
                        .map(AtLine::value)
                        .anyMatch(other -> Objects.equals(other.parameter(), meaning.parameter())
                                && Objects.equals(other.value(), meaning.value())),
                "a second @empty",
                "one at most, and one for each PARAMETER=VALUE");
        meanings.add(new AtLine<>(meaning, line));
    }

    private void readAlso(String text) {
        Matcher parts = ALSO.matcher(text);
        if (!parts.matches() || !ReportLibrary.isName(parts.group(1)) || parameters.isEmpty()) {
            throw HeaderGrammar.refuse(
                    file, line, "\"" + text + "\" is not another name with an example", HeaderGrammar.ALSO);
        }
        refuseIf(
                also.put(parts.group(1), parts.group(2)) != null, "a second @also " + parts.group(1), "each name once");
    }

    private List<String> names(String text, int before, String key, String accepted) {
        refuseIf(before > 0, "a second " + key, "one at most");
        List<String> names = List.of(text.split("\\s*,\\s*", -1));
        for (String name : names) {
            refuseIf(!name.matches("[a-z][A-Za-z0-9]*"), "\"" + name + "\" is not a variable", accepted);
        }
        return names;
    }

    private void readRule(PairRule.Kind kind, String text) {
        String[] names = text.isEmpty() ? new String[0] : text.split("\\s*,\\s*", -1);
        refuseIf(names.length != 2, kind.key() + " does not name two parameters", HeaderGrammar.of(kind));
        rules.add(new AtLine<>(new PairRule(kind, names[0], names[1]), line));
    }

    private void refuseIf(boolean wrong, String found, String accepted) {
        if (wrong) {
            throw HeaderGrammar.refuse(file, line, found, accepted);
        }
    }
}
