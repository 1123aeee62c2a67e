package org.modellineage.render.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.modellineage.text.TerminalText;

/**
 * A relationship of the entity that is shown, as in "developed by Lab", "Chat Mini: distilled from it (alleged)" or, for
 * many of one type, "distilled from it: 5,000 in all".
 */
public final class RelationshipText {

    private static final String ASSERTED = "asserted";

    private RelationshipText() {}

    /** Whether a map is one: it has a relationship, and an entity at its other end or a number of them. */
    static boolean isRelated(Map<?, ?> entries) {
        return entries.get("relationship") instanceof String
                && (entries.get("to") instanceof String
                        || entries.get("from") instanceof String
                        || entries.get("count") instanceof Number);
    }

    static String of(Map<?, ?> entries) {
        String type = Wording.phrase(String.valueOf(entries.get("relationship")));
        if (entries.get("count") instanceof Number count) {
            String phrase = "from".equals(entries.get("direction")) ? type + " it" : type;
            return phrase + ": " + Amounts.grouped(count.longValue()) + " in all, --most shows more";
        }
        String related = entries.get("to") instanceof String to
                ? type + " " + TerminalText.of(to)
                : TerminalText.of(String.valueOf(entries.get("from"))) + ": " + type + " it";
        List<String> remarks = new ArrayList<>();
        if (entries.get("status") instanceof String status && !status.equals(ASSERTED)) {
            remarks.add(TerminalText.of(status));
        }
        remarks.addAll(new QualifierWords(QualifierWords.byName(entries.get("qualifiers")), null).phrases());
        return remarks.isEmpty() ? related : related + " (" + String.join(", ", remarks) + ")";
    }
}
