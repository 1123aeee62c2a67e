package org.modellineage.connector.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.text.VisibleText;

/**
 * A configuration of mergekit: which models were merged, in what way and with what weights. Of several documents, those with
 * a name are states on the way, and the one without is the model.
 */
public final class MergeConfiguration {

    private static final String METHOD = "merge_method";
    private static final String EXPERTS = "experts";
    private static final String NAME = "name";

    private final List<?> documents;
    private final String prefix;
    private final Input input;
    private final RecordSink sink;
    private final Map<String, Entity> stages = new LinkedHashMap<>();
    private int unnamed;

    /**
     * Takes the documents of a configuration.
     *
     * @param prefix what stands before the name of a field in places
     */
    public MergeConfiguration(List<?> documents, String prefix, Input input, RecordSink sink) {
        this.documents =
                List.copyOf(documents.stream().filter(Map.class::isInstance).toList());
        this.prefix = prefix;
        this.input = input;
        this.sink = sink;
    }

    /** Whether documents are such a configuration. */
    public static boolean isOne(List<?> documents) {
        return documents.stream()
                .anyMatch(each -> each instanceof Map<?, ?> map
                        && (map.containsKey(METHOD)
                                || (map.get(EXPERTS) instanceof List<?> && map.containsKey("base_model"))));
    }

    /** Adds what it says of the model, and passes on what it says of the states on the way. */
    public void addTo(Description model) throws IOException {
        for (Object document : documents) {
            if (name(document) instanceof String name) {
                stages.put(
                        name,
                        new Entity(
                                model.entity().id() + "/" + VisibleText.of(name).toLowerCase(Locale.ROOT),
                                EntityKind.MODEL,
                                VisibleText.of(name),
                                false,
                                false,
                                null));
            }
        }
        for (Object document : documents) {
            Entity stage = name(document) instanceof String name ? stages.get(name) : null;
            if (stage == null) {
                read((Map<?, ?>) document, model);
            } else {
                Description state = new Description(stage, source(model), sink);
                read((Map<?, ?>) document, state);
                state.finish();
            }
        }
    }

    private static @Nullable Object name(Object document) {
        return ((Map<?, ?>) document).get(NAME) instanceof String name && !name.isBlank() ? name : null;
    }

    private static @Nullable Source source(Description model) {
        return model.source();
    }

