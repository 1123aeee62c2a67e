package org.modellineage.export.bom;

import static org.spdx.library.model.v3_0_1.core.RelationshipType.CONTAINS;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.DESCENDANT_OF;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.GENERATES;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.HAS_CONCLUDED_LICENSE;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.HAS_DECLARED_LICENSE;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.HAS_VARIANT;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.OTHER;
import static org.spdx.library.model.v3_0_1.core.RelationshipType.TRAINED_ON;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.model.v3_0_1.core.Annotation.AnnotationBuilder;
import org.spdx.library.model.v3_0_1.core.CreationInfo;
import org.spdx.library.model.v3_0_1.core.Element;
import org.spdx.library.model.v3_0_1.core.ExternalRefType;
import org.spdx.library.model.v3_0_1.core.NoAssertionElement;
import org.spdx.library.model.v3_0_1.core.NoneElement;
import org.spdx.library.model.v3_0_1.core.Relationship.RelationshipBuilder;
import org.spdx.library.model.v3_0_1.core.RelationshipCompleteness;
import org.spdx.library.model.v3_0_1.expandedlicensing.NoAssertionLicense;
import org.spdx.library.model.v3_0_1.simplelicensing.LicenseExpression.LicenseExpressionBuilder;

/**
 * What models and data came from and what they are licensed under, with an annotation for each claim. Steps that SPDX has a word
 * for have it; teachers, designs, and whatever is alleged or denied are of the type {@code other}, and the properties say what
 * it is.
 */
final class SpdxRelationships {

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
    void add(Entity member) throws InvalidSPDXAnalysisException {
        Element subject = packages.of(member);
        for (Step step : family.steps(member.id())) {
            addStep(step);
        }
        for (Step step : family.denied(member.id())) {
            addDenied(member, step);
        }
        if (member.kind() == EntityKind.MODEL) {
            addOrigin(member, subject);
        }
        List<BomLicence> licences = family.licences(member);
        for (BomLicence licence : licences) {
            RelationshipBuilder relationship = relationship(
                    licence.declared() ? HAS_DECLARED_LICENSE : HAS_CONCLUDED_LICENSE, subject, license(licence));
            elements.extend(relationship, Pairs.properties().with("scope", licence.scope()));
            annotate(elements.add(relationship.build()), licence.claims());
        }
        if (licences.isEmpty()) {
            elements.add(relationship(HAS_DECLARED_LICENSE, subject, new NoAssertionLicense())
                    .setComment("No source says under what licence it is.")
                    .build());
        }
    }

    private RelationshipBuilder relationship(
            org.spdx.library.model.v3_0_1.core.RelationshipType type, Element from, Element to)
            throws InvalidSPDXAnalysisException {
        CreationInfo creation = elements.creation();
        return creation.createRelationship(elements.nextId("relationship"))
                .setCreationInfo(creation)
                .setRelationshipType(type)
                .setFrom(from)
                .addTo(to);
    }

    private void addStep(Step step) throws InvalidSPDXAnalysisException {
        Element parent = packages.of(family.entity(step.parentId()));
        Element child = packages.of(family.entity(step.childId()));
        var type = type(step);
        RelationshipBuilder relationship =
                type == GENERATES ? relationship(type, parent, child) : relationship(type, child, parent);
        if (type != OTHER) {
            relationship.setCompleteness(RelationshipCompleteness.NO_ASSERTION);
        }
        elements.extend(relationship, properties(step));
        annotate(elements.add(relationship.setComment(wording.step(step)).build()), family.claims(step));
        if (type == DESCENDANT_OF && step.kind().equals(RelationshipType.QUANTIZED_FROM.word())) {
            elements.add(relationship(HAS_VARIANT, parent, child)
                    .setCompleteness(RelationshipCompleteness.NO_ASSERTION)
                    .build());
        }
    }

    private Pairs properties(Step step) {
        return Pairs.properties()
                .with("relation", step.kind())
                .with("channel", step.channel().word())
                .with("status", step.status().word())
                .with("stage", step.stage())
                .withAll("via", step.viaIds().stream().map(family::name).toList());
    }

