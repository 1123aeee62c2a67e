package org.modellineage.gate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.gate.policy.PolicyRule;

/**
 * What of a model a policy does not pass in silence.
 *
 * @param level how much it counts, unless an exception holds
 * @param text what was found
 * @param licenceId the id of the licence that it is about; empty when it is about none
 * @param holderIds the ids of what has that licence, or of what is unknown or alleged
 * @param through the channel by which that stands to the model; empty for the model itself
 * @param clauses where the text of the licence says so
 * @param claims the ids of the claims that it rests on
 * @param doubt what of them is not certain; empty when all is
 * @param mend what to do about it, as a phrase
 * @param place where the policy sets the rule
 * @param exemption the exception because of which it does not count
 */
public record GateFinding(
        PolicyRule rule,
        Level level,
        String text,
        String licenceId,
        List<String> holderIds,
        String through,
        List<String> clauses,
        List<String> claims,
        String doubt,
        String mend,
        Place place,
        @Nullable Exemption exemption) {

    /** How much a finding counts. */
    public enum Level {
        ERROR,
        NOTE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public GateFinding {
        holderIds = List.copyOf(holderIds);
        clauses = List.copyOf(clauses);
        claims = List.copyOf(claims);
    }

    /** Whether it makes the policy refuse the model. */
    public boolean refuses() {
        return level == Level.ERROR && exemption == null;
    }
}
