package org.modellineage.export.bom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;

/** The content of an SPDX document: packages for models and data, and relationships between them for every step. */
final class SpdxDocument {

    private static final String VERSION = "3.0.1";

    /** What every package of a profile must have; a document is only said to conform where all do. */
    private static final List<String> REQUIRED = List.of(
            "releaseTime",
            "suppliedBy",
            "software_downloadLocation",
            "software_packageVersion",
            "software_primaryPurpose");

    private final Family family;
    private final SpdxElements elements;

    SpdxDocument(Family family, String prefix) {
        this.family = family;
        this.elements = new SpdxElements(prefix);
    }

    /** The whole document. */
    Map<String, Object> content() {
        String creator = elements.id("agent", "model-lineage");
        SpdxPackages packages = new SpdxPackages(family, elements);
        family.members().forEach(packages::add);
        SpdxRelationships relationships = new SpdxRelationships(family, elements, packages);
        family.members().forEach(relationships::add);
        elements.begin("SoftwareAgent", creator).with("name", "Model Lineage");

        List<String> all = elements.ids();
        elements.begin("SpdxDocument", elements.id("document", "1"))
                .with("name", "Lineage of " + family.root().name())
                .with("comment", comment())
                .with("rootElement", List.of(packages.id(family.root())))
                .with("element", all)
                .with("profileConformance", profiles());
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(new BomFields()
                .with("type", "CreationInfo")
                .with("@id", SpdxElements.CREATION)
                .with("specVersion", VERSION)
                .with("created", Places.moment(family.newestDay().orElse(LocalDate.EPOCH)))
                .with("createdBy", List.of(creator))
                .map());
        graph.addAll(elements.all());
        return new BomFields()
                .with("@context", "https://spdx.org/rdf/" + VERSION + "/spdx-context.jsonld")
                .with("@graph", graph)
                .map();
    }

    private String comment() {
        String day = family.newestDay().isPresent()
                ? "The day of creation is that of the newest source."
                : "No source has a day, so the day of creation means nothing.";
        return family.asOf() == null ? day : "What sources said by " + family.asOf() + ". " + day;
    }

    private List<String> profiles() {
        List<String> profiles = new ArrayList<>(List.of("core", "software", "simpleLicensing", "extension"));
        addProfile(profiles, "ai", "ai_AIPackage", EntityKind.MODEL);
        addProfile(profiles, "dataset", "dataset_DatasetPackage", EntityKind.DATASET);
        return profiles;
    }

    private void addProfile(List<String> profiles, String profile, String type, EntityKind kind) {
        boolean conforms = elements.all().stream()
                .filter(element -> type.equals(element.get("type")))
                .allMatch(element -> element.keySet().containsAll(REQUIRED));
        if (conforms && family.members().stream().map(Entity::kind).anyMatch(kind::equals)) {
            profiles.add(profile);
        }
    }
}
