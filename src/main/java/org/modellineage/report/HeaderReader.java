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

/** Reads the comment lines at the top of a question file; anything it does not know is refused. */
final class HeaderReader {

    private static final Pattern ALSO = Pattern.compile("(\\S+) \"([^\"]+)\"");

    private final String file;
    private final StringBuilder description = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private @Nullable View view;
    private Headline headline = Headline.NONE;
    private int viewLine;
    private final Map<EmptyAnswer.Meaning, Integer> meanings = new LinkedHashMap<>();
    private final Map<String, String> also = new LinkedHashMap<>();
    private List<String> graph = List.of();
    private int graphLine;
    private List<String> outline = List.of();
    private int outlineLine;
    private final Map<PairRule, Integer> rules = new LinkedHashMap<>();
    private boolean variant;
    private int line;

    HeaderReader(String file) {
        this.file = file;
    }

    /** Reads lines up to the first that is no comment, and checks what they say together. */
    HeaderReader read(List<String> text) {
        while (line < text.size() && text.get(line).startsWith("//")) {
            line++;
            read(text.get(line - 1).substring(2).strip());
        }
        if (description.isEmpty()) {
            throw refuse(Math.max(line, 1), "the description is missing", HeaderGrammar.DESCRIPTION);
        }
        if (!description.toString().endsWith(".")) {
            throw refuse(1, "the description does not end with a full stop", HeaderGrammar.DESCRIPTION);
        }
        checkView();
        checkHeadline();
        checkPlaces();
        checkEmpty();
        checkGraph();
        rules.forEach(this::checkRule);
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

    /** The line that has it. */
    int viewLine() {
        return viewLine;
    }

    /** What an answer without rows means. */
    EmptyAnswer empty() {
        List<EmptyAnswer.Meaning> sorted = new ArrayList<>(meanings.keySet());
        sorted.sort(Comparator.comparing(meaning -> meaning.parameter() == null));
        return new EmptyAnswer(sorted);
    }

    /** Other names of the question, each with its example for the first parameter. */
    Map<String, String> also() {
        return also;
    }

    /** The variables that hold the answer's nodes and relationships; none when it has no form as a graph. */
    List<String> graph() {
        return graph;
    }

    /** The line that names them. */
    int graphLine() {
        return graphLine;
    }

    /** The columns that chains are counted and sorted by; none when all are read at once. */
    List<String> outline() {
        return outline;
    }

    /** The line that names them. */
    int outlineLine() {
        return outlineLine;
    }

    /** What the values of two parameters must be to each other. */
    List<PairRule> rules() {
        return List.copyOf(rules.keySet());
    }

    /** How many lines the header has. */
    int length() {
        return line;
    }

    private void read(String text) {
        if (text.startsWith("@param ") || text.equals("@param")) {
            Parameter parameter = new ParameterLine(file, line, text).read();
            if (lines.put(parameter.name(), line) != null) {
                throw refuse(line, "a second parameter \"" + parameter.name() + "\"", "each name once");
            }
            parameters.add(parameter);
        } else if (text.startsWith("@view ") || text.equals("@view")) {
            readView(text.substring("@view".length()).strip());
        } else if (text.startsWith("@empty ") || text.equals("@empty")) {
            readEmpty(text.substring("@empty".length()).strip());
        } else if (text.startsWith("@graph ") || text.equals("@graph")) {
            graph = names(text.substring("@graph".length()), graphLine, "@graph", HeaderGrammar.GRAPH);
            graphLine = line;
        } else if (text.startsWith("@outline ") || text.equals("@outline")) {
            outline = names(text.substring("@outline".length()), outlineLine, "@outline", HeaderGrammar.OUTLINE);
            outlineLine = line;
        } else if (text.startsWith("@also ") || text.equals("@also")) {
            readAlso(text.substring("@also".length()).strip());
        } else if (text.startsWith("@as ")) {
            variant = true;
        } else if (text.startsWith("@")) {
            readRule(text);
        } else if (!parameters.isEmpty()
                || view != null
                || !meanings.isEmpty()
                || graphLine + outlineLine > 0
                || !rules.isEmpty()
                || !also.isEmpty()
                || variant) {
            throw refuse(
                    line,
                    "a comment among the keys",
                    "the description first, then keys; comments on the statement after an empty line");
        } else {
            description.append(description.isEmpty() ? "" : " ").append(text);
        }
    }

    /** The word of the view, then the sentence that begins the answer. */
    private void readView(String text) {
        if (view != null) {
            throw refuse(line, "a second @view", "one at most");
        }
        String[] parts = text.split(" ", 2);
        String word = parts[0];
        headline = parts.length < 2 ? Headline.NONE : new Headline(parts[1].strip());
        viewLine = line;
        for (View known : View.values()) {
            if (known.word().equals(word)) {
                view = known;
                return;
            }
        }
        throw refuse(line, "unknown view \"" + word + "\"", HeaderGrammar.VIEW);
    }

    private void readEmpty(String text) {
        if (text.isEmpty()) {
            throw refuse(line, "@empty says nothing", HeaderGrammar.EMPTY);
        }
        EmptyAnswer.Meaning meaning = EmptyAnswer.Meaning.read(text);
        if (meanings.keySet().stream()
                .anyMatch(other -> Objects.equals(other.parameter(), meaning.parameter())
                        && Objects.equals(other.value(), meaning.value()))) {
            throw refuse(line, "a second @empty", "one at most, and one for each PARAMETER=VALUE");
        }
        meanings.put(meaning, line);
    }

    private void readAlso(String text) {
        Matcher parts = ALSO.matcher(text);
        if (!parts.matches() || !ReportLibrary.isName(parts.group(1)) || parameters.isEmpty()) {
            throw refuse(line, "\"" + text + "\" is not another name with an example", HeaderGrammar.ALSO);
        }
        if (also.put(parts.group(1), parts.group(2)) != null) {
            throw refuse(line, "a second @also " + parts.group(1), "each name once");
        }
    }

    private List<String> names(String text, int before, String key, String accepted) {
        if (before > 0) {
            throw refuse(line, "a second " + key, "one at most");
        }
        List<String> names = List.of(text.strip().split("\\s*,\\s*", -1));
        for (String name : names) {
            if (!name.matches("[a-z][A-Za-z0-9]*")) {
                throw refuse(line, "\"" + name + "\" is not a variable", accepted);
            }
        }
        return names;
    }

    private void readRule(String text) {
        String[] parts = text.split(" ", 2);
        for (PairRule.Kind kind : PairRule.Kind.values()) {
            if (kind.key().equals(parts[0])) {
                String[] names =
                        parts.length < 2 ? new String[0] : parts[1].strip().split("\\s*,\\s*", -1);
                if (names.length != 2) {
                    throw refuse(line, parts[0] + " does not name two parameters", accepted(kind));
                }
                rules.put(new PairRule(kind, names[0], names[1]), line);
                return;
            }
        }
        throw refuse(
                line,
                "unknown key \"" + parts[0] + "\"",
                String.join(
                        "; ",
                        HeaderGrammar.PARAMETER,
                        HeaderGrammar.VIEW,
                        HeaderGrammar.EMPTY,
                        HeaderGrammar.GRAPH,
                        HeaderGrammar.OUTLINE,
                        HeaderGrammar.DIFFER,
                        HeaderGrammar.ORDER,
                        HeaderGrammar.ALSO,
                        HeaderGrammar.AS));
    }

    private static String accepted(PairRule.Kind kind) {
        return kind == PairRule.Kind.DIFFER ? HeaderGrammar.DIFFER : HeaderGrammar.ORDER;
    }

    private void checkRule(PairRule rule, int at) {
        for (String name : List.of(rule.first(), rule.second())) {
            if (parameters.stream()
                    .noneMatch(one ->
                            one.name().equals(name) && one.type() == rule.kind().type())) {
                throw refuse(
                        at,
                        rule.kind().key() + " names " + name + ", which is not a parameter of type "
                                + rule.kind().type().word(),
                        accepted(rule.kind()));
            }
        }
    }

    /** What is shown as a graph at the terminal is one in Neo4j Browser too. */
    private void checkGraph() {
        if ((view == View.GRAPH || view == View.PATHS) && graph.isEmpty()) {
            throw refuse(line, "@graph is missing in a view of edges", HeaderGrammar.GRAPH);
        }
    }

    private void checkHeadline() {
        for (String name : headline.parameters()) {
            if (!lines.containsKey(name) && !StandardParameters.NAMES.contains(name)) {
                throw refuse(viewLine, "@view names {" + name + "}", "the parameters that are declared");
            }
        }
    }

    /** What it says in place of a name must be a parameter. */
    private void checkEmpty() {
        meanings.forEach((meaning, at) -> {
            for (String name : meaning.names()) {
                if (!lines.containsKey(name) && !StandardParameters.NAMES.contains(name)) {
                    throw refuse(at, "@empty names {" + name + "}", "the parameters that are declared");
                }
            }
        });
    }

    private void checkView() {
        int entities = view == View.PATHS ? 2 : view == View.GRAPH ? 1 : 0;
        for (int i = 0; i < entities; i++) {
            if (parameters.size() <= i || parameters.get(i).type() != Parameter.Type.ENTITY) {
                throw refuse(
                        line,
                        "parameter " + (i + 1) + " is not an entity",
                        "a graph begins with one entity, paths with the two entities they join");
            }
        }
    }

    /** Nothing can be found by its place behind what may be missing. */
    private void checkPlaces() {
        Parameter optional = null;
        for (Parameter parameter : parameters) {
            if (optional != null && parameter.positional()) {
                throw refuse(
                        lines.getOrDefault(parameter.name(), line),
                        "\"" + parameter.name() + "\" stands behind \"" + optional.name() + "\", which may be left out",
                        "one such parameter, the last of those with an example");
            }
            optional = parameter.positional() && !parameter.required() ? parameter : optional;
        }
    }

    private QuestionSyntaxException refuse(int at, String found, String accepted) {
        return HeaderGrammar.refuse(file, at, found, accepted);
    }
}