    private void read(Map<?, ?> document, Description merged) throws IOException {
        Map<String, Part> parts = new LinkedHashMap<>();
        String method = document.get(METHOD) instanceof String word ? VisibleText.of(word) : "moe";
        takeAll(document.get("models"), "models", parts);
        for (Object slice : list(document.get("slices"))) {
            takeAll(map(slice).get("sources"), "slices.sources", parts);
            takeBase(map(slice).get("base_model"), "slices.base_model", parts);
        }
        for (Object module : map(document.get("modules")).values()) {
            takeAll(map(module).get("models"), "modules.models", parts);
            for (Object slice : list(map(module).get("slices"))) {
                takeAll(map(slice).get("sources"), "modules.slices.sources", parts);
            }
        }
        for (String experts : List.of(EXPERTS, "shared_experts")) {
            for (Object expert : list(document.get(experts))) {
                take(map(expert).get("source_model"), experts + ".source_model", parts)
                        .ifPresent(part -> part.role = "expert");
            }
        }
        takeBase(document.get("base_model"), "base_model", parts);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            say(part.getKey(), part.getValue(), method, merged);
        }
    }

    private void takeAll(@Nullable Object items, String field, Map<String, Part> parts) throws IOException {
        for (Object item : list(items)) {
            Map<?, ?> fields = map(item);
            Optional<Part> part = take(fields.get("model"), field + ".model", parts);
            if (part.isPresent()) {
                part.get().add(fields);
            }
        }
    }

    private void takeBase(@Nullable Object reference, String field, Map<String, Part> parts) throws IOException {
        take(reference, field, parts).ifPresent(part -> part.role = part.role == null ? "base" : part.role);
    }

    /** A reference is a path or id with a revision and an adapter, or the same in fields. */
    private Optional<Part> take(@Nullable Object reference, String field, Map<String, Part> parts) throws IOException {
        Object model = reference;
        Object lora = null;
        if (reference instanceof Map<?, ?> fields) {
            lora = fields.get("lora");
            model = fields.get("model");
        }
        if (model instanceof Map<?, ?> fields) {
            model = fields.get("path");
        }
        if (!(model instanceof String text) || Words.isNone(text)) {
            if (model != null && !(model instanceof String)) {
                sink.remark(1, prefix + field + " is " + Words.shown(model) + ", which names no model; ignored");
            }
            return Optional.empty();
        }
        int plus = text.indexOf('+');
        String path = (plus < 0 ? text : text.substring(0, plus)).strip();
        if (plus >= 0) {
            lora = text.substring(plus + 1);
        }
        if (lora instanceof Map<?, ?> fields) {
            lora = fields.get("path");
        }
        if (lora instanceof String adapter && !Words.isNone(adapter)) {
            part(adapter.strip(), field, parts).role = "adapter";
        }
        return Optional.of(part(path, field, parts));
    }

    private Part part(String written, String field, Map<String, Part> parts) {
        Part part = parts.computeIfAbsent(written, first -> new Part());
        if (!part.fields.contains(prefix + field)) {
            part.fields.add(prefix + field);
        }
        return part;
    }

    private void say(String written, Part part, String mergeMethod, Description merged) throws IOException {
        Entity parent = stages.get(written);
        Method method = Method.DECLARED;
        if (parent == null) {
            Optional<String> id = Repository.id(written);
            if (id.isPresent()
                    && !(id.get().indexOf('/') < 0 && input.neighbour(written).isPresent())) {
                parent = Repository.model(id.get());
            } else {
                Optional<Entity> neighbour = input.neighbour(written);
                method = neighbour.isPresent() ? Method.MATCHED : method;
                parent = neighbour.orElseGet(() -> Repository.unnamedBase(merged.entity(), unnamed++));
                if (neighbour.isEmpty()) {
                    sink.remark(
                            1,
                            part.fields.get(0) + " is " + Words.shown(written)
                                    + ", a path in somebody's files; which model lies there is not said");
                }
            }
        }
        if (parent.id().equals(merged.entity().id())) {
            sink.remark(1, part.fields.get(0) + " names the model itself; ignored");
            return;
        }
        merged.say(
                RelationshipType.MERGED_FROM,
                parent,
                method,
                part.qualifiers(mergeMethod),
                part.fields.toArray(String[]::new));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** One of the models, which may occur in several slices. */
    private static final class Part {

        private final List<String> fields = new ArrayList<>(1);
        private final List<String> layers = new ArrayList<>(0);
        private @Nullable Double weight;
        private @Nullable String role;
        private int weights;

        void add(Map<?, ?> model) {
            if (model.get("layer_range") instanceof List<?> range
                    && range.size() == 2
                    && range.get(0) instanceof String from
                    && range.get(1) instanceof String to) {
                layers.add(VisibleText.of(from + "-" + to));
            }
            if (map(model.get("parameters")).get("weight") instanceof String text) {
                weights++;
                weight = number(text);
            }
        }

        /** A gradient, or another weight in each slice, is not one weight. */
        Map<Qualifier, Object> qualifiers(String mergeMethod) {
            Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
            qualifiers.put(Qualifier.MERGE_METHOD, mergeMethod);
            if (weight != null && weights == 1) {
                qualifiers.put(Qualifier.MERGE_WEIGHT, weight);
            }
            if (!layers.isEmpty()) {
                qualifiers.put(Qualifier.LAYER_RANGES, String.join(", ", layers));
            }
            if (role != null) {
                qualifiers.put(Qualifier.ROLE, role);
            }
            return qualifiers;
        }

        private static @Nullable Double number(String text) {
            try {
                double number = Double.parseDouble(text);
                return Double.isFinite(number) ? number : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
