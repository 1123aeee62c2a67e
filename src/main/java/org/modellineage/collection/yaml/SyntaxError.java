package org.modellineage.collection.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Explains syntax errors in one line, without the terms of a parser. */
record SyntaxError(Place place, String message) {

    static SyntaxError of(YamlEngineException e, Path file) {
        if (e instanceof MarkedYamlEngineException marked) {
            return of(marked, file);
        }
        return new SyntaxError(Place.whole(file), "not YAML: " + oneLine(String.valueOf(e.getMessage())));
    }

    static Place place(Optional<Mark> mark, Path file) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.whole(file));
    }

    void report(Problems problems) {
        problems.error(place, message);
    }

    private static SyntaxError of(MarkedYamlEngineException e, Path file) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        Place place = place(e.getProblemMark().or(e::getContextMark), file);
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return new SyntaxError(
                    place(e.getContextMark(), file), "a quote is opened here and never closed; close it");
        }
        return new SyntaxError(place, explain(problem, context));
    }

    private static String explain(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return "a second \": \" on one line; put text that holds it into quotes";
        } else if (problem.contains("TAB")) {
            return "a tab; indent with spaces";
        } else if (problem.contains("expected <block end>")) {
            return "what stands here belongs to nothing above it; check the indentation, the hyphens and the quotes";
        } else if (problem.contains("expected ',' or")) {
            String end = problem.contains("]") ? "]" : "}";
            return "expected \",\" or \"" + end + "\"; close what is opened above, or put this text into quotes";
        } else if (problem.contains("could not find expected ':'")) {
            return "a key without \":\"; write \"key: value\"";
        } else if (problem.contains("cannot start any token")) {
            return "text cannot begin with this character; put it into quotes";
        }
        String where = context.equals("null") || context.isEmpty() ? "" : " (" + oneLine(context) + ")";
        return "not YAML: " + oneLine(problem) + where;
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
