package org.modellineage.connector.config;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;

/** Reads {@code config.json}, in which Transformers keeps a model's shape and where its weights were loaded from. */
public final class ModelConfig implements Connector {

    private static final String ORIGIN = "_name_or_path";
    private static final String QUANTIZED = "quantization_config";
    private static final Pattern KNOWN =
            Pattern.compile("\"(?:model_type|architectures|_name_or_path|transformers_version)\"");
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoint-\\d+");

    @Override
    public String format() {
        return "config";
    }

    @Override
    public String content() {
        return "model configuration";
    }

    @Override
    public boolean accepts(Input input) {
        return input.fileName().equals("config.json")
                && KNOWN.matcher(input.startOfText()).find();
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> config = ConfigJson.read(input, sink);
        if (config.isEmpty()) {
            return;
        }
        Map<?, ?> fields = config.get();
        Description model = new Description(input.model(), input.source("config.json"), sink);
        readOrigin(fields, model, input, sink);
        Map<?, ?> shape = fields.get("text_config") instanceof Map<?, ?> text ? text : fields;
        number(shape, "max_position_embeddings", Property.CONTEXT_LENGTH_TOKENS, model);
        number(shape, "vocab_size", Property.VOCABULARY_SIZE, model);
        model.finish();
    }

    /** What was given to the program that loaded the weights: an id, or a path on its machine. */
    private static void readOrigin(Map<?, ?> fields, Description model, Input input, RecordSink sink)
            throws IOException {
        if (!(fields.get(ORIGIN) instanceof String written) || isHere(written)) {
            return;
        }
        Optional<String> id = Repository.id(written);
        if (id.isEmpty()) {
            Optional<Entity> neighbour = input.neighbour(written)
                    .filter(other -> !other.id().equals(model.entity().id()));
            if (neighbour.isPresent()) {
                model.say(RelationshipType.DERIVED_FROM, neighbour.get(), Method.MATCHED, ORIGIN);
            } else {
                sink.remark(
                        1,
                        ORIGIN + " is " + Words.shown(written) + ", a path in somebody's files; which model lies"
                                + " there is not said");
                model.say(
                        RelationshipType.DERIVED_FROM, Repository.unnamedBase(model.entity()), Method.INFERRED, ORIGIN);
            }
            return;
        }
        Entity origin = Repository.model(id.get());
        String name = id.get().substring(id.get().indexOf('/') + 1);
        if (CHECKPOINT.matcher(name).matches()) {
            origin = new Entity(origin.id(), origin.kind(), origin.name(), false, false, origin.hubId());
        }
        if (!origin.id().equals(model.entity().id())) {
            sayOrigin(origin, Quantization.of(fields), model, input, sink);
        }
    }

    /**
     * A program that quantizes loads the model, so the field names what was quantized. If the card names another model as that,
     * the program copied the field, and it tells where that model's weights were loaded from.
     */
    private static void sayOrigin(
            Entity origin, Optional<Quantization> quantization, Description model, Input input, RecordSink sink)
            throws IOException {
        Optional<Entity> quantized =
                quantization.isPresent() ? ModelCard.quantizedBase(input).map(Repository::model) : Optional.empty();
        if (quantized.isPresent() && !quantized.get().id().equals(origin.id())) {
            Description other = new Description(quantized.get(), model.source(), sink);
            other.say(RelationshipType.DERIVED_FROM, origin, Method.INFERRED, ORIGIN, QUANTIZED);
            other.finish();
        } else if (quantization.isPresent()) {
            model.say(
                    RelationshipType.QUANTIZED_FROM,
                    origin,
                    Method.INFERRED,
                    Map.of(Qualifier.QUANTIZATION, quantization.get().format()),
                    ORIGIN,
                    QUANTIZED);
        } else {
            model.say(RelationshipType.DERIVED_FROM, origin, Method.INFERRED, ORIGIN);
        }
    }

    private static boolean isHere(String path) {
        return Words.isNone(path) || path.strip().equals(".") || path.strip().equals("./");
    }

    private static void number(Map<?, ?> fields, String field, Property property, Description model) {
        if (fields.get(field) instanceof Integer number && number > 0) {
            model.say(property, number.longValue(), Method.DECLARED, field);
        }
    }
}
