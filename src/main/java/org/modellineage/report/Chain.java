package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.modellineage.model.Status;

/**
 * A path from a model to one that it derives from, step by step.
 *
 * @param hops rows of edges, each of which starts where the one before ends
 */
public record Chain(List<Map<String, Object>> hops) {

    public Chain {
        hops = List.copyOf(hops);
    }

    /** The weakest status of a hop. */
    public Status status() {
        return hops.stream().map(Chain::status).max(Status::compareTo).orElse(Status.ASSERTED);
    }

    /**
     * The index of the weakest hop: of those with the most doubtful status, the one with the fewest sources, or the first
     * of several. Empty when all hops are equally strong.
     */
    public OptionalInt weakestHop() {
        int weakest = 0;
        boolean differ = false;
        for (int i = 1; i < hops.size(); i++) {
            int order = compare(hops.get(i), hops.get(weakest));
            differ |= order != 0;
            if (order < 0) {
                weakest = i;
            }
        }
        return differ ? OptionalInt.of(weakest) : OptionalInt.empty();
    }

    /** Whether a row denies its step. */
    public static boolean denied(Map<String, Object> hop) {
        return status(hop).compareTo(Status.ALLEGED) > 0;
    }

    /** Whether a row summarizes a longer path. */
    public static boolean summary(Map<String, Object> hop) {
        return Boolean.TRUE.equals(hop.get("summary"));
    }

    static Status status(Map<String, Object> hop) {
        return Status.of(String.valueOf(hop.get("status"))).orElse(Status.ASSERTED);
    }

    /** Negative when the first hop is weaker than the second. */
    private static int compare(Map<String, Object> hop, Map<String, Object> other) {
        int byStatus = status(other).compareTo(status(hop));
        return byStatus != 0 ? byStatus : Integer.compare(sources(hop), sources(other));
    }

    private static int sources(Map<String, Object> hop) {
        return hop.get("sources") instanceof List<?> sources ? sources.size() : 0;
    }
}
