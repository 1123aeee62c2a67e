package org.modellineage.render.content;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.Units;

/**
 * What a statement says.
 *
 * @param predicate names the unit of a number; empty when the answer does not give it
 * @param value a name, a text, a number or a day; null for none
 * @param qualifiers by name, in their order
 */
public record StatedValue(String predicate, @Nullable Object value, Map<String, Object> qualifiers) {

    /** What stands between a value and its qualifiers. */
    public static final String SEPARATOR = " · ";

    static StatedValue of(Row row) {
        return new StatedValue(row.raw("predicate"), row.value("value"), row.entries("qualifiers"));
    }

    /** The value with its unit. */
    public String bare() {
        return value instanceof Number number && !predicate.isEmpty()
                ? Units.of(predicate, number)
                : CellText.of("value", value);
    }

    /** The value with unit and precision, then its qualifiers, a phrase each. */
    public String text() {
        return text(Set.of());
    }

    /** The same without the qualifiers that are told elsewhere. */
    public String text(Set<String> toldElsewhere) {
        QualifierWords words = new QualifierWords(qualifiers, value);
        StringBuilder text = new StringBuilder();
        String bare = bare();
        if (!bare.isEmpty()) {
            text.append(words.precisionOfValue()).append(bare);
        }
        for (String phrase : words.phrases(toldElsewhere)) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(phrase);
        }
        return text.toString();
    }
}
