package org.modellineage.load.lineage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * A stated derivation, membership or version, in one period.
 *
 * @param since the first day of the period
 * @param until the day after its last, or {@link Days#OPEN}
 * @param claims the ids of its claims, or its {@link #inlineClaim}
 * @param sources the sources of these claims, each with the day by which it was published
 * @param qualifiers the qualifiers that derived steps show, by their names in the graph
 */
record Step(
        String child,
        RelationshipType type,
        String parent,
        Status status,
        String since,
        String until,
        List<String> claims,
        SortedMap<String, String> sources,
        Map<String, Object> qualifiers) {

    private static final char SEPARATOR = '\t';

    /** What stands for the id of an inline claim: the subject, the type and the object of its relationship. */
    static String inlineClaim(String child, RelationshipType type, String parent) {
        return child + SEPARATOR + type + SEPARATOR + parent;
    }

    /** Whether an entry among claims stands for an inline one. */
    static boolean isInline(String claim) {
        return claim.indexOf(SEPARATOR) >= 0;
    }

    boolean holds(String day) {
        return since.compareTo(day) <= 0 && day.compareTo(until) < 0;
    }

    boolean stands() {
        return stands(status);
    }

    static boolean stands(Status status) {
        return status != Status.DENIED && status != Status.RETRACTED;
    }

    boolean isDerivation() {
        return type.channel().isPresent();
    }

    boolean passesOn(Channel channel) {
        return type.channel().filter(channel::equals).isPresent();
    }

    boolean isStandingWeights() {
        return stands() && passesOn(Channel.WEIGHTS);
    }

    /** The id of the statement, without its period. */
    String statement() {
        return child + " " + type + " " + parent;
    }

    static Status weaker(Status one, Status other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
