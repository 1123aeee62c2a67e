package org.modellineage.report;

import java.util.List;
import org.modellineage.graph.Cypher;

/**
 * A question file: what it asks, what it needs, and the statement that answers it.
 *
 * @param name the command's: the file's name without {@code .cypher}, or another that its header gives it
 * @param description its first line, one sentence
 * @param parameters its parameters in order
 * @param rules what the values of two parameters must be to each other
 * @param view the shape of its rows
 * @param headline the sentence that begins its answer
 * @param empty what it means when there are no rows
 * @param graph the variables before the last RETURN that hold the nodes and relationships of the answer; none when it
 *     has no form as a graph
 * @param outline the columns by which chains are counted, when the others follow from the variables of the graph alone;
 *     mostly none
 * @param cypher the statement
 */
public record Question(
        String name,
        String description,
        List<Parameter> parameters,
        List<PairRule> rules,
        View view,
        Headline headline,
        EmptyAnswer empty,
        List<String> graph,
        List<String> outline,
        Cypher cypher) {

    public Question {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        graph = List.copyOf(graph);
        outline = List.copyOf(outline);
    }
}
