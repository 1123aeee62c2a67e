package org.modellineage.collection.rule;

import java.util.EnumSet;
import java.util.Set;
import org.modellineage.collection.rule.PlacedStatement.Text;
import org.modellineage.model.Property;

/** A value is a phrase; whole sentences should be several statements. Names and reasons may have any length. */
final class LongTextRule implements Rule {

    private static final int LONGEST = 80;
    private static final Set<Property> OF_ANY_LENGTH = EnumSet.of(Property.ALSO_KNOWN_AS, Property.OUTCOME_REASON);

    @Override
    public String name() {
        return "long-text";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.all()) {
            for (Text found : placed.texts(OF_ANY_LENGTH)) {
                int length = found.text().codePointCount(0, found.text().length());
                if (length > LONGEST) {
                    findings.add(
                            placed, found.word() + ": a text of " + length + " characters; accepted: up to " + LONGEST);
                }
            }
        }
    }
}
