package org.modellineage.render.content;
import org.modellineage.render.value.CellText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.picture.Citation;

/** Who says what a row says: from the column {@code evidence}, or the bare ids in {@code sources} or {@code saidBy} where it has none. */
public final class SourceEvidence {

    private static final List<String> COLUMNS_OF_IDS = List.of("sources", "saidBy");

    private SourceEvidence() {}

    public static List<Citation> of(Map<String, Object> row) {
        List<Citation> evidence = new ArrayList<>();
        if (row.get("evidence") instanceof List<?> claims) {
            for (Object claim : claims) {
                if (claim instanceof Map<?, ?> said) {
                    evidence.add(of(said, row.get("status")));
                }
            }
        }
        for (String column : COLUMNS_OF_IDS) {
            if (evidence.isEmpty() && row.get(column) instanceof List<?> ids) {
                for (Object id : ids) {
                    evidence.add(new Citation(CellText.of("source", id), "", status(row.get("status")), List.of()));
                }
            }
        }
        return evidence;
    }

    /** A claim without a status of its own has the one of its row. */
    private static Citation of(Map<?, ?> said, @Nullable Object statusOfRow) {
        String name = CellText.of("source", said.get("name"));
        String speaker = CellText.of("speaker", said.get("attributedTo"));
        List<String> locators = new ArrayList<>();
        if (said.get("locators") instanceof List<?> places) {
            places.forEach(place -> locators.add(CellText.of("locators", place)));
        }
        return new Citation(
                CellText.of("source", said.get("source")),
                speaker.isEmpty() ? name : name + ", quoting " + speaker,
                status(said.get("status") == null ? statusOfRow : said.get("status")),
                locators);
    }

    private static String status(@Nullable Object word) {
        return word == null ? "asserted" : CellText.of("status", word);
    }
}
