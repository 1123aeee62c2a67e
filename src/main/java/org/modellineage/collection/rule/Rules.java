package org.modellineage.collection.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.model.Entity;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = Stream.concat(
                    Stream.of(
                            new AmountInTextRule(),
                            new ConflictOutcomeRule(),
                            new DeprecatedAloneRule(),
                            new HalfAmountRule(),
                            new LoneConflictRule(),
                            new LongTextRule(),
                            new OriginAndParentRule(),
                            new PreferredButDeniedRule(),
                            new ReleasedBeforeParentRule(),
                            new StageNumbersRule(),
                            new StageStartRule(),
                            new TwoPreferredRule(),
                            new TwoSeriesRule(),
                            new UnsettledValuesRule()),
                    CycleRule.ALL.stream())
            .sorted(Comparator.comparing(Rule::name))
            .toList();

    private Rules() {}

    /** The names of all rules, sorted. */
    public static List<String> names() {
        return ALL.stream().map(Rule::name).toList();
    }

    /** Reports every cycle of weights, as an error; no model can come from itself. */
    public static void checkWeights(List<PlacedStatement> all, Problems problems) {
        CycleRule.checkWeights(all, problems);
    }

    /**
     * Checks all rules, cycles of weights, and that every exception is needed.
     *
     * @param entities the entities that the collection declares
     * @param conflicts the ids of its conflicts, with their places
     */
    public static void check(
            List<PlacedStatement> all, List<Entity> entities, Map<String, Place> conflicts, Problems problems) {
        checkWeights(all, problems);
        StatementIndex statements = new StatementIndex(all, entities, conflicts);
        Findings findings = new Findings(problems);
        ALL.forEach(rule -> rule.check(statements, findings.of(rule)));
        findings.reportUnused(all);
    }
}
