package org.modellineage.gate;

import java.util.List;
import org.modellineage.collection.problem.Place;
import org.modellineage.gate.policy.Action;
import org.modellineage.gate.policy.PolicyRule;

/** What a rule sees of a model, and what the policy does about it; the other members are those of {@link GateFinding}. */
record Observation(
        PolicyRule rule,
        Action action,
        String text,
        String licenceId,
        List<String> holderIds,
        String through,
        List<String> clauses,
        List<String> claims,
        String doubt,
        Place place) {}
