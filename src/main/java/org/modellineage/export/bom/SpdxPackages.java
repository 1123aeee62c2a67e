package org.modellineage.export.bom;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.model.v3_0_1.core.Agent;
import org.spdx.library.model.v3_0_1.core.CreationInfo;
import org.spdx.library.model.v3_0_1.core.HashAlgorithm;
import org.spdx.library.model.v3_0_1.dataset.DatasetType;
import org.spdx.library.model.v3_0_1.software.SoftwarePurpose;
import org.spdx.library.model.v3_0_1.software.SpdxPackage;
import org.spdx.library.model.v3_0_1.software.SpdxPackage.SpdxPackageBuilder;

/** Models as AI packages and data as dataset packages. What no source tells is left out, which SPDX takes for no assertion. */
final class SpdxPackages {

    private static final int DAY = "2025-01-20".length();

    private final Family family;
    private final SpdxElements elements;
    private final Map<String, SpdxPackage> packages = new HashMap<>();

    SpdxPackages(Family family, SpdxElements elements) {
        this.family = family;
        this.elements = elements;
    }

    /** The package of a model or dataset that was added. */
    SpdxPackage of(Entity entity) {
        return requireNonNull(packages.get(id(entity)), entity.id());
    }

    void add(Entity member) throws InvalidSPDXAnalysisException {
        CreationInfo creation = elements.creation();
        @Nullable String revision = family.revision(member);
        SpdxPackageBuilder builder = member.kind() == EntityKind.MODEL
                ? creation.createAIPackage(id(member)).setPrimaryPurpose(SoftwarePurpose.MODEL)
                : creation.createDatasetPackage(id(member))
                        .addDatasetType(DatasetType.NO_ASSERTION)
                        .setPrimaryPurpose(SoftwarePurpose.DATA);
        for (String maker : family.names(member.id(), RelationshipType.DEVELOPED_BY)) {
            builder.addOriginatedBy(organization(maker));
        }
        family.value(member.id(), Property.DESCRIPTION).map(Object::toString).ifPresent(builder::setDescription);
        releaseTime(member).ifPresent(builder::setReleaseTime);
        Optional<String> account = HubAddress.hubId(member).filter(hubId -> hubId.indexOf('/') > 0);
        if (account.isPresent()) {
            builder.setSuppliedBy(
                    organization(account.get().substring(0, account.get().indexOf('/'))));
        }
        if (revision != null) {
            builder.setPackageVersion(revision);
        }
        HubAddress.page(member).ifPresent(builder::setDownloadLocation);
        HubAddress.packageUrl(member, revision).ifPresent(builder::setPackageUrl);
        for (String digest : digests(member)) {
            builder.addVerifiedUsing(creation.createHash(elements.anonymous())
                    .setAlgorithm(HashAlgorithm.SHA256)
                    .setHashValue(digest)
                    .setComment("of a file of its weights")
                    .build());
        }
        elements.extend(builder, properties(member));
        packages.put(
                id(member),
                elements.add(
                        builder.setCreationInfo(creation).setName(member.name()).build()));
    }

    /** The id of the package of a model or dataset. */
    String id(Entity entity) {
        return elements.id(entity.kind() == EntityKind.MODEL ? "model" : "dataset", entity.id());
    }

    private Pairs properties(Entity member) {
        Pairs properties = Pairs.properties()
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
    private Optional<String> releaseTime(Entity member) {
        return family.value(member.id(), Property.RELEASED_ON)
                .map(Object::toString)
                .filter(day -> day.length() == DAY)
                .map(day -> day + "T00:00:00Z");
    }

    private Agent organization(String name) throws InvalidSPDXAnalysisException {
        String id = elements.id("organization", name);
        if (elements.get(id) instanceof Agent known) {
            return known;
        }
        CreationInfo creation = elements.creation();
        return elements.add(creation.createOrganization(id)
                .setCreationInfo(creation)
                .setName(name)
                .build());
    }

    private List<String> digests(Entity member) {
        return family.standing(member.id(), Property.FILE_SHA256)
                .map(stated -> stated.statement().value().toString())
                .filter(digest -> digest.matches("[0-9a-fA-F]{64}"))
                .distinct()
                .toList();
    }
}
