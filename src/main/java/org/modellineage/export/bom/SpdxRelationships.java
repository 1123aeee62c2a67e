package org.modellineage.export.bom;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.export.bom.Family.Cited;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;

/**
 * What models and data came from and what they are licensed under, with an annotation for each claim. Steps that SPDX has a word
 * for have it; teachers, designs, and whatever is alleged or denied are of the type {@code other}, and the properties say what
 * it is.
 */
final class SpdxRelationships {

    private static final String DESCENDANT_OF = "descendantOf";
    private static final String OTHER = "other";
    private static final String NO_ASSERTION = "noAssertion";
    private static final String NO_ASSERTION_LICENSE = "expandedlicensing_NoAssertionLicense";

    private final Family family;
    private final SpdxElements elements;
    private final SpdxPackages packages;
    private final BomSentences wording;

    SpdxRelationships(Family family, SpdxElements elements, SpdxPackages packages) {
        this.family = family;
        this.elements = elements;
        this.packages = packages;
        this.wording = new BomSentences(family);
    }

    /** Adds what a member came from, and its licences. */
    void add(Entity member) {
        String id = packages.id(member);
        for (Step step : family.steps(member.id())) {
            addStep(step);
        }
        for (Step step : family.denied(member.id())) {
            addDenied(member, step);
        }
        if (member.kind() == EntityKind.MODEL) {
            addOrigin(member, id);
        }
        List<BomLicence> licences = family.licences(member);
        for (BomLicence licence : licences) {
            String type = licence.declared() ? "hasDeclaredLicense" : "hasConcludedLicense";
            BomFields relationship = relationship(type, id, license(licence), null);
            SpdxElements.extend(relationship, SpdxElements.properties().with("scope", licence.scope()));
            annotate(relationship, licence.claims());
        }
        if (licences.isEmpty()) {
            relationship("hasDeclaredLicense", id, NO_ASSERTION_LICENSE, null)
                    .with("comment", "No source says under what licence it is.");
        }
    }

    private BomFields relationship(String type, String from, String to, @Nullable String completeness) {
        return elements.numbered("Relationship", "relationship")
                .with("relationshipType", type)
                .with("from", from)
                .with("to", List.of(to))
                .with("completeness", completeness);
    }

    private void addStep(Step step) {
        Entity parent = family.entity(step.parentId());
        String from = packages.id(family.entity(step.childId()));
        String to = packages.id(parent);
        String type = type(step);
        boolean fromParent = type.equals("generates");
        BomFields relationship = relationship(
                        type, fromParent ? to : from, fromParent ? from : to, type.equals(OTHER) ? null : NO_ASSERTION)
                .with("comment", wording.step(step));
        SpdxElements.extend(relationship, properties(step));
        annotate(relationship, family.claims(step));
        if (type.equals(DESCENDANT_OF) && step.kind().equals(RelationshipType.QUANTIZED_FROM.word())) {
            relationship("hasVariant", to, from, NO_ASSERTION);
        }
    }

    private Pairs properties(Step step) {
        return SpdxElements.properties()
                .with("relation", step.kind())
                .with("channel", step.channel().word())
                .with("status", step.status().word())
                .with("stage", step.stage())
                .withAll("via", step.viaIds().stream().map(family::name).toList());
    }

    private String type(Step step) {
        boolean dataset = family.entity(step.childId()).kind() == EntityKind.DATASET;
        if (!Family.isHeld(step)) {
            return OTHER;
        }
        return switch (step.channel()) {
            case WEIGHTS, UNKNOWN -> DESCENDANT_OF;
            case OUTPUTS -> dataset && step.kind().equals(RelationshipType.GENERATED_BY.word()) ? "generates" : OTHER;
            case DATA ->
                switch (step.kind()) {
                    case "TRAINED_ON" -> "trainedOn";
                    case "INCLUDES" -> dataset ? "contains" : OTHER;
                    case "REUSES" -> dataset ? DESCENDANT_OF : OTHER;
                    default -> OTHER;
                };
            case DESIGN -> OTHER;
        };
    }

    /** A relationship would be taken for one that holds, so what is denied of a model is an annotation of it. */
    private void addDenied(Entity child, Step step) {
        Entity parent = family.entity(step.parentId());
        BomFields annotation = elements.numbered("Annotation", "denial")
                .with("annotationType", OTHER)
                .with("subject", packages.id(child))
                .with("contentType", "text/plain")
                .with("statement", wording.step(step));
        SpdxElements.extend(
                annotation,
                properties(step)
                        .with("parentName", parent.name())
                        .with("parent", HubAddress.packageUrl(parent, null).orElseGet(() -> packages.id(parent))));
        annotate(annotation, family.claims(step));
    }

    /** No parents are told apart from parents of which no source tells. */
    private void addOrigin(Entity model, String id) {
        switch (family.origin(model.id())) {
            case NONE ->
                annotate(
                        relationship(DESCENDANT_OF, id, "NoneElement", "complete")
                                .with("comment", "Trained from scratch, from the weights of no other model."),
                        family.claims(model.id(), Property.WEIGHTS_ORIGIN));
            case UNDISCLOSED ->
                annotate(
                        relationship(DESCENDANT_OF, id, "NoAssertionElement", "incomplete")
                                .with("comment", "Its maker does not disclose where its weights come from."),
                        family.claims(model.id(), Property.WEIGHTS_ORIGIN));
            case UNKNOWN ->
                relationship(DESCENDANT_OF, id, "NoAssertionElement", NO_ASSERTION)
                        .with("comment", "No source says where its weights come from.");
            case KNOWN -> {
                // The steps tell it.
            }
        }
    }

    /** The expression of a licence: its SPDX id, or a reference that is explained in the document. */
    private String license(BomLicence licence) {
        String id = elements.id("license", licence.entity().id());
        if (elements.has(id)) {
            return id;
        }
        String reference = Optional.ofNullable(licence.key())
                .filter(key -> licence.listedId().isPresent() || key.matches("LicenseRef-[A-Za-z0-9.-]+"))
                .orElseGet(() -> "LicenseRef-" + plain(licence.entity().id()));
        BomFields expression = elements.begin("simplelicensing_LicenseExpression", id)
                .with("name", licence.entity().name())
                .with("simplelicensing_licenseExpression", reference);
        SpdxElements.extend(
                expression,
                SpdxElements.properties().with("id", licence.entity().id()));
        return id;
    }

    /** An id in the letters of a LicenseRef; any other sign becomes its number, so that two ids stay two. */
    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            plain.append(
                    fits || c == '-' || c == '.' ? String.valueOf(c) : String.format(Locale.ROOT, ".%02x", (int) c));
        }
        return plain.toString();
    }

    /** Who says what an element says, each claim in an annotation with the address of its source. */
    private void annotate(BomFields element, List<Cited> claims) {
        String subject = String.valueOf(element.map().get("spdxId"));
        Set<String> said = new HashSet<>();
        for (Cited cited : claims) {
            Source source = family.source(cited.claim()).orElse(null);
            if (source == null || !said.add(wording.claimOf(source, cited))) {
                continue;
            }
            BomFields annotation = elements.numbered("Annotation", "claim")
                    .with("annotationType", OTHER)
                    .with("subject", subject)
                    .with("contentType", "text/plain")
                    .with("statement", wording.claimOf(source, cited));
            HubAddress.web(source.url())
                    .ifPresent(url -> annotation.with(
                            "externalRef",
                            List.of(Map.of(
                                    "type",
                                    "ExternalRef",
                                    "externalRefType",
                                    "documentation",
                                    "locator",
                                    List.of(url)))));
        }
    }
}