    private org.spdx.library.model.v3_0_1.core.RelationshipType type(Step step) {
        boolean dataset = family.entity(step.childId()).kind() == EntityKind.DATASET;
        if (!Family.isHeld(step)) {
            return OTHER;
        }
        return switch (step.channel()) {
            case WEIGHTS, UNKNOWN -> DESCENDANT_OF;
            case OUTPUTS -> dataset && step.kind().equals(RelationshipType.GENERATED_BY.word()) ? GENERATES : OTHER;
            case DATA ->
                switch (step.kind()) {
                    case "TRAINED_ON" -> TRAINED_ON;
                    case "INCLUDES" -> dataset ? CONTAINS : OTHER;
                    case "REUSES" -> dataset ? DESCENDANT_OF : OTHER;
                    default -> OTHER;
                };
            case DESIGN -> OTHER;
        };
    }

    /** A relationship would be taken for one that holds, so what is denied of a model is an annotation of it. */
    private void addDenied(Entity child, Step step) throws InvalidSPDXAnalysisException {
        Entity parent = family.entity(step.parentId());
        AnnotationBuilder denial = elements.annotation("denial", packages.of(child), wording.step(step));
        elements.extend(
                denial,
                properties(step)
                        .with("parentName", parent.name())
                        .with("parent", HubAddress.packageUrl(parent, null).orElseGet(() -> packages.id(parent))));
        annotate(elements.add(denial.build()), family.claims(step));
    }

    /** No parents are told apart from parents of which no source tells. */
    private void addOrigin(Entity model, Element subject) throws InvalidSPDXAnalysisException {
        switch (family.origin(model.id())) {
            case NONE ->
                annotate(
                        elements.add(relationship(DESCENDANT_OF, subject, new NoneElement())
                                .setCompleteness(RelationshipCompleteness.COMPLETE)
                                .setComment("Trained from scratch, from the weights of no other model.")
                                .build()),
                        family.claims(model.id(), Property.WEIGHTS_ORIGIN));
            case UNDISCLOSED ->
                annotate(
                        elements.add(relationship(DESCENDANT_OF, subject, new NoAssertionElement())
                                .setCompleteness(RelationshipCompleteness.INCOMPLETE)
                                .setComment("Its maker does not disclose where its weights come from.")
                                .build()),
                        family.claims(model.id(), Property.WEIGHTS_ORIGIN));
            case UNKNOWN ->
                elements.add(relationship(DESCENDANT_OF, subject, new NoAssertionElement())
                        .setCompleteness(RelationshipCompleteness.NO_ASSERTION)
                        .setComment("No source says where its weights come from.")
                        .build());
            case KNOWN -> {
                // The steps tell it.
            }
        }
    }

    /** The expression of a licence: its SPDX id, or a reference that is explained in the document. */
    private Element license(BomLicence licence) throws InvalidSPDXAnalysisException {
        String id = elements.id("license", licence.entity().id());
        @Nullable Element known = elements.get(id);
        if (known != null) {
            return known;
        }
        String reference = Optional.ofNullable(licence.key())
                .filter(key -> licence.listedId().isPresent() || key.matches("LicenseRef-[A-Za-z0-9.-]+"))
                .orElseGet(() -> "LicenseRef-" + plain(licence.entity().id()));
        CreationInfo creation = elements.creation();
        LicenseExpressionBuilder expression = creation.createLicenseExpression(id)
                .setCreationInfo(creation)
                .setName(licence.entity().name())
                .setLicenseExpression(reference);
        elements.extend(
                expression, Pairs.properties().with("id", licence.entity().id()));
        return elements.add(expression.build());
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
    private void annotate(Element element, List<Cited> claims) throws InvalidSPDXAnalysisException {
        CreationInfo creation = elements.creation();
        Set<String> said = new HashSet<>();
        for (Cited cited : claims) {
            Source source = family.source(cited.claim()).orElse(null);
            if (source == null || !said.add(wording.claimOf(source, cited))) {
                continue;
            }
            AnnotationBuilder claim = elements.annotation("claim", element, wording.claimOf(source, cited));
            Optional<String> address = HubAddress.web(source.url());
            if (address.isPresent()) {
                claim.addExternalRef(creation.createExternalRef(elements.anonymous())
                        .setExternalRefType(ExternalRefType.DOCUMENTATION)
                        .addLocator(address.get())
                        .build());
            }
            elements.add(claim.build());
        }
    }
}
