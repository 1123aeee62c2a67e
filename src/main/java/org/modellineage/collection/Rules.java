package org.modellineage.collection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules there are, and running them. */
final class Rules {

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

    /** Their names, sorted. */
    static List<String> names() {
        return ALL.stream().map(Rule::name).toList();
    }

    /** Checks all rules, and that no statement is excepted from one that it does not break. */
    static void check(Draft draft) {
        StatementIndex said = new StatementIndex(draft);
        Findings findings = new Findings(draft.problems());
        ALL.forEach(rule -> rule.check(said, findings.of(rule)));
        findings.reportUnused(draft.statements());
    }
}
