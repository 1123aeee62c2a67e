package org.modellineage.connector.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** The fields in which a card says where a model comes from: its licences, data, base models and successor. */
public final class CardFields {

    static final String TAGS = "tags";
    static final String HUB_FIELD = "baseModels";

    /** The place that a rule of the graph looks for, cypher/checks/quantized-only-by-onnx. */
    private static final String ONNX = "tags onnx beside safetensors";

    /** Tags of the hub for weights that are quantized whatever lies beside them. */
    private static final Set<String> QUANTIZED = Set.of(
            "gguf",
            "gptq",
            "awq",
            "bitsandbytes",
            "4-bit",
            "8-bit",
            "fp8",
            "mlx",
            "exl2",
            "compressed-tensors",
            "quanto");

    private final Map<?, ?> fields;
    private final List<String> tags;
    private final String prefix;
    private final Description description;
    private final Remarks remarks;
    private final Neighbours neighbours;
    private final Tool tool;

    /** Takes what was ignored or read in another way than written. */
    @FunctionalInterface
    public interface Remarks {
        void add(String remark) throws IOException;
    }

    /** Finds the model in another folder of the same import. */
    @FunctionalInterface
    public interface Neighbours {
        Optional<Entity> find(String path);
    }

    /**
     * Takes the fields of a card.
     *
     * @param tags the tags of the card, or those that the hub gave the model
     * @param prefix what stands before the name of a field in places
     * @param description the model's, to which everything is added
     */
    public CardFields(
            Map<?, ?> fields,
            List<String> tags,
            String prefix,
            Description description,
            Remarks remarks,
            Neighbours neighbours) {
        this.fields = fields;
        this.tags = tags;
        this.prefix = prefix;
        this.description = description;
        this.remarks = remarks;
        this.neighbours = neighbours;
        this.tool = Tool.of(tags);
    }

    /** The texts in a list. */
    public static List<String> tags(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    /** Adds everything that the card says. */
    public void read() throws IOException {
        read(null);
    }

    /**
     * Adds everything that the card says, and what the hub made of it.
     *
     * @param hubField the hub's own field of base models; null when there is none
     */
    public void read(@Nullable Object hubField) throws IOException {
        new Licences(this).read();
        Set<String> data = readDatasets();
        readBaseModels(hubField, data);
        readSuccessor();
    }

    Description description() {
        return description;
    }

    List<String> tags() {
        return tags;
    }

    Tool tool() {
        return tool;
    }

    @Nullable
    Object field(String name) {
        return fields.get(name);
    }

    /** The place of a field. */
    String locator(String field) {
        return prefix + field;
    }

    void remark(String remark) throws IOException {
        remarks.add(remark);
    }

    /** A text or a list of texts; other items are left out with a remark. */
    List<String> texts(String field) throws IOException {
        Object value = fields.get(field);
        List<@Nullable Object> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            items.addAll(list);
        } else {
            items.add(value);
        }
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof String text) {
                texts.add(text.strip());
            } else if (item != null) {
                remark(locator(field) + " holds " + Words.shown(item) + ", which is no text; ignored");
            }
        }
        return texts;
    }

    private Set<String> readDatasets() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        for (String field : List.of("datasets", "dataset")) {
            for (String text : texts(field)) {
                written.putIfAbsent(text, locator(field));
            }
        }
        for (String tag : tags) {
            if (tag.startsWith("dataset:")) {
                written.merge(tag.substring("dataset:".length()), TAGS, (field, also) -> field);
            }
        }
        Set<String> keys = new HashSet<>();
        for (Map.Entry<String, String> each : written.entrySet()) {
            Optional<String> id = Repository.id(each.getKey());
            if (id.isPresent()) {
                keys.add(HubId.key(id.get()));
                description.say(
                        RelationshipType.TRAINED_ON, Repository.dataset(id.get()), Method.DECLARED, each.getValue());
            } else if (!Words.isNone(each.getKey())) {
                remark(each.getValue() + " holds " + Words.shown(each.getKey())
                        + ", which is no id of a dataset; ignored");
            }
        }
        return keys;
    }

    private void readBaseModels(@Nullable Object hubField, Set<String> data) throws IOException {
        BaseModels bases = BaseModels.of(this, hubField);
        for (Map.Entry<String, List<String>> base : bases.locators().entrySet()) {
            String key = HubId.key(base.getKey());
            if (key.equals(description.entity().id())) {
                remark("it names itself as its base model; ignored");
            } else if (data.contains(key)) {
                remark(locator("base_model") + " names the dataset " + Words.shown(base.getKey()) + "; no base model");
            } else {
                say(bases.kind(key), Repository.model(base.getKey()), base.getValue());
            }
        }
        for (String path : bases.paths()) {
            Optional<Entity> neighbour = neighbours
                    .find(path)
                    .filter(model -> !model.id().equals(description.entity().id()));
            BaseModels.Kind kind = bases.kind(path);
            List<String> fields = List.of(locator("base_model"));
            if (neighbour.isPresent()) {
                say(new BaseModels.Kind(kind.type(), Method.MATCHED, kind.locator()), neighbour.get(), fields);
            } else if (bases.locators().isEmpty()) {
                say(kind, Repository.unnamedBase(description.entity()), fields);
            }
        }
    }

    private void say(BaseModels.Kind kind, Entity base, List<String> fields) throws IOException {
        List<String> places = new ArrayList<>(fields);
        if (kind.locator() != null && !places.contains(kind.locator())) {
            places.add(kind.locator());
        }
        if (kind.type() == RelationshipType.QUANTIZED_FROM && kind.method() == Method.INFERRED && isOnlyConverted()) {
            places.add(ONNX);
        }
        Method method = kind.method() == Method.DECLARED && tool.fillsInBaseModels() ? Method.TEMPLATED : kind.method();
        description.say(kind.type(), base, method, places.toArray(String[]::new));
    }

    /** Whether the hub may have taken ONNX files beside the weights for a quantization. */
    private boolean isOnlyConverted() {
        return tags.contains("onnx")
                && tags.contains("safetensors")
                && tags.stream().noneMatch(QUANTIZED::contains);
    }

    private void readSuccessor() throws IOException {
        for (String text : texts("new_version")) {
            Optional<String> id = Words.isNone(text) ? Optional.empty() : Repository.id(text);
            if (id.isPresent()
                    && !HubId.key(id.get()).equals(description.entity().id())) {
                description.say(
                        RelationshipType.SUPERSEDED_BY,
                        Repository.model(id.get()),
                        Method.DECLARED,
                        locator("new_version"));
            } else if (!Words.isNone(text)) {
                remark(locator("new_version") + " is " + Words.shown(text) + ", which is no other model; ignored");
            }
        }
    }
}
