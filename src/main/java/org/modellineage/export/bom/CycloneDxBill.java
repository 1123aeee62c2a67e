package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;

/**
 * The content of a CycloneDX bill. All models and data are components, each with its own ancestors; the pedigree of the model
 * that it is about holds the whole family. The pedigree is for weights only: every step of every channel, with its relation and
 * status, is an input of a workflow in the formulation.
 */
final class CycloneDxBill {

    private static final String REF = "ref";

    private final Family family;
    private final boolean citations;
    private final Places places = new Places();

    /**
     * Takes the family.
     *
     * @param citations whether claims become citations, as since version 1.7, and not annotations
     */
    CycloneDxBill(Family family, boolean citations) {
        this.family = family;
        this.citations = citations;
    }

    /** Everything but the lines that begin a bill. */
    Map<String, Object> content() {
        CycloneDxComponents components = new CycloneDxComponents(family, places);
        Entity root = family.root();
        Map<String, Object> main = components.of(root, "/metadata/component", true);
        List<Map<String, Object>> others = new ArrayList<>();
        for (Entity member : family.members()) {
            if (!member.id().equals(root.id())) {
                others.add(components.of(member, "/components/" + others.size(), false));
            }
        }
        List<Map<String, Object>> formulation = new CycloneDxFormulation(family, places).of();
        CycloneDxClaims claims = new CycloneDxClaims(family, places);
        List<Map<String, Object>> cited = citations ? claims.citations() : claims.annotations();
        others.addAll(claims.sources());
        return new BomFields()
                .with("metadata", metadata(main))
                .with("components", others)
                .with("dependencies", dependencies())
                .with("compositions", compositions())
                .with("formulation", formulation)
                .with(citations ? "citations" : "annotations", cited)
                .map();
    }

    private Map<String, Object> metadata(Map<String, Object> main) {
        Map<String, Object> tool = new BomFields()
                .with("type", "application")
                .with("name", "Model Lineage")
                .with("version", CycloneDxBill.class.getPackage().getImplementationVersion())
                .map();
        return new BomFields()
                .with("timestamp", family.newestDay().map(Places::moment).orElse(null))
                .with("tools", Map.of("components", List.of(tool)))
                .with("component", main)
                .with(
                        "properties",
                        BomFields.Pairs.properties().with("asOf", family.asOf()).list())
                .map();
    }

    /** What each was made from or with. What no source tells anything of is not in the list, as the specification wants. */
    private List<Map<String, Object>> dependencies() {
        List<Map<String, Object>> dependencies = new ArrayList<>();
        for (Entity member : family.members()) {
            Set<String> parents = new LinkedHashSet<>();
            for (Step step : family.steps(member.id())) {
                if (Family.isHeld(step) && step.channel() != Channel.DESIGN) {
                    parents.add(step.parentId());
                }
            }
            if (!parents.isEmpty()) {
                dependencies.add(new BomFields()
                        .with(REF, member.id())
                        .with("dependsOn", List.copyOf(parents))
                        .map());
            } else if (family.origin(member.id()) == Origin.NONE) {
                dependencies.add(new BomFields().with(REF, member.id()).map());
            }
        }
        return dependencies;
    }

    /** How complete the pedigree of each model is. That all data and teachers are told is never known. */
    private List<Map<String, Object>> compositions() {
        Map<Origin, List<String>> byOrigin = new EnumMap<>(Origin.class);
        List<String> all = new ArrayList<>();
        for (Entity member : family.members()) {
            all.add(member.id());
            if (member.kind() == EntityKind.MODEL) {
                byOrigin.computeIfAbsent(family.origin(member.id()), first -> new ArrayList<>())
                        .add(member.id());
            }
        }
        List<String> inconclusive = new ArrayList<>(byOrigin.getOrDefault(Origin.KNOWN, List.of()));
        inconclusive.addAll(byOrigin.getOrDefault(Origin.UNKNOWN, List.of()));
        List<Map<String, Object>> compositions = new ArrayList<>();
        addComposition(compositions, "complete", byOrigin.getOrDefault(Origin.NONE, List.of()));
        addComposition(compositions, "incomplete", byOrigin.getOrDefault(Origin.UNDISCLOSED, List.of()));
        addComposition(compositions, "unknown", inconclusive);
        compositions.add(new BomFields()
                .with("aggregate", "unknown")
                .with("dependencies", all)
                .map());
        return compositions;
    }

    private static void addComposition(List<Map<String, Object>> compositions, String aggregate, List<String> ids) {
        if (!ids.isEmpty()) {
            compositions.add(new BomFields()
                    .with("aggregate", aggregate)
                    .with("assemblies", ids)
                    .map());
        }
    }
}
