package org.modellineage.render.content;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;

import java.util.List;
import java.util.Map;

/**
 * That one source says something, as a map of a report has it.
 *
 * @param asserts false when it denies or takes back what others say
 * @param remarks how the source puts it, see {@link Remarks}
 */
public record Saying(String source, String locators, boolean asserts, Map<String, Object> remarks, Map<?, ?> claim) {

    private static final List<String> NOT_ASSERTING = List.of("denied", "retracted");

    /** Reads one; the source's name stands under {@code sourceName} or {@code name}. */
    static Saying of(Map<?, ?> claim) {
        Object name = claim.get("sourceName") == null ? claim.get("name") : claim.get("sourceName");
        return new Saying(
                CellText.of("source", name == null ? claim.get("source") : name),
                CellText.of("locators", claim.get("locators")),
                !NOT_ASSERTING.contains(String.valueOf(claim.get("status"))),
                Remarks.of(claim),
                claim);
    }

    /**
     * The source and the place, then what is out of the ordinary in how it says so, compared with all that say so.
     *
     * @param told the remarks that stand elsewhere
     */
    public InkedText text(String usualStatus, String usualRank, Map<String, Object> told) {
        InkedText text = new InkedText().add(source).add(locators.isEmpty() ? "" : ", " + locators);
        remark(text, "quoting ", "attributedTo", Ink.PLAIN);
        QualifierWords.of(Remarks.asQualifiers(remarks), null)
                .phrases(told.keySet())
                .forEach(phrase -> text.add(" · " + phrase));
        if (!word("status").equals(usualStatus)) {
            remark(text, "", "status", Ink.ofStatus(word("status")));
        }
        if (!word("rank").equals(usualRank) && !word("rank").equals("normal")) {
            remark(text, "", "rank", Ink.PLAIN);
        }
        remark(text, "", "note", Ink.FAINT);
        return text;
    }

    public String word(String column) {
        return CellText.of(column, claim.get(column));
    }

    private void remark(InkedText text, String before, String column, Ink ink) {
        String word = word(column);
        if (!word.isEmpty()) {
            text.add(" · ").add(before + word, ink);
        }
    }
}
