package org.modellineage.export.bom;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jimblackler.jsonschemafriend.GenerationException;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.model.v3_0_1.core.ProfileIdentifierType;
import org.spdx.library.model.v3_0_1.core.SpdxDocument;
import org.spdx.library.model.v3_0_1.core.SpdxDocument.SpdxDocumentBuilder;
import org.spdx.library.model.v3_0_1.software.SpdxPackage;
import org.spdx.v3jsonldstore.JsonLDSerializer;

/** The content of an SPDX document: packages for models and data, and relationships between them for every step. */
final class SpdxBill {

    /** The members that objects begin with. */
    private static final Set<String> FIRST = Set.of("@id", "spdxId", "type");

    private final Family family;
    private final SpdxElements elements;
    private final SpdxDocument document;

    SpdxBill(Family family, String prefix) throws InvalidSPDXAnalysisException {
        this.family = family;
        this.elements =
                new SpdxElements(prefix, Places.moment(family.newestDay().orElse(LocalDate.EPOCH)));
        SpdxPackages packages = new SpdxPackages(family, elements);
        for (Entity member : family.members()) {
            packages.add(member);
        }
        SpdxRelationships relationships = new SpdxRelationships(family, elements, packages);
        for (Entity member : family.members()) {
            relationships.add(member);
        }
        SpdxDocumentBuilder builder = elements.creation()
                .createSpdxDocument(elements.id("document", "1"))
                .setCreationInfo(elements.creation())
                .setName("Lineage of " + family.root().name())
                .setComment(comment())
                .addRootElement(packages.of(family.root()))
                .addAllElement(elements.all())
                .addAllProfileConformance(List.of(
                        ProfileIdentifierType.CORE,
                        ProfileIdentifierType.SOFTWARE,
                        ProfileIdentifierType.SIMPLE_LICENSING,
                        ProfileIdentifierType.EXTENSION));
        if (conforms(EntityKind.MODEL, packages)) {
            builder.addProfileConformance(ProfileIdentifierType.AI);
        }
        if (conforms(EntityKind.DATASET, packages)) {
            builder.addProfileConformance(ProfileIdentifierType.DATASET);
        }
        document = builder.build();
    }

    /** What the library finds wrong with the document. */
    List<String> faults() {
        return document.verify();
    }

    /** The document as the library writes it, in an order of our own: the library's has no meaning and may change. */
    Map<String, Object> content() throws InvalidSPDXAnalysisException {
        JsonNode written;
        try {
            written = new JsonLDSerializer(new ObjectMapper(), true, false, SpdxElements.VERSION, elements.store())
                    .serialize(document);
        } catch (GenerationException e) {
            throw new InvalidSPDXAnalysisException("cannot read the schema of the library", e);
        }
        Map<String, Integer> places = new HashMap<>();
        places.put(document.getObjectUri(), 0);
        elements.all().forEach(element -> places.put(element.getObjectUri(), places.size()));
        List<JsonNode> graph = new ArrayList<>();
        written.path("@graph").forEach(graph::add);
        graph.sort(Comparator.comparing(
                element -> places.getOrDefault(element.path("spdxId").asText(), -1)));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("@context", ordered(written.path("@context")));
        content.put("@graph", graph.stream().map(SpdxBill::ordered).toList());
        return content;
    }

    /** A value with the members of objects by name, type and id first, and with sorted lists. */
    private static Object ordered(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> members = new TreeMap<>(
                    Comparator.comparing((String name) -> !FIRST.contains(name)).thenComparing(naturalOrder()));
            value.properties().forEach(member -> members.put(member.getKey(), ordered(member.getValue())));
            return members;
        }
        if (value.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            value.forEach(items::add);
            items.sort(Comparator.comparing(item -> ordered(item).toString()));
            return items.stream().map(SpdxBill::ordered).toList();
        }
        return value.isTextual() ? value.textValue() : value.isBoolean() ? value.booleanValue() : value.numberValue();
    }

    private String comment() {
        String day = family.newestDay().isPresent()
                ? "The day of creation is that of the newest source."
                : "No source has a day, so the day of creation means nothing.";
        return family.asOf() == null ? day : "What sources said by " + family.asOf() + ". " + day;
    }

    /** Whether each package of a kind has what the profile asks of it; a document conforms only where all do. */
    private boolean conforms(EntityKind kind, SpdxPackages packages) throws InvalidSPDXAnalysisException {
        boolean any = false;
        for (Entity member : family.members()) {
            if (member.kind() == kind) {
                SpdxPackage each = packages.of(member);
                any = true;
                if (each.getReleaseTime().isEmpty()
                        || each.getSuppliedBy().isEmpty()
                        || each.getDownloadLocation().isEmpty()
                        || each.getPackageVersion().isEmpty()) {
                    return false;
                }
            }
        }
        return any;
    }
}
