package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/** Models as AI packages and data as dataset packages. What no source tells is left out, which SPDX takes for no assertion. */
final class SpdxPackages {

    private static final int DAY = "2025-01-20".length();

    private final Family family;
    private final SpdxElements elements;

    SpdxPackages(Family family, SpdxElements elements) {
        this.family = family;
        this.elements = elements;
    }

    /** The id of the package of a model or dataset. */
    String id(Entity entity) {
        return elements.id(entity.kind() == EntityKind.MODEL ? "model" : "dataset", entity.id());
    }

    void add(Entity member) {
        boolean model = member.kind() == EntityKind.MODEL;
        @Nullable String revision = family.revision(member);
        Optional<String> page = HubAddress.page(member);
        List<String> makers = new ArrayList<>();
        family.names(member.id(), RelationshipType.DEVELOPED_BY).forEach(maker -> makers.add(organization(maker)));
        BomFields element = elements.begin(model ? "ai_AIPackage" : "dataset_DatasetPackage", id(member))
                .with("name", member.name())
                .with(
                        "description",
                        family.value(member.id(), Property.DESCRIPTION).orElse(null))
                .with("releaseTime", releaseTime(member))
                .with("originatedBy", makers)
                .with("suppliedBy", supplier(member))
                .with("software_primaryPurpose", model ? "model" : "data")
                .with("software_packageVersion", revision)
                .with("software_downloadLocation", page.orElse(null))
                .with(
                        "software_packageUrl",
                        HubAddress.packageUrl(member, revision).orElse(null))
                .with("verifiedUsing", hashes(member));
        if (!model) {
            element.with("dataset_datasetType", List.of("noAssertion"));
        }
        SpdxElements.extend(element, properties(member));
    }

    private Pairs properties(Entity member) {
        Pairs properties = SpdxElements.properties()
                .with("id", member.id())
                .with("released", member.released() ? null : "false")
                .with("series", member.series() ? "true" : null);
        family.seriesOf(member.id()).map(family::entity).ifPresent(series -> properties.with("memberOf", id(series)));
        if (member.kind() == EntityKind.MODEL) {
            properties
                    .with("parents", family.origin(member.id()).word())
                    .with(
                            Property.WEIGHTS_ORIGIN.word(),
                            family.value(member.id(), Property.WEIGHTS_ORIGIN).orElse(null));
        }
        return properties;
    }

    /** A moment, which a month or a year is not. */
    private @Nullable String releaseTime(Entity member) {
        return family.value(member.id(), Property.RELEASED_ON)
                .map(Object::toString)
                .filter(day -> day.length() == DAY)
                .map(day -> day + "T00:00:00Z")
                .orElse(null);
    }

    /** Whose account on the hub it is distributed from. */
    private @Nullable String supplier(Entity member) {
        return HubAddress.hubId(member)
                .filter(hubId -> hubId.indexOf('/') > 0)
                .map(hubId -> organization(hubId.substring(0, hubId.indexOf('/'))))
                .orElse(null);
    }

    private String organization(String name) {
        String id = elements.id("organization", name);
        if (!elements.has(id)) {
            elements.begin("Organization", id).with("name", name);
        }
        return id;
    }

    private List<Map<String, Object>> hashes(Entity member) {
        Set<String> digests = new LinkedHashSet<>();
        family.standing(member.id(), Property.FILE_SHA256)
                .map(stated -> stated.statement().value().toString())
                .filter(digest -> digest.matches("[0-9a-fA-F]{64}"))
                .forEach(digests::add);
        List<Map<String, Object>> hashes = new ArrayList<>();
        for (String digest : digests) {
            hashes.add(new BomFields()
                    .with("type", "Hash")
                    .with("algorithm", "sha256")
                    .with("hashValue", digest)
                    .with("comment", "of a file of its weights")
                    .map());
        }
        return hashes;
    }
}
