package org.modellineage.connector.croissant;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Description;
import org.modellineage.connector.Descriptions;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonFile;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.LocalEntities;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;

/** Reads Croissant, the description of a dataset in JSON-LD that hubs of data offer. */
public final class Croissant implements Connector {

    private static final Pattern SIGN = Pattern.compile("mlcommons\\.org/croissant");

    @Override
    public String format() {
        return "croissant";
    }

    @Override
    public String content() {
        return "Croissant description";
    }

    @Override
    public boolean accepts(Input input) {
        return (input.hasEnding(".json") || input.hasEnding(".jsonld"))
                && SIGN.matcher(input.startOfText()).find();
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> json = JsonFile.read(input, sink, "Croissant description");
        if (json.isEmpty()) {
            return;
        }
        List<JsonLdValue> datasets = json.get().containsKey("@graph")
                ? JsonValues.items(json.get().get("@graph")).stream()
                        .map(JsonLdValue::new)
                        .toList()
                : List.of(new JsonLdValue(json.get()));
        LocalEntities local = new LocalEntities(input);
        Optional<JsonLdValue> dataset =
                datasets.stream().filter(node -> node.is("Dataset")).findFirst();
        Optional<Entity> entity = dataset.flatMap(node -> entity(node, local));
        if (dataset.isEmpty() || entity.isEmpty()) {
            sink.leaveOut(1, "no object of the type Dataset that has a name or an address of the hub");
            return;
        }
        Descriptions descriptions = new Descriptions(input.source("Croissant description", entity.get()), sink);
        Description description = descriptions.of(entity.get());
        Method said = isMadeByHub(dataset.get()) ? Method.TEMPLATED : Method.DECLARED;
        new DatasetStatements(dataset.get(), description, said, local, sink).read();
        new Provenance(description, descriptions, said, local, sink).read(dataset.get());
        descriptions.finish();
    }

    private static Optional<Entity> entity(JsonLdValue dataset, LocalEntities local) {
        Optional<Entity> onHub = dataset.all("url").stream()
                .flatMap(url -> url.hubDataset().stream())
                .findFirst()
                .or(dataset::hubDataset)
                .or(() -> dataset.all("sameAs").stream()
                        .flatMap(same -> same.hubDataset().stream())
                        .findFirst())
                .map(Repository::dataset);
        return onHub.or(() -> Words.isNone(dataset.name())
                ? Optional.empty()
                : Optional.of(local.of(EntityKind.DATASET, dataset.name())));
    }

    /** The hub fills in a description for every dataset that has none. */
    private static boolean isMadeByHub(JsonLdValue dataset) {
        return dataset.all("distribution").stream()
                .flatMap(file -> file.all("description").stream())
                .anyMatch(text -> JsonValues.text(text.value()).startsWith("The Hugging Face git repository"));
    }
}
