package org.modellineage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.HarmlessText;

/**
 * One end of an edge, as a row of a report gives it under names that begin with {@code from} or {@code to}.
 *
 * @param id as the database has it, to tell nodes apart; every other text is harmless to print
 */
record Node(
        String id,
        String name,
        @Nullable String kind,
        boolean released,
        @Nullable String releasedOn,
        boolean series,
        @Nullable String weightsOrigin) {

    /** Reads the end of an edge whose columns begin with a word; an end without a name goes by its id. */
    static Node of(Map<String, Object> row, String end) {
        String id = String.valueOf(row.get(end));
        Object name = row.get(end + "Name");
        return new Node(
                id,
                HarmlessText.of(name == null ? id : name.toString()),
                text(row.get(end + "Kind")),
                !Boolean.FALSE.equals(row.get(end + "Released")),
                text(row.get(end + "ReleasedOn")),
                Boolean.TRUE.equals(row.get(end + "Series")),
                text(row.get(end + "WeightsOrigin")));
    }

    /** Its name, and what sets it apart where it stands for the first time: kind, series, release, first weights. */
    InkedText introduced() {
        InkedText text = new InkedText().add(name, Ink.STRONG);
        StringBuilder remarks = new StringBuilder();
        if (kind != null && !kind.equals("Model")) {
            remark(remarks, Wording.words(kind));
        }
        remarks().forEach(remark -> remark(remarks, remark));
        return remarks.isEmpty() ? text : text.add(" (" + remarks + ")", Ink.FAINT);
    }

    /** What sets it apart beside its kind, a phrase each. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (series && !name.endsWith("series")) {
            remarks.add("series");
        }
        if (!released && !name.endsWith("(unreleased)")) {
            remarks.add("unreleased");
        } else if (released && releasedOn != null) {
            remarks.add(releasedOn);
        }
        if (weightsOrigin != null) {
            remarks.add(origin(weightsOrigin));
        }
        return remarks;
    }

    /** What this and another row know of it, of which each may tell only a part. */
    Node with(Node other) {
        return new Node(
                id,
                name.equals(id) ? other.name : name,
                kind == null ? other.kind : kind,
                released && other.released,
                releasedOn == null ? other.releasedOn : releasedOn,
                series || other.series,
                weightsOrigin == null ? other.weightsOrigin : weightsOrigin);
    }

    /** Where first weights came from that came from no other model. */
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

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : HarmlessText.of(value.toString());
    }
}
