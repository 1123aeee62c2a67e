package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.Descriptions;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;

/** What a bill of materials says of its models and data. */
final class Bom {

    private final Map<?, ?> bom;
    private final RecordSink sink;
    private final Components components;
    private final BomLicences licences;
    private final Citations citations;
    private final Descriptions descriptions;
    private final Method said;
    private final Map<String, Entity> byReference = new HashMap<>();

    Bom(Map<?, ?> bom, Input input, Source source, RecordSink sink) {
        this.bom = bom;
        this.sink = sink;
        this.components = new Components(input);
        this.descriptions = new Descriptions(source, sink);
        this.citations = new Citations(bom);
        // What a tool filled in, nobody need have meant.
        this.said = hasTools(JsonValues.map(bom.get("metadata")).get("tools")) ? Method.TEMPLATED : Method.DECLARED;
        this.licences = new BomLicences(said, sink);
    }

    private static boolean hasTools(@Nullable Object tools) {
        return tools instanceof List<?> list ? !list.isEmpty() : tools instanceof Map<?, ?> map && !map.isEmpty();
    }

    void read() throws IOException {
        Map<?, ?> main = JsonValues.map(JsonValues.map(bom.get("metadata")).get("component"));
        citations.read(sink);
        note(main);
        JsonValues.maps(bom.get("components")).forEach(this::note);
        read(main);
        for (Map<?, ?> component : JsonValues.maps(bom.get("components"))) {
            read(component);
        }
        if (descriptions.isEmpty()) {
            sink.remark(1, "no component is a model or data, of the types machine-learning-model and data");
        }
        new Formulation(this).read(bom);
        descriptions.finish();
    }

    /** Notes the data that models refer to, wherever they stand. */
    private void note(Map<?, ?> component) {
        String reference = JsonValues.text(component.get("bom-ref"));
        if (!reference.isEmpty()) {
            components.entity(component).ifPresent(entity -> byReference.putIfAbsent(reference, entity));
        }
        for (Map<?, ?> data : JsonValues.maps(component.get("data"))) {
            String own = JsonValues.text(data.get("bom-ref"));
            if (!own.isEmpty()) {
                components.entity(component).ifPresent(entity -> byReference.putIfAbsent(own, entity));
            }
        }
        JsonValues.maps(component.get("components")).forEach(this::note);
    }

    private void read(Map<?, ?> component) throws IOException {
        Optional<Entity> entity = components.entity(component);
        if (entity.isPresent()) {
            read(component, entity.get(), true);
        } else if (Components.MODEL.equals(component.get("type"))) {
            String purl = JsonValues.text(component.get("purl"));
            sink.remark(
                    1,
                    "a model has the name " + Words.shown(component.get("name"))
                            + (PackageUrl.isDataset(purl) ? " and the package URL of a dataset" : "")
                            + "; left out");
        }
        for (Map<?, ?> part : JsonValues.maps(component.get("components"))) {
            read(part);
        }
    }

    private void read(Map<?, ?> component, Entity entity, boolean alone) throws IOException {
        Description description = descriptions.of(entity);
        for (Map<?, ?> choice : JsonValues.maps(component.get("licenses"))) {
            licences.read(choice, description);
        }
        readMaker(component, description);
        if (entity.kind() == EntityKind.MODEL) {
            readDatasets(component, description);
        }
        new Pedigree(component, description, alone, this).read();
        if (alone) {
            readOwn(component, description);
        }
    }

    /** What this program says of a component where CycloneDX has no field for it. */
    private void readOwn(Map<?, ?> component, Description description) throws IOException {
        Entity entity = description.entity();
        if (entity.kind() == EntityKind.MODEL) {
            OwnProperties.value(component, Property.WEIGHTS_ORIGIN.word())
                    .filter(Property.WEIGHTS_ORIGIN.choices()::contains)
                    .ifPresent(origin -> description.say(
                            Property.WEIGHTS_ORIGIN, origin, said, "properties.model-lineage:weightsOrigin"));
        }
        for (String reference : OwnProperties.values(component, "memberOf")) {
            Optional<Entity> series =
                    referred(reference).filter(other -> other.series() && other.kind() == entity.kind());
            if (series.isPresent() && entity.kind() == EntityKind.MODEL) {
                description.say(RelationshipType.MEMBER_OF, series.get(), said, "properties.model-lineage:memberOf");
            }
        }
        new Formulation(this).readRefusals(component, entity);
    }

    /** The model or dataset with a reference. */
    Optional<Entity> referred(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Generators take the account on the hub for the maker. */
    private void readMaker(Map<?, ?> component, Description description) throws IOException {
        String name =
                JsonValues.text(JsonValues.map(component.get("manufacturer")).get("name"));
        String hubId = description.entity().hubId();
        if (Words.isNone(name)) {
            return;
        }
        if (hubId != null && hubId.startsWith(name + "/")) {
            description.say(RelationshipType.PUBLISHED_BY, Repository.account(name), said, "manufacturer");
        } else {
            description.say(RelationshipType.DEVELOPED_BY, components.organization(name), said, "manufacturer");
        }
    }

    /** The list is of data for training and of data for evaluation, so that neither is said. */
    private void readDatasets(Map<?, ?> model, Description description) throws IOException {
        Map<?, ?> parameters =
                JsonValues.map(JsonValues.map(model.get("modelCard")).get("modelParameters"));
        for (Map<?, ?> item : JsonValues.maps(parameters.get("datasets"))) {
            String reference = JsonValues.text(item.get("ref"));
            Optional<Entity> data = reference.isEmpty()
                    ? inline(item)
                    : Optional.ofNullable(byReference.get(reference))
                            .or(() -> PackageUrl.hubId(reference).map(Repository::dataset));
            if (data.isPresent() && data.get().kind() == EntityKind.DATASET) {
                description.say(
                        RelationshipType.TRAINED_ON, data.get(), Method.INFERRED, "modelCard.modelParameters.datasets");
            } else {
                remark(
                        description.entity(),
                        "modelCard.modelParameters.datasets holds "
                                + Words.shown(reference.isEmpty() ? item.get("name") : reference)
                                + ", which is no dataset here; ignored");
            }
        }
    }

    private Optional<Entity> inline(Map<?, ?> data) {
        String type = JsonValues.text(data.get("type"));
        if (!type.isEmpty() && !type.equals("dataset")) {
            return Optional.empty();
        }
        String url = JsonValues.text(JsonValues.map(data.get("contents")).get("url"));
        Optional<String> hubId = Repository.isDataset(url) ? Repository.id(url) : Optional.empty();
        return hubId.map(Repository::dataset).or(() -> components.entity(data, EntityKind.DATASET));
    }

    Components components() {
        return components;
    }

    Citations citations() {
        return citations;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    Method said() {
        return said;
    }

    /** Reads a component within another, which may have a pedigree of its own. */
    void readWithin(Map<?, ?> component, Entity entity) throws IOException {
        read(component, entity, false);
    }

    void remark(Entity about, String remark) throws IOException {
        sink.remark(1, Words.shown(about.name()) + ": " + remark);
    }
}
