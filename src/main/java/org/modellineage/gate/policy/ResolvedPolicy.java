package org.modellineage.gate.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.gate.policy.Policy.ListedLicence;

/**
 * A policy whose names are those of the graph.
 *
 * @param licences what the lists say of licences, by their ids
 * @param exemptions the exceptions for models that the graph knows
 */
public record ResolvedPolicy(Policy policy, Map<String, ListedLicence> licences, List<ResolvedExemption> exemptions) {

    public ResolvedPolicy {
        licences = Map.copyOf(licences);
        exemptions = List.copyOf(exemptions);
    }

    /**
     * An exception with the ids of its model and licence.
     *
     * @param licenceId empty for every licence
     */
    public record ResolvedExemption(String modelId, String licenceId, Exemption exemption) {}

    /**
     * What the graph knows of a name.
     *
     * @param id the id of what has the name; empty when nothing or several have it
     * @param hint what else may have been meant, as the end of a message; empty for nothing
     */
    public record Name(Optional<String> id, String hint) {}

    /** Looks names up in the graph. */
    public interface Names {

        Name licence(String name);

        Name model(String name);
    }

    /**
     * Looks up the names of a policy. A licence that the graph does not know is an error, since otherwise a typo would let
     * a model pass; so is one that two lists name. An exception for a model that it does not know is a warning.
     */
    public static Optional<ResolvedPolicy> of(Policy policy, Names names, Problems problems) {
        Map<String, ListedLicence> licences = new HashMap<>();
        for (ListedLicence listed : policy.licences()) {
            licence(listed.name(), listed.place(), names, problems).ifPresent(id -> {
                ListedLicence earlier = licences.putIfAbsent(id, listed);
                if (earlier != null) {
                    problems.error(
                            listed.place(),
                            Quoted.of(listed.name()) + " is the licence of "
                                    + earlier.place().seenFrom(listed.place()) + "; accepted: each licence once");
                }
            });
        }
        List<ResolvedExemption> exemptions = new ArrayList<>();
        for (Exemption exemption : policy.exemptions()) {
            Optional<String> licence = exemption.licence().isEmpty()
                    ? Optional.of("")
                    : licence(exemption.licence(), exemption.place(), names, problems);
            Name model = names.model(exemption.model());
            if (model.id().isEmpty()) {
                problems.warning(
                        exemption.place(),
                        "no model of the graph is named " + Quoted.of(exemption.model())
                                + ", so the exception is for none" + model.hint());
            } else if (licence.isPresent()) {
                exemptions.add(new ResolvedExemption(model.id().get(), licence.get(), exemption));
            }
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(new ResolvedPolicy(policy, licences, exemptions));
    }

    private static Optional<String> licence(String name, Place place, Names names, Problems problems) {
        Name found = names.licence(name);
        if (found.id().isEmpty()) {
            problems.error(place, "no licence of the graph is named " + Quoted.of(name) + found.hint());
        }
        return found.id();
    }
}
