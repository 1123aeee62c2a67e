package org.modellineage.collection.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Statement;

/** Some amounts need a qualifier to mean anything: a share needs its whole, a price change its day. */
final class HalfAmountRule implements Rule {

    private static final Map<Qualifier, Set<Qualifier>> ONE_OF_BESIDE = new EnumMap<>(Qualifier.class);
    private static final Map<Property, Qualifier> BESIDE = new EnumMap<>(Property.class);

    static {
        ONE_OF_BESIDE.put(Qualifier.OUT_OF, EnumSet.of(Qualifier.COUNT));
        ONE_OF_BESIDE.put(Qualifier.FROM_CONTEXT_LENGTH_TOKENS, EnumSet.of(Qualifier.CONTEXT_LENGTH_TOKENS));
        ONE_OF_BESIDE.put(Qualifier.RATIO_PERCENT, EnumSet.of(Qualifier.MEASURE, Qualifier.VIA));
        ONE_OF_BESIDE.put(Qualifier.SESSION, EnumSet.of(Qualifier.WHEN));
        BESIDE.put(Property.SHARE_PRICE_CHANGE_PERCENT, Qualifier.WHEN);
    }

    @Override
    public String name() {
        return "half-an-amount";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.all()) {
            for (Claim claim : placed.statement().claims()) {
                check(placed, placed.statement().qualifiers(claim).keySet(), findings);
            }
        }
        BESIDE.forEach((property, qualifier) -> {
            for (PlacedStatement placed : statements.with(property)) {
                Statement statement = placed.statement();
                if (statement.claims().stream()
                        .anyMatch(claim -> !statement.qualifiers(claim).containsKey(qualifier))) {
                    findings.add(placed, lacks(property.word(), EnumSet.of(qualifier)));
                }
            }
        });
    }

    private static void check(PlacedStatement placed, Set<Qualifier> there, Findings findings) {
        for (Qualifier qualifier : there) {
            Set<Qualifier> beside = ONE_OF_BESIDE.getOrDefault(qualifier, Set.of());
            if (!beside.isEmpty() && beside.stream().noneMatch(there::contains)) {
                findings.add(placed, lacks(qualifier.word(), beside));
            }
        }
    }

    private static String lacks(String word, Set<Qualifier> beside) {
        return word + " without "
                + String.join(" or ", beside.stream().map(Qualifier::word).toList());
    }
}
