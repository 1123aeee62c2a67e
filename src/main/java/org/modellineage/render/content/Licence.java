package org.modellineage.render.content;

import java.util.List;
import org.modellineage.report.Answer;

/**
 * A licence of the model that was asked about, or of what is upstream of it; texts are empty when there is nothing to say.
 *
 * @param holder the name of what has the licence
 * @param ofOrganization whether that is an organization, of whose models in general something is said
 * @param through the channel by which it arrives, the narrowest of the way; empty for the model's own
 * @param license its name, or that no source says
 * @param scopes what it covers
 * @param remarks what sources remark
 * @param status how sure the licence is
 * @param lineage how sure the way to its holder is
 * @param statedOf the series of which it is said
 * @param attributions who says so
 */
public record Licence(
        String holder,
        boolean ofOrganization,
        String through,
        String license,
        String scopes,
        String remarks,
        String status,
        String lineage,
        String statedOf,
        List<Attribution> attributions) {

    /** Reads an answer with the view {@code licences}. */
    public static List<Licence> of(Answer answer) {
        return Row.of(answer.rows()).stream().map(Licence::of).toList();
    }

    private static Licence of(Row row) {
        return new Licence(
                row.text("name"),
                row.raw("kind").equals("Organization"),
                row.text("through"),
                row.text("license"),
                row.text("scopes"),
                row.text("remarks"),
                row.text("status"),
                row.text("lineage"),
                row.text("statedOf"),
                row.rows("evidence").stream().map(Attribution::of).toList());
    }

    /** The licence with what it covers. */
    public String words() {
        return license + (scopes.isEmpty() ? "" : " (" + scopes + ")");
    }
}
