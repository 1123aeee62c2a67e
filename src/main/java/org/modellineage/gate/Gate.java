package org.modellineage.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.gate.GateFinding.Level;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Action;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.gate.policy.ResolvedPolicy.ResolvedExemption;

/** Judges models by a policy, on a day. */
public final class Gate {

    private static final Comparator<GateFinding> REFUSING_FIRST = Comparator.comparing(
                    (GateFinding finding) -> !finding.refuses())
            .thenComparing(GateFinding::level)
            .thenComparing(GateFinding::rule);

    private final ResolvedPolicy policy;
    private final LocalDate today;

    /**
     * Creates a gate.
     *
     * @param today the day on which exceptions must hold
     */
    public Gate(ResolvedPolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    public ModelVerdict judge(GatedModel model) {
        List<GateFinding> findings = new ArrayList<>();
        for (Observation seen : new Observations(policy, model).all()) {
            // Doubt is what the rule on teachers is about.
            Action most = seen.doubt().isEmpty() || seen.rule() == PolicyRule.ALLEGED_TEACHERS
                    ? Action.FAIL
                    : policy.policy().doubtful();
            Action action = seen.action().atMost(most);
            if (action != Action.PASS) {
                findings.add(finding(model, seen, action == Action.FAIL ? Level.ERROR : Level.NOTE));
            }
        }
        findings.sort(REFUSING_FIRST);
        return new ModelVerdict(model.id(), model.name(), findings);
    }

    private GateFinding finding(GatedModel model, Observation seen, Level level) {
        Optional<Exemption> lastExemption = policy.exemptions().stream()
                .filter(one -> level == Level.ERROR && isFor(one, model, seen))
                .map(ResolvedExemption::exemption)
                .max(Comparator.comparing(Exemption::until));
        @Nullable
        Exemption holding = lastExemption.filter(one -> one.holdsOn(today)).orElse(null);
        String mend = seen.rule().mend();
        if (lastExemption.isPresent() && holding == null) {
            mend = "the exception for it ended on " + lastExemption.get().until() + "; " + mend;
        }
        return new GateFinding(
                seen.rule(),
                level,
                seen.text(),
                seen.licenceId(),
                seen.holderIds(),
                seen.through(),
                seen.clauses(),
                seen.claims(),
                seen.doubt(),
                mend,
                seen.place(),
                holding);
    }

    private static boolean isFor(ResolvedExemption one, GatedModel model, Observation seen) {
        return one.modelId().equals(model.id())
                && one.exemption().rule() == seen.rule()
                && (one.licenceId().isEmpty() || one.licenceId().equals(seen.licenceId()));
    }
}
