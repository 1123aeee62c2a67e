package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.value.Wording;

/**
 * One end of an edge, as a row of a report gives it under names that begin with {@code from} or {@code to}.
 *
 * @param id as the database has it, to tell nodes apart; every other text is harmless to print, and empty when the answer does not give it
 */
public record EdgeEnd(
        String id,
        String name,
        String kind,
        boolean released,
        String releasedOn,
        boolean series,
        String weightsOrigin) {

    /** Reads the end of an edge whose columns begin with a word; an end without a name goes by its id. */
    static EdgeEnd of(Row row, String end) {
        String id = row.raw(end);
        return new EdgeEnd(
                id,
                row.textOfFirst(end + "Name", end),
                row.text(end + "Kind"),
                !row.isFalse(end + "Released"),
                row.text(end + "ReleasedOn"),
                row.isTrue(end + "Series"),
                row.text(end + "WeightsOrigin"));
    }

    /** The name, followed where it first appears by its kind, series, release date and the origin of its weights. */
    public InkedText introduced() {
        InkedText text = new InkedText().add(name, Ink.STRONG);
        StringBuilder remarks = new StringBuilder();
        if (!kind.isEmpty() && !kind.equals("Model")) {
            remark(remarks, Wording.words(kind));
        }
        remarks().forEach(remark -> remark(remarks, remark));
        return remarks.isEmpty() ? text : text.add(" (" + remarks + ")", Ink.FAINT);
    }

    /** The phrases that follow its name: series, unreleased or release date, origin of its weights. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (series && !name.endsWith("series")) {
            remarks.add("series");
        }
        if (!released && !name.endsWith("(unreleased)")) {
            remarks.add("unreleased");
        } else if (released && !releasedOn.isEmpty()) {
            remarks.add(releasedOn);
        }
        if (!weightsOrigin.isEmpty()) {
            remarks.add(origin(weightsOrigin));
        }
        return remarks;
    }

    /** Combines what two rows say about the same node. */
    public EdgeEnd with(EdgeEnd other) {
        return new EdgeEnd(
                id,
                name.equals(id) ? other.name : name,
                kind.isEmpty() ? other.kind : kind,
                released && other.released,
                releasedOn.isEmpty() ? other.releasedOn : releasedOn,
                series || other.series,
                weightsOrigin.isEmpty() ? other.weightsOrigin : weightsOrigin);
    }

    /** Where weights came from if not from another model. */
    private static String origin(String word) {
        return switch (word) {
            case "from-scratch" -> "trained from scratch";
            case "undisclosed" -> "parent not disclosed";
            default -> word;
        };
    }

    private static void remark(StringBuilder remarks, String remark) {
        remarks.append(remarks.isEmpty() ? "" : ", ").append(remark);
    }
}
