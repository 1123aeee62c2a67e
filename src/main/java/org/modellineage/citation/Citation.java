package org.modellineage.citation;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.value.Wording;

/**
 * What is cited.
 *
 * @param id of a claim, or of the reference itself
 * @param statement what the claim says, in a line; empty when no claim is cited
 * @param places where the source says so
 * @param reference the source, or the entity
 */
public record Citation(String id, String statement, List<String> places, Reference reference) {

    public Citation {
        places = List.copyOf(places);
    }

    /** A source, or an entity of another kind, as it is. */
    public static Citation of(Reference reference) {
        return new Citation(reference.id(), "", List.of(), reference);
    }

    /**
     * A claim of a statement.
     *
     * @param id of the claim
     */
    public static Citation ofClaim(String id, AttributedStatement statement, List<String> places, Reference source) {
        return new Citation(id, line(statement), places, source);
    }

    /** A statement in a line, as in "DeepSeek-R1 initialized from DeepSeek-V3-Base · preferred". */
    private static String line(AttributedStatement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(statement.subject() + " " + Wording.words(statement.predicate()) + " "
                + statement.stated().text());
        for (String word : List.of(statement.rank(), statement.status())) {
            if (!word.isEmpty() && !word.equals("normal") && !word.equals("asserted")) {
                parts.add(word);
            }
        }
        statement.attributions().stream()
                .filter(one -> !one.speaker().isEmpty())
                .forEach(one -> parts.add("quoting " + one.speaker()));
        return String.join(" · ", parts);
    }

    boolean isClaim() {
        return !statement.isEmpty();
    }

    /** The reference as people write it below a text, in a line. */
    public String words() {
        return TextFormat.reference(this);
    }

    /** Where it is found in this graph, by a command. */
    public String here() {
        return isClaim() ? "lineage cite " + quoted(id) : "lineage show " + quoted(reference.id());
    }

    /** An id as a shell takes it. */
    public static String quoted(String id) {
        return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-._/:".indexOf(c) >= 0)
                ? id
                : "'" + id.replace("'", "'\\''") + "'";
    }
}
