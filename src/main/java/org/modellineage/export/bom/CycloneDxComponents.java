package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.export.bom.Places.LicencePlace;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** Models and data as components of a CycloneDX bill. */
final class CycloneDxComponents {

    private static final String NAME = "name";
    private static final String TYPE = "type";

    /** What the model card holds as properties, since it has no fields for it. */
    private static final List<Property> QUANTITIES = List.of(
            Property.RELEASED_ON,
            Property.OPENNESS,
            Property.MODALITY,
            Property.TOTAL_PARAMETERS,
            Property.ACTIVE_PARAMETERS,
            Property.CONTEXT_LENGTH_TOKENS,
            Property.VOCABULARY_SIZE,
            Property.PRETRAINING_TOKENS,
            Property.TRAINING_COST_USD,
            Property.TRAINING_COMPUTE_FLOP,
            Property.TRAINING_DAYS,
            Property.GPU_HOURS,
            Property.SAMPLES,
            Property.TOKENS);

    private final Family family;
    private final Places places;
    private final CycloneDxPedigree pedigree;
    private int licenceNumber;

    CycloneDxComponents(Family family, Places places) {
        this.family = family;
        this.places = places;
        this.pedigree = new CycloneDxPedigree(family, places);
    }

    /**
     * The component of a model or dataset.
     *
     * @param pointer where in the bill it stands
     * @param whole whether its pedigree holds the ancestors of its ancestors, too
     */
    Map<String, Object> of(Entity member, String pointer, boolean whole) {
        boolean model = member.kind() == EntityKind.MODEL;
        List<String> makers = family.names(member.id(), RelationshipType.DEVELOPED_BY);
        Set<String> digests = digests(member);
        BomFields component = identity(member, family.revision(member))
                .with("bom-ref", member.id())
                .with("manufacturer", makers.isEmpty() ? null : Map.of(NAME, makers.get(0)))
                .with(
                        "description",
                        family.value(member.id(), Property.DESCRIPTION).orElse(null))
                .with("hashes", digests.size() == 1 ? hashes(digests.iterator().next()) : null)
                .with("licenses", licenses(member, pointer))
                .with("pedigree", pedigree.of(member, pointer, whole))
                .with("externalReferences", page(member))
                .with("components", digests.size() > 1 ? files(digests) : null);
        if (model) {
            component.with("modelCard", card(member));
        } else {
            component.with("data", List.of(data(member, makers)));
        }
        return component.with("properties", properties(member, makers)).map();
    }

    /** What tells which model or dataset a component is. */
    static BomFields identity(Entity entity, @Nullable String revision) {
        Optional<String> hubId = HubAddress.hubId(entity);
        String path = hubId.orElse(entity.name());
        int slash = hubId.isPresent() ? path.indexOf('/') : -1;
        return new BomFields()
                .with(TYPE, entity.kind() == EntityKind.MODEL ? "machine-learning-model" : "data")
                .with("group", slash < 0 ? null : path.substring(0, slash))
                .with(NAME, slash < 0 ? path : path.substring(slash + 1))
                .with("version", revision)
                .with("purl", HubAddress.packageUrl(entity, revision).orElse(null));
    }

    private Set<String> digests(Entity member) {
        Set<String> digests = new LinkedHashSet<>();
        family.standing(member.id(), Property.FILE_SHA256)
                .map(stated -> stated.statement().value().toString())
                .filter(digest -> digest.matches("[0-9a-fA-F]{64}"))
                .forEach(digests::add);
        return digests;
    }

    private static List<Map<String, Object>> hashes(String digest) {
        return List.of(
                new BomFields().with("alg", "SHA-256").with("content", digest).map());
    }

