package org.modellineage.gate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.licence.Licence;
import org.modellineage.report.Answer;
import org.modellineage.text.TerminalText;

/**
 * A model to judge, with what the graph knows of it.
 *
 * @param licences its licences and those of what is upstream, never released ones too
 * @param unknownParents the models in its ancestry by weights, itself among them, whose own origin nobody tells
 * @param steps the steps between it and the holders of the licences
 */
public record GatedModel(
        String id, String name, List<Licence> licences, List<UnknownParent> unknownParents, List<Step> steps) {

    /**
     * A step from a model or dataset to what it came from.
     *
     * @param claims the ids of the claims that tell of it
     */
    public record Step(String childId, String parentId, String channel, String status, List<String> claims) {

        /** Reads the answer of the question {@code steps}. */
        public static List<Step> of(Answer answer) {
            return answer.rows().stream()
                    .map(row -> new Step(
                            String.valueOf(row.get("child")),
                            String.valueOf(row.get("parent")),
                            String.valueOf(row.get("channel")),
                            String.valueOf(row.get("status")),
                            Stream.of("claims", "inlineClaims")
                                    .flatMap(column -> texts(row.get(column)).stream())
                                    .toList()))
                    .toList();
        }
    }

    /**
     * A model of which no source says where its weights come from.
     *
     * @param status how sure it is that it belongs to the ancestry
     * @param described whether anything at all is known of it
     * @param claims the ids of the claims that name it as a parent
     */
    public record UnknownParent(String id, String name, String status, boolean described, List<String> claims) {

        /** Reads the answer of the look-up {@code unknown-parents}. */
        public static List<UnknownParent> of(Answer answer) {
            return answer.rows().stream()
                    .map(row -> new UnknownParent(
                            String.valueOf(row.get("id")),
                            TerminalText.of(String.valueOf(row.get("name"))),
                            String.valueOf(row.get("status")),
                            Boolean.TRUE.equals(row.get("described")),
                            texts(row.get("claims"))))
                    .toList();
        }
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
