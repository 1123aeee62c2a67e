package org.modellineage.render.content;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.CellText;

import java.util.Map;
import java.util.Set;

/** What a statement says, in one cell: its value with unit and precision, then its qualifiers. */
public final class StatedValue {

    public static final String SEPARATOR = " · ";

    private StatedValue() {}

    /** Reads the columns {@code value}, {@code predicate} and {@code qualifiers} of a row. */
    public static String of(Map<String, Object> row) {
        return of(row, Set.of());
    }

    /** The same without the qualifiers that are told elsewhere. */
    public static String of(Map<String, Object> row, Set<String> toldElsewhere) {
        Object value = row.get("value");
        QualifierWords qualifiers = QualifierWords.of(row.get("qualifiers"), value);
        String words = CellText.of("value", row);
        StringBuilder text = new StringBuilder();
        if (!words.isEmpty()) {
            text.append(qualifiers.precisionOfValue()).append(words);
        }
        for (String phrase : qualifiers.phrases(toldElsewhere)) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(phrase);
        }
        return text.toString();
    }
}
