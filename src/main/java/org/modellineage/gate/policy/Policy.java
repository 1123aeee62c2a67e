package org.modellineage.gate.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.collection.problem.Place;

/**
 * What models must not have, as its file says it; names of licences and models are as written.
 *
 * @param purpose what the models are wanted for, as the report {@code licences} takes it
 * @param through the channels by which licences arrive that count
 * @param licences what is done about named licences
 * @param otherLicences what is done about all others
 * @param actions what is done about each other rule
 * @param doubtful the most that what is not certain counts as
 * @param places where the file sets a rule, for those that it sets
 */
public record Policy(
        Path file,
        String purpose,
        Set<String> through,
        List<ListedLicence> licences,
        Action otherLicences,
        Map<PolicyRule, Action> actions,
        Action doubtful,
        Map<PolicyRule, Place> places,
        List<Exemption> exemptions) {

    public Policy {
        through = Set.copyOf(through);
        licences = List.copyOf(licences);
        actions = Map.copyOf(actions);
        places = Map.copyOf(places);
        exemptions = List.copyOf(exemptions);
    }

    /** A licence that a list of the policy names. */
    public record ListedLicence(String name, Action action, Place place) {}

    /** What is done about a rule; one that the policy does not set fails. */
    public Action action(PolicyRule rule) {
        return actions.getOrDefault(rule, Action.FAIL);
    }

    /** Where the file sets a rule; the whole file when it does not. */
    public Place place(PolicyRule rule) {
        return places.getOrDefault(rule, Place.whole(file));
    }
}
