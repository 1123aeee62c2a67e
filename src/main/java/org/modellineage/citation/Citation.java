package org.modellineage.citation;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.content.Statement;
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

    static Citation of(Reference reference) {
        return new Citation(reference.id(), "", List.of(), reference);
    }

    /** A statement in a line, as in "DeepSeek-R1 initialized from DeepSeek-V3-Base · preferred". */
    static String line(Statement statement) {
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

    /** Where it is found in this graph, by a command. */
    String here() {
        return isClaim() ? "lineage cite " + quoted(id) : "lineage show " + quoted(reference.id());
    }

    private static String quoted(String id) {
        return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-._/:".indexOf(c) >= 0)
                ? id
                : "'" + id.replace("'", "'\\''") + "'";
    }
}
