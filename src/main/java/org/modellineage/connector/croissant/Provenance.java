package org.modellineage.connector.croissant;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.modellineage.connector.Description;
import org.modellineage.connector.Descriptions;
import org.modellineage.connector.LocalEntities;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** Where a dataset and its parts come from, in the words of PROV and schema.org. */
final class Provenance {

    private static final List<String> PARTS = List.of("distribution", "recordSet", "field", "subField");
    private static final String URN = "urn:dataset:";

    private final Description description;
    private final Descriptions descriptions;
    private final Method said;
    private final LocalEntities local;
    private final RecordSink sink;

    Provenance(Description description, Descriptions descriptions, Method said, LocalEntities local, RecordSink sink) {
        this.description = description;
        this.descriptions = descriptions;
        this.said = said;
        this.local = local;
        this.sink = sink;
    }

    void read(JsonLdValue dataset) throws IOException {
        for (JsonLdValue part : dataset.all("hasPart")) {
            Optional<Entity> data = data(part, "hasPart");
            if (data.isPresent()) {
                description.say(RelationshipType.INCLUDES, data.get(), said, "hasPart");
            }
        }
        for (JsonLdValue whole : dataset.all("isPartOf")) {
            Optional<Entity> data = data(whole, "isPartOf");
            if (data.isPresent()) {
                descriptions.of(data.get()).say(RelationshipType.INCLUDES, description.entity(), said, "isPartOf");
            }
        }
        for (JsonLdValue origin : dataset.all("isBasedOn")) {
            readOrigin(origin, "isBasedOn");
        }
        read(dataset, "");
    }

    /** What is said of a part holds for some of the data. */
    private void read(JsonLdValue part, String prefix) throws IOException {
        for (JsonLdValue origin : part.provenance("wasDerivedFrom")) {
            readOrigin(origin, prefix + "prov:wasDerivedFrom");
        }
        for (JsonLdValue agent : part.provenance("wasAttributedTo")) {
            readAgent(agent, prefix.isEmpty() ? said : Method.INFERRED, prefix + "prov:wasAttributedTo");
        }
        for (JsonLdValue activity : part.provenance("wasGeneratedBy")) {
            for (JsonLdValue used : activity.provenance("used")) {
                readOrigin(used, prefix + "prov:wasGeneratedBy.prov:used");
            }
            for (JsonLdValue agent : activity.provenance("wasAssociatedWith")) {
                readAgent(agent, Method.INFERRED, prefix + "prov:wasGeneratedBy.prov:wasAssociatedWith");
            }
        }
        for (String parts : PARTS) {
            for (JsonLdValue inner : part.all(parts)) {
                read(inner, prefix + parts + ".");
            }
        }
    }

    /** It may take over all of the data or some, and is not said to hold them. */
    private void readOrigin(JsonLdValue origin, String field) throws IOException {
        Optional<Entity> data = data(origin, field);
        if (data.isPresent()) {
            description.say(RelationshipType.REUSES, data.get(), Method.INFERRED, field);
        }
    }

    private Optional<Entity> data(JsonLdValue node, String field) throws IOException {
        Optional<Entity> data = node.hubDataset().map(Repository::dataset).or(() -> named(node));
        String shown = Words.shown(node.address().isEmpty() ? node.name() : node.address());
        if (data.isEmpty()) {
            sink.remark(
                    1,
                    field + " is " + shown
                            + (node.hubModel().isPresent()
                                    ? ", a model; what it has to do with the data is not said, ignored"
                                    : ", which is not said to be a dataset; ignored"));
        } else if (data.get().id().equals(description.entity().id())) {
            sink.remark(1, field + " is " + shown + ", the dataset itself; ignored");
            return Optional.empty();
        }
        return data;
    }

    /** A dataset outside the hub, if it is said to be one. */
    private Optional<Entity> named(JsonLdValue node) {
        String address = node.address();
        String name = address.startsWith(URN) ? address.substring(URN.length()) : node.is("Dataset") ? node.name() : "";
        return Words.isNone(name) ? Optional.empty() : Optional.of(local.of(EntityKind.DATASET, name));
    }

    /** People, organizations and programs are agents too; only a model on the hub is surely a model. */
    private void readAgent(JsonLdValue agent, Method method, String field) throws IOException {
        Optional<String> model = agent.hubModel();
        if (model.isPresent()) {
            description.say(RelationshipType.GENERATED_BY, Repository.model(model.get()), method, field);
        } else if (agent.is("SoftwareAgent")) {
            sink.remark(
                    1,
                    field + " is the program " + Words.shown(agent.name().isEmpty() ? agent.address() : agent.name())
                            + "; whether it is a model is not said, ignored");
        }
    }
}
