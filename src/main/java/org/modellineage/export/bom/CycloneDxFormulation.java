package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.export.bom.Family.Cited;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Source;

/**
 * How each model and dataset was made: a workflow with what went into it by any channel. What is only alleged is in a workflow of
 * its own, so that nobody takes it for what was done.
 */
final class CycloneDxFormulation {

    private static final String POINTER = "/formulation/0/workflows/";

    private final Family family;
    private final Places places;
    private final BomSentences wording;
    private final List<Map<String, Object>> workflows = new ArrayList<>();

    CycloneDxFormulation(Family family, Places places) {
        this.family = family;
        this.places = places;
        this.wording = new BomSentences(family);
    }

    List<Map<String, Object>> of() {
        for (Entity member : family.members()) {
            List<Step> steps = family.steps(member.id());
            add(member, "", steps.stream().filter(Family::isHeld).toList());
            add(
                    member,
                    ", as alleged",
                    steps.stream().filter(step -> !Family.isHeld(step)).toList());
        }
        return workflows.isEmpty()
                ? List.of()
                : List.of(new BomFields()
                        .with("bom-ref", "formula of " + family.root().id())
                        .with("workflows", workflows)
                        .map());
    }

    private void add(Entity child, String standing, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        String making = (child.kind() == EntityKind.MODEL ? "training of " : "making of ");
        String id = making + child.id() + standing;
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Step step : steps) {
            places.step(step, POINTER + workflows.size() + "/inputs/" + inputs.size());
            inputs.add(new BomFields()
                    .with("resource", Map.of("ref", step.parentId()))
                    .with(
                            "properties",
                            CycloneDxPedigree.properties(step, family)
                                    .withAll("saidBy", undated(step))
                                    .list())
                    .map());
        }
        Map<String, Object> output = new BomFields()
                .with("type", "artifact")
                .with("resource", Map.of("ref", child.id()))
                .map();
        workflows.add(new BomFields()
                .with("bom-ref", id)
                .with("uid", id)
                .with("name", making + child.name() + standing)
                .with("taskTypes", List.of("build"))
                .with("inputs", inputs)
                .with("outputs", List.of(output))
                .map());
    }

    /** The claims of sources without any day, which can be neither citations nor annotations. */
    private List<String> undated(Step step) {
        List<String> claims = new ArrayList<>();
        for (Cited cited : family.claims(step)) {
            Source source = family.source(cited.claim()).orElse(null);
            if (source != null && Family.day(source).isEmpty()) {
                claims.add(wording.claimOf(source, cited));
            }
        }
        return claims;
    }
}
