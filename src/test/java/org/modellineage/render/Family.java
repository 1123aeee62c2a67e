package org.modellineage.render;

import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.outputs;
import static org.modellineage.render.Answers.weights;

import java.util.List;
import java.util.Map;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/**
 * A family of models as a report gives it, with two ways to one ancestor, a checkpoint, a dataset and an allegation:
 *
 * <pre>
 * distilled -weights-> llama -weights-> llama-base
 * distilled -outputs-> r1 -weights-> checkpoint -weights-> v3
 *                      r1 -data-> cold-start -outputs-> zero -weights-> v3
 *                      r1 -outputs, alleged-> secret
 * </pre>
 */
public final class Family {

    private Family() {}

    public static List<Map<String, Object>> edges() {
        return List.of(
                outputs("distilled", "r1", "toReleasedOn", "2025-01-20", "toSeries", true),
                weights("distilled", "llama", "stage", "sft", "samples", 800_000L, "toReleasedOn", "2024-12-06"),
                weights(
                        "r1",
                        "checkpoint",
                        "stage",
                        "rl",
                        "algorithm",
                        "GRPO",
                        "toReleased",
                        false,
                        "detail",
                        "the reward is a mix of rules and preferences, and a second round follows on all kinds of prompts"),
                edge("r1", "TRAINED_ON", "data", "cold-start", "toKind", "Dataset"),
                outputs("r1", "secret", "status", "alleged"),
                weights("llama", "llama-base", "stage", "sft"),
                weights("checkpoint", "v3", "stage", "sft", "epochs", 2.0),
                edge("cold-start", "GENERATED_BY", "outputs", "zero", "fromKind", "Dataset"),
                weights("zero", "v3", "stage", "rl", "status", "disputed"));
    }

    public static Answer tree(String root) {
        return Answers.edges(View.GRAPH, edges(), root);
    }
}
