package org.modellineage.collection.rule;

import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Statement;
import org.modellineage.model.ValueType;

/** A value is a phrase; whole sentences should be several statements. Names and reasons may have any length. */
final class LongTextRule implements Rule {

    private static final int LONGEST = 80;

    @Override
    public String name() {
        return "long-text";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (PlacedStatement placed : said.all()) {
            Statement statement = placed.statement();
            if (statement.predicate() instanceof Property property
                    && property.type() == ValueType.TEXT
                    && property != Property.ALSO_KNOWN_AS
                    && property != Property.OUTCOME_REASON) {
                check(placed, property.word(), statement.value(), findings);
            }
            for (Claim claim : statement.claims()) {
                statement.qualifiers(claim).forEach((qualifier, value) -> {
                    if (qualifier.type() == ValueType.TEXT) {
                        check(placed, qualifier.word(), value, findings);
                    }
                });
            }
        }
    }

    private static void check(PlacedStatement placed, String word, Object value, Findings findings) {
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            findings.add(placed, word + ": a text of " + length + " characters; accepted: up to " + LONGEST);
        }
    }
}
