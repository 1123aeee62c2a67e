package org.modellineage.gate;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.gate.policy.Policy;

/** What a policy says of some models. */
public record Verdict(Policy policy, List<ModelVerdict> models) {

    public Verdict {
        models = List.copyOf(models);
    }

    /** What it says of one model: its findings, those that refuse it first. */
    public record ModelVerdict(String id, String name, List<GateFinding> findings) {

        public ModelVerdict {
            findings = List.copyOf(findings);
        }

        public boolean passes() {
            return findings.stream().noneMatch(GateFinding::refuses);
        }
    }

    /** Whether every model passes. */
    public boolean passes() {
        return refused() == 0;
    }

    public long refused() {
        return models.stream().filter(model -> !model.passes()).count();
    }

    /** For example "3 models: 2 pass, 1 refused". */
    public String headline() {
        long passing = models.size() - refused();
        List<String> parts = new ArrayList<>();
        if (passing > 0) {
            parts.add(passing + (passing == 1 ? " passes" : " pass"));
        }
        if (refused() > 0) {
            parts.add(refused() + " refused");
        }
        return models.size() + (models.size() == 1 ? " model: " : " models: ") + String.join(", ", parts);
    }
}
