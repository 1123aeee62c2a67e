package org.modellineage.render.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.render.value.Wording;

/**
 * What a node came from or belongs to, and how.
 *
 * @param phrase the relationship in words, read from the one end to the other
 * @param role the words for a derivation; null for other relationships
 * @param channel what is passed on; empty for relationships that pass on nothing
 * @param status how sure it is, mostly a word of {@link Status}
 * @param manner how it was done, and how much of it
 * @param upstream whether it lies on the way to what the entity asked about came from
 * @param depth how many steps it is away from the entity asked about; 0 when the answer does not say
 * @param sources the ids of those that say so
 * @param attributions the same in full, where the answer gives it
 * @param denial what to say of it when it is denied
 */
public record Edge(
        EdgeEnd from,
        EdgeEnd to,
        String phrase,
        @Nullable Role role,
        String channel,
        String status,
        Manner manner,
        boolean upstream,
        long depth,
        List<String> sources,
        List<Attribution> attributions,
        Denial denial) {

    /** By channel (weights, outputs, data, design, unknown), then by the name of the parent. */
    public static final Comparator<Edge> UPSTREAM = order(true);

    /** By channel, then by the name of the child. */
    public static final Comparator<Edge> DOWNSTREAM = order(false);

    /**
     * How a step was done, and how much of it; what the answer does not give is null or empty.
     *
     * @param via the technique, such as a dataset in between
     * @param between the unreleased entities that it was passed on through, the nearest last
     * @param statedOf the series that it is said of
     * @param summary whether it sums up a longer way
     */
    public record Manner(
            String stage,
            String algorithm,
            @Nullable Number samples,
            @Nullable Number tokens,
            @Nullable Number epochs,
            @Nullable Number contextLengthTokens,
            @Nullable Number fromContextLengthTokens,
            @Nullable Number sharePercent,
            String detail,
            String via,
            List<String> between,
            String statedOf,
            boolean summary) {

        private static Manner of(Row row) {
            boolean several = row.value("via") instanceof List<?>;
            return new Manner(
                    row.text("stage"),
                    row.text("algorithm"),
                    row.number("samples"),
                    row.number("tokens"),
                    row.number("epochs"),
                    row.number("contextLengthTokens"),
                    row.number("fromContextLengthTokens"),
                    row.number("sharePercent"),
                    row.text("detail"),
                    several && !row.has("viaName") ? "" : row.textOfFirst("viaName", "via"),
                    several ? row.texts("via") : List.of(),
                    row.text("statedOf"),
                    row.isTrue("summary"));
        }
    }

    /**
     * What to say about a step that sources deny.
     *
     * @param whole whether the step leads all the way between the two entities asked about
     * @param instead what the child came from instead
     */
    public record Denial(boolean whole, List<String> instead) {}

    static Edge of(Map<String, Object> values) {
        Row row = new Row(values);
        String relationship = row.raw("relationship");
        Role role = Role.of(relationship, row.raw("fromKind").equals("Dataset"));
        return new Edge(
                EdgeEnd.of(row, "from"),
                EdgeEnd.of(row, "to"),
                role == null ? Wording.phrase(relationship) : role.joining(),
                role,
                row.text("channel"),
                row.has("status") ? row.text("status") : Status.ASSERTED.word(),
                Manner.of(row),
                !row.raw("direction").equals("descendants"),
                row.count("depth"),
                row.texts("sources"),
                Attribution.allOf(row),
                new Denial(row.isTrue("arrives") && row.count("depth") == 1, row.texts("instead")));
    }

    /** Whether nobody doubts it. */
    public boolean isAsserted() {
        return status.equals(Status.ASSERTED.word());
    }

    /** Whether sources deny it or have retracted it. */
    public boolean isDenied() {
        return status.equals(Status.DENIED.word()) || status.equals(Status.RETRACTED.word());
    }

    public EdgeEnd end(boolean upstream) {
        return upstream ? to : from;
    }

    /** The words behind the name of one end where it is listed under the other: the parent's role, or what the parent did. */
    public String words(boolean upstream) {
        if (role == null) {
            return upstream ? phrase : phrase + " it";
        }
        return upstream ? role.ofParent() : role.ofChild();
    }

    private static Comparator<Edge> order(boolean upstream) {
        return Comparator.comparingInt(Edge::channelOrder)
                .thenComparing(edge -> edge.end(upstream).name())
                .thenComparing(edge -> edge.end(upstream).id())
                .thenComparing(Edge::phrase);
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
