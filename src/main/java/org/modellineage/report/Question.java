package org.modellineage.report;

import java.util.List;
import org.modellineage.graph.Cypher;

/**
 * A question file: what it asks, its parameters, and the statement that answers it.
 *
 * @param name the name of its command: that of the file without {@code .cypher}, or another one from its header
 * @param description its first line, one sentence
 * @param parameters its parameters in order
 * @param rules conditions on pairs of parameters
 * @param view the shape of its rows
 * @param headline the sentence that begins its answer
 * @param empty what an answer without rows means
 * @param graph the variables before the last RETURN that hold the nodes and relationships of the answer; empty when it
 *     has no form as a graph
 * @param outline the columns by which chains are counted and sorted, when all others depend on the variables of the
 *     graph alone; usually empty
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
