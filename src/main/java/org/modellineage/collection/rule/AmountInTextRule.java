package org.modellineage.collection.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement.Text;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;

/**
 * An amount must not be written as text, where it has no unit to calculate with. Names and quoted words may be numbers.
 */
final class AmountInTextRule implements Rule {

    /** A number, followed by at most one word: {@code 2.8 trillion}, {@code 50%}, {@code $5.5M}. */
    private static final Pattern AMOUNT = Pattern.compile("[~<>]?\\s*[$€¥]?\\s*\\d[\\d.,_]*\\s*(%|\\p{L}+)?");

    private static final Set<?> NAMES_AND_QUOTES =
            Set.of(Property.ALSO_KNOWN_AS, Property.OFFICIAL_NAME, Qualifier.AS_WRITTEN);

    @Override
    public String name() {
        return "amount-in-text";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.all()) {
            for (Text found : placed.texts(NAMES_AND_QUOTES)) {
                if (AMOUNT.matcher(found.text()).matches()) {
                    findings.add(
                            placed,
                            found.word() + ": " + Quoted.of(found.text())
                                    + " is an amount; accepted: a number under a word that names its unit");
                }
            }
        }
    }
}
