package org.modellineage.collection.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Statement;
import org.modellineage.model.ValueType;

/**
 * An amount must not be written as text, where it has no unit to calculate with. Names and quoted words may be numbers.
 */
final class AmountInTextRule implements Rule {

    /** A number, followed by at most one word: {@code 2.8 trillion}, {@code 50%}, {@code $5.5M}. */
    private static final Pattern AMOUNT = Pattern.compile("[~<>]?\\s*[$€¥]?\\s*\\d[\\d.,_]*\\s*(%|\\p{L}+)?");

    private static final Set<Property> NAMES = EnumSet.of(Property.ALSO_KNOWN_AS, Property.OFFICIAL_NAME);

    @Override
    public String name() {
        return "amount-in-text";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (PlacedStatement placed : said.all()) {
            Statement statement = placed.statement();
            if (statement.predicate() instanceof Property property
                    && property.type() == ValueType.TEXT
                    && !NAMES.contains(property)) {
                check(placed, property.word(), statement.value(), findings);
            }
            for (Claim claim : statement.claims()) {
                statement.qualifiers(claim).forEach((qualifier, value) -> {
                    if (qualifier.type() == ValueType.TEXT && qualifier != Qualifier.AS_WRITTEN) {
                        check(placed, qualifier.word(), value, findings);
                    }
                });
            }
        }
    }

    private static void check(PlacedStatement placed, String word, Object value, Findings findings) {
        if (AMOUNT.matcher(value.toString()).matches()) {
            findings.add(
                    placed,
                    word + ": " + Quoted.of(value.toString())
                            + " is an amount; accepted: a number under a word that names its unit");
        }
    }
}
