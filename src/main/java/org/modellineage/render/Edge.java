package org.modellineage.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.report.Answer;
import org.modellineage.text.HarmlessText;

/**
 * One row of an answer that consists of edges: what a node came from or belongs to, and how.
 *
 * @param phrase the relationship in words, read from the one end to the other
 * @param role the words for a derivation; null for other relationships
 */
record Edge(
        Node from,
        Node to,
        String phrase,
        @Nullable Role role,
        @Nullable String channel,
        String status,
        Map<String, Object> row) {

    /** What passes the weights first, then outputs, data, design and the unknown; by name among equals. */
    static final Comparator<Edge> UPSTREAM = order(true);

    /** As {@link #UPSTREAM}, for the way from the parent to its children. */
    static final Comparator<Edge> DOWNSTREAM = order(false);

    private static final List<String> NEEDED = List.of("from", "relationship", "to");

    /** A {@link RenderException} when an answer's rows are no edges. */
    static void requireColumns(Answer answer) {
        if (!answer.columns().containsAll(NEEDED)) {
            throw new RenderException("report " + HarmlessText.of(answer.report())
                    + ": a view of edges needs the columns from, relationship and to; found "
                    + HarmlessText.of(String.join(", ", answer.columns())));
        }
    }

    /** Reads all rows of an answer; a {@link RenderException} when they are no edges. */
    static List<Edge> of(Answer answer) {
        requireColumns(answer);
        List<Edge> edges = new ArrayList<>(answer.rows().size());
        for (Map<String, Object> row : answer.rows()) {
            edges.add(of(row));
        }
        return edges;
    }

    static Edge of(Map<String, Object> row) {
        Object channel = row.get("channel");
        Object status = row.get("status");
        String relationship = String.valueOf(row.get("relationship"));
        Role role = Role.of(relationship, "Dataset".equals(row.get("fromKind")));
        return new Edge(
                Node.of(row, "from"),
                Node.of(row, "to"),
                role == null ? Wording.phrase(relationship) : role.joining(),
                role,
                channel == null ? null : HarmlessText.of(channel.toString()),
                status == null ? "asserted" : HarmlessText.of(status.toString()),
                row);
    }

    Node end(boolean upstream) {
        return upstream ? to : from;
    }

    /** What stands behind the name of an end, under the other: the parent's role, or what the parent did. */
    String words(boolean upstream) {
        if (role == null) {
            return upstream ? phrase : phrase + " it";
        }
        return upstream ? role.ofParent() : role.ofChild();
    }

    private static Comparator<Edge> order(boolean upstream) {
        return (one, other) -> {
            int order = Integer.compare(one.channelOrder(), other.channelOrder());
            if (order == 0) {
                order = one.end(upstream).name().compareTo(other.end(upstream).name());
            }
            if (order == 0) {
                order = one.end(upstream).id().compareTo(other.end(upstream).id());
            }
            return order == 0 ? one.phrase.compareTo(other.phrase) : order;
        };
    }

    /** The place of the channel in the order in which the model declares them; unknown words come last. */
    private int channelOrder() {
        int place = 0;
        for (Channel known : Channel.values()) {
            if (known.word().equals(channel)) {
                break;
            }
            place++;
        }
        return place;
    }
}
