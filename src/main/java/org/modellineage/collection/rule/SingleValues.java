package org.modellineage.collection.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Claim;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Statement;

/** Groups claims about properties that can have only one value, to find those that contradict each other. */
final class SingleValues {

    private SingleValues() {}

    /**
     * The claims about such properties, grouped by subject, property and circumstances, such as the day of a share
     * price.
     */
    static List<List<PlacedClaim>> of(StatementIndex statements) {
        Map<Matter, List<PlacedClaim>> matters = new LinkedHashMap<>();
        for (PlacedStatement placed : statements.all()) {
            Statement statement = placed.statement();
            if (statement.predicate() instanceof Property property && !property.many()) {
                for (Claim claim : statement.claims()) {
                    Matter matter =
                            new Matter(statement.subjectId(), property, circumstances(statement.qualifiers(claim)));
                    matters.computeIfAbsent(matter, missing -> new ArrayList<>())
                            .add(new PlacedClaim(placed, claim));
                }
            }
        }
        return List.copyOf(matters.values());
    }

    /** A claim with its statement. */
    record PlacedClaim(PlacedStatement placed, Claim claim) {

        Statement statement() {
            return placed.statement();
        }
    }

    /** Whether two values contradict each other; a month does not contradict a day in it. */
    static boolean contradict(Statement one, Statement other) {
        if (one.value() instanceof PartialDate first && other.value() instanceof PartialDate second) {
            return first.firstDay().isAfter(second.lastDay())
                    || second.firstDay().isAfter(first.lastDay());
        }
        return !one.value().equals(other.value());
    }

    /** The qualifiers without those that only say how, or how exactly, the value is stated. */
    private static Map<Qualifier, Object> circumstances(Map<Qualifier, Object> qualifiers) {
        Map<Qualifier, Object> circumstances = new EnumMap<>(Qualifier.class);
        circumstances.putAll(qualifiers);
        circumstances.remove(Qualifier.PRECISION);
        circumstances.remove(Qualifier.AS_WRITTEN);
        circumstances.remove(Qualifier.DETAIL);
        circumstances.remove(Qualifier.CONFLICT);
        return circumstances;
    }

    private record Matter(String subject, Property property, Map<Qualifier, Object> circumstances) {}
}
