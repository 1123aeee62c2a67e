package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.picture.CitedSource;

/**
 * That one source makes a statement; a text is empty when the answer does not give it.
 *
 * @param claim the id of the claim; empty when the answer does not give it
 * @param sourceId the id of the source
 * @param source its title; its id when the answer gives no title
 * @param titled whether the answer gives the title
 * @param address its web address
 * @param rewords whether it is a copy of another source in other words
 * @param locators places in it
 * @param status the status of its claim
 * @param rank the rank of its claim
 * @param speaker whom it quotes
 * @param note the curator's note
 * @param remarks how it puts the statement, by qualifier
 */
public record Attribution(
        String claim,
        String sourceId,
        String source,
        boolean titled,
        String address,
        boolean rewords,
        List<String> locators,
        String status,
        String rank,
        String speaker,
        String note,
        Map<String, Object> remarks) {

    /** The qualifiers with which sources may differ on a statement that they all make. */
    private static final Set<String> REMARKS = Set.of("asWritten", "detail", "conflict");

    private static final Set<String> NOT_ASSERTING = Set.of("denied", "retracted");

    /** Reads the column {@code evidence} of a row, or else the ids in {@code sources} or {@code saidBy}. */
    static List<Attribution> allOf(Row row) {
        List<Attribution> attributions = new ArrayList<>();
        row.rows("evidence").forEach(claim -> attributions.add(of(claim)));
        for (String column : List.of("sources", "saidBy")) {
            if (attributions.isEmpty()) {
                row.texts(column).forEach(id -> attributions.add(of(new Row(Map.of("source", id)))));
            }
        }
        return attributions;
    }

    /** Reads a map or a row that is about one claim. */
    static Attribution of(Row claim) {
        String id = claim.text("source");
        String title = claim.textOfFirst("sourceName", "name");
        return new Attribution(
                claim.has("claim") ? claim.raw("claim") : claim.raw("id"),
                id,
                title.isEmpty() ? id : title,
                !title.isEmpty(),
                claim.text("url"),
                claim.isTrue("rewords") || claim.raw("sourceKind").equals("paraphrase"),
                claim.texts("locators"),
                claim.text("status"),
                claim.text("rank"),
                claim.text("attributedTo"),
                claim.text("note"),
                remarks(claim));
    }

    private static Map<String, Object> remarks(Row claim) {
        Map<String, Object> remarks = remarks(claim.entries("qualifiers"));
        REMARKS.stream().sorted().forEach(word -> {
            Object value = claim.value(word);
            if (value != null) {
                remarks.put(word, value);
            }
        });
        return remarks;
    }

    /** Selects the qualifiers that are remarks of single sources. */
    static Map<String, Object> remarks(Map<String, Object> qualifiers) {
        Map<String, Object> remarks = new LinkedHashMap<>(qualifiers);
        remarks.keySet().retainAll(REMARKS);
        return remarks;
    }

    /** Selects the qualifiers that belong to the statement itself. */
    static Map<String, Object> withoutRemarks(Map<String, Object> qualifiers) {
        Map<String, Object> others = new LinkedHashMap<>(qualifiers);
        others.keySet().removeAll(REMARKS);
        return others;
    }

    /** False when the source denies or retracts what others say. */
    public boolean asserts() {
        return !NOT_ASSERTING.contains(status);
    }

    /** What a picture tells of them; a claim without a status of its own has the one of its statement. */
    public static List<CitedSource> citations(List<Attribution> attributions, String statusOfStatement) {
        return attributions.stream()
                .map(one -> new CitedSource(
                        one.sourceId,
                        (one.titled ? one.source : "") + (one.speaker.isEmpty() ? "" : ", quoting " + one.speaker),
                        one.status.isEmpty() ? statusOfStatement : one.status,
                        one.locators))
                .toList();
    }
}
