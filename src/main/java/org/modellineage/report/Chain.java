package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.modellineage.model.Status;

/**
 * One way from a model to one that it came from.
 *
 * @param hops rows of edges, each from where the one before leads to
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
     * The place of the hop that bears least: the most doubtful status, then the fewest sources, then the first. None
     * when all hops bear the same.
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

    /** Whether a row says that a step was not taken. */
    public static boolean denied(Map<String, Object> hop) {
        return status(hop).compareTo(Status.ALLEGED) > 0;
    }

    /** Whether a row sums up a longer way. */
    public static boolean summary(Map<String, Object> hop) {
        return Boolean.TRUE.equals(hop.get("summary"));
    }

    static Status status(Map<String, Object> hop) {
        Object word = hop.get("status");
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return Status.ASSERTED;
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
