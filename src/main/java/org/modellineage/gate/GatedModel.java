package org.modellineage.gate;

import java.util.List;
import org.modellineage.licence.Licence;
import org.modellineage.report.Answer;
import org.modellineage.text.TerminalText;

/**
 * A model to judge, with what the graph knows of it.
 *
 * @param licences its licences and those of what is upstream, never released ones too
 * @param unknownParents the models in its ancestry by weights, itself among them, whose own origin nobody tells
 */
public record GatedModel(String id, String name, List<Licence> licences, List<UnknownParent> unknownParents) {

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
                            row.get("claims") instanceof List<?> claims
                                    ? claims.stream().map(String::valueOf).toList()
                                    : List.of()))
                    .toList();
        }
    }
}
