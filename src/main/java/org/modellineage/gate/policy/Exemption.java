package org.modellineage.gate.policy;

import java.time.LocalDate;
import org.modellineage.collection.problem.Place;

/**
 * An exception from a rule for one model.
 *
 * @param model a name of the model, as written
 * @param licence a name of the licence for which it is made, as written; empty for every licence
 * @param until the last day on which it holds
 */
public record Exemption(String model, PolicyRule rule, String licence, String reason, LocalDate until, Place place) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