    /** The files of weights that lie in several; no digest is that of the model. */
    private static List<Map<String, Object>> files(Set<String> digests) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (String digest : digests) {
            files.add(new BomFields()
                    .with(TYPE, "file")
                    .with(NAME, "file of weights " + (files.size() + 1) + " of " + digests.size())
                    .with("hashes", hashes(digest))
                    .map());
        }
        return files;
    }

    private List<Map<String, Object>> licenses(Entity member, String pointer) {
        List<Map<String, Object>> licenses = new ArrayList<>();
        for (BomLicence licence : family.licences(member)) {
            String reference = "license-" + ++licenceNumber + " of " + member.id();
            String place = pointer + "/licenses/" + licenses.size();
            places.licence(licence, new LicencePlace(member.id(), place, reference));
            Optional<String> listed = licence.listedId();
            BomFields license = new BomFields()
                    .with("bom-ref", reference)
                    .with(
                            listed.isPresent() ? "id" : NAME,
                            listed.orElse(licence.entity().name()))
                    .with("acknowledgement", licence.declared() ? "declared" : "concluded")
                    .with(
                            "properties",
                            Pairs.properties()
                                    .with("id", licence.entity().id())
                                    .with("key", licence.key())
                                    .with("scope", licence.scope())
                                    .list());
            licenses.add(Map.of("license", license.map()));
        }
        return licenses;
    }

    private static List<Map<String, Object>> page(Entity member) {
        String type = member.kind() == EntityKind.MODEL ? "model-card" : "distribution";
        return HubAddress.page(member)
                .map(url -> List.of(
                        new BomFields().with(TYPE, type).with("url", url).map()))
                .orElse(List.of());
    }

    /** The list of data has no place for doubts, so it holds what is asserted; the formulation has all. */
    private Map<String, Object> card(Entity model) {
        BomFields parameters = new BomFields();
        approach(model).ifPresent(approach -> parameters.with("approach", Map.of(TYPE, approach)));
        parameters.with(
                "datasets",
                family.steps(model.id()).stream()
                        .filter(step -> step.status() == Status.ASSERTED
                                && step.kind().equals(RelationshipType.TRAINED_ON.word()))
                        .map(step -> Map.of("ref", step.parentId()))
                        .distinct()
                        .toList());
        return new BomFields()
                .with("modelParameters", parameters.map())
                .with("properties", quantities(model).list())
                .map();
    }

    /** The approach of the training that made a model from its parents, if all that is told of it is of one. */
    private Optional<String> approach(Entity model) {
        Set<String> approaches = new LinkedHashSet<>();
        for (Step step : family.parents(model.id())) {
            switch (step.stage() == null ? "" : step.stage()) {
                case "sft", "dpo", "reward-modeling" -> approaches.add("supervised");
                case "rl" -> approaches.add("reinforcement-learning");
                case "pretraining", "continued-pretraining", "context-extension" -> approaches.add("self-supervised");
                default -> approaches.add("");
            }
        }
        return approaches.size() == 1 && !approaches.contains("")
                ? Optional.of(approaches.iterator().next())
                : Optional.empty();
    }

    private Pairs quantities(Entity member) {
        Pairs quantities = Pairs.properties();
        QUANTITIES.forEach(property ->
                family.value(member.id(), property).ifPresent(value -> quantities.with(property.word(), value)));
        return quantities;
    }

    private Map<String, Object> data(Entity dataset, List<String> makers) {
        BomFields data = new BomFields().with(TYPE, "dataset").with(NAME, dataset.name());
        HubAddress.page(dataset).ifPresent(url -> data.with("contents", Map.of("url", url)));
        if (!makers.isEmpty()) {
            data.with(
                    "governance",
                    Map.of(
                            "owners",
                            makers.stream()
                                    .map(maker -> Map.of("organization", Map.of(NAME, maker)))
                                    .toList()));
        }
        return data.map();
    }

    private List<Map<String, Object>> properties(Entity member, List<String> makers) {
        boolean model = member.kind() == EntityKind.MODEL;
        Pairs properties = Pairs.properties()
                .with("id", member.id())
                .with("name", member.name())
                .with("released", member.released() ? null : "false")
                .with("series", member.series() ? "true" : null);
        if (model) {
            properties
                    .with("parents", family.origin(member.id()).word())
                    .with(
                            Property.WEIGHTS_ORIGIN.word(),
                            family.value(member.id(), Property.WEIGHTS_ORIGIN).orElse(null));
        } else {
            properties.withAll(quantities(member));
        }
        family.seriesOf(member.id()).ifPresent(series -> properties.with("memberOf", series));
        makers.stream().skip(1).forEach(maker -> properties.with("maker", maker));
        for (Step step : family.denied(member.id())) {
            String parent = Optional.of(family.entity(step.parentId()))
                    .flatMap(entity -> HubAddress.packageUrl(entity, null))
                    .orElseGet(() -> step.parentId() + " " + family.name(step.parentId()));
            properties.with(step.status().word(), step.kind() + " " + parent);
        }
        return properties.list();
    }
}
