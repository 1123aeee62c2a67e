package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.ExportedStep;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * How models and data were made: the inputs of workflows that have a property {@code model-lineage:relation}. Inputs without it
 * may be anything that a workflow takes. What sources deny is in a property of the component that it is denied of.
 */
final class Formulation {

    private static final String INPUTS = "formulation.workflows.inputs";
    private static final List<Status> REFUSALS = List.of(Status.DENIED, Status.RETRACTED);

    private final Bom bom;

    Formulation(Bom bom) {
        this.bom = bom;
    }

    void read(Map<?, ?> document) throws IOException {
        for (Map<?, ?> formula : JsonValues.maps(document.get("formulation"))) {
            for (Map<?, ?> workflow : JsonValues.maps(formula.get("workflows"))) {
                for (Map<?, ?> output : JsonValues.maps(workflow.get("outputs"))) {
                    Optional<Entity> child = resource(output);
                    if (child.isPresent()) {
                        readInputs(workflow, child.get());
                    }
                }
            }
        }
    }

    private void readInputs(Map<?, ?> workflow, Entity child) throws IOException {
        for (Map<?, ?> input : JsonValues.maps(workflow.get("inputs"))) {
            Optional<ExportedStep> step = ExportedStep.in(word -> OwnProperties.values(input, word));
            if (step.isPresent()) {
                String speakers = bom.citations().speakers(input);
                List<String> details = speakers.isEmpty() ? List.of() : List.of("according to " + speakers);
                if (!say(step.get(), child, resource(input), details, INPUTS)) {
                    bom.remark(
                            child,
                            INPUTS + " holds " + Words.shown(step.get().relation())
                                    + ", which leads to nothing that it can lead to; ignored");
                }
            }
        }
    }

    private Optional<Entity> resource(Map<?, ?> end) {
        return bom.referred(JsonValues.text(JsonValues.map(end.get("resource")).get("ref")));
    }

    /** Whether there was something to say. */
    private boolean say(ExportedStep step, Entity child, Optional<Entity> parent, List<String> details, String field)
            throws IOException {
        Optional<RelationshipType> type =
                parent.filter(other -> !other.id().equals(child.id())).flatMap(other -> step.type(child, other));
        if (type.isPresent() && parent.isPresent()) {
            bom.descriptions()
                    .of(child)
                    .say(type.get(), parent.get(), step.status(), bom.said(), step.qualifiers(details), field);
        }
        return type.isPresent();
    }

    /**
     * What is denied of a component: the relation, and the package URL, as in {@code INITIALIZED_FROM pkg:huggingface/acme/base},
     * or else the id and the name of what it does not come from.
     */
    void readRefusals(Map<?, ?> component, Entity child) throws IOException {
        for (Status status : REFUSALS) {
            for (String refused : OwnProperties.values(component, status.word())) {
                String[] parts = refused.split(" ", 3);
                String reference = parts.length > 1 ? parts[1] : "";
                ExportedStep step = new ExportedStep(parts[0], "", status, "", List.of());
                Optional<Entity> parent = bom.referred(reference)
                        .or(() -> repository(reference))
                        .or(() -> parts.length > 2 ? named(step, reference, parts[2]) : Optional.empty());
                say(step, child, parent, List.of(), "properties.model-lineage:" + status.word());
            }
        }
    }

    private Optional<Entity> named(ExportedStep step, String id, String name) {
        return step.parentKind().map(kind -> bom.components().named(id, name, kind));
    }

    private static Optional<Entity> repository(String purl) {
        return PackageUrl.hubId(purl)
                .map(id -> PackageUrl.isDataset(purl) ? Repository.dataset(id) : Repository.model(id));
    }
}
