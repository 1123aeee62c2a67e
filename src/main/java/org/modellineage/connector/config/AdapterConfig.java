package org.modellineage.connector.config;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** Reads {@code adapter_config.json}, in which PEFT keeps what an adapter belongs to. */
public final class AdapterConfig implements Connector {

    private static final String BASE = "base_model_name_or_path";

    @Override
    public String format() {
        return "adapter";
    }

    @Override
    public String content() {
        return "adapter configuration";
    }

    @Override
    public boolean accepts(Input input) {
        return input.fileName().equals("adapter_config.json");
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> config = ConfigJson.read(input, sink);
        if (config.isEmpty()) {
            return;
        }
        Map<?, ?> fields = config.get();
        Description model = new Description(input.model(), input.source("adapter_config.json"), sink);
        Map<Qualifier, Object> qualifiers = qualifiers(fields);
        if (fields.get(BASE) instanceof String written && !Words.isNone(written)) {
            Optional<String> id = Repository.id(written);
            Optional<Entity> neighbour = id.isPresent() ? Optional.empty() : input.neighbour(written);
            if (id.isPresent()) {
                say(Repository.model(id.get()), Method.DECLARED, qualifiers, model, sink);
            } else if (neighbour.isPresent()) {
                say(neighbour.get(), Method.MATCHED, qualifiers, model, sink);
            } else {
                sink.remark(
                        1,
                        BASE + " is " + Words.shown(written) + ", a path in somebody's files; which model lies"
                                + " there is not said");
                // The card often names what the path does not.
                if (!ModelCard.namesBase(input)) {
                    say(Repository.unnamedBase(model.entity()), Method.DECLARED, qualifiers, model, sink);
                }
            }
        } else {
            sink.remark(1, BASE + " is missing or empty; which model the adapter belongs to is not said");
        }
        model.finish();
    }

    private static void say(
            Entity base, Method method, Map<Qualifier, Object> qualifiers, Description model, RecordSink sink)
            throws IOException {
        if (base.id().equals(model.entity().id())) {
            sink.remark(1, BASE + " names the adapter itself; ignored");
        } else {
            model.say(RelationshipType.ADAPTER_OF, base, method, qualifiers, BASE);
        }
    }

    private static Map<Qualifier, Object> qualifiers(Map<?, ?> fields) {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        if (fields.get("r") instanceof Integer rank && rank > 0) {
            qualifiers.put(Qualifier.LORA_RANK, rank.longValue());
        }
        String targets = targets(fields.get("target_modules"));
        if (targets != null) {
            qualifiers.put(Qualifier.LORA_TARGETS, targets);
        }
        return qualifiers;
    }

    private static @Nullable String targets(@Nullable Object modules) {
        if (modules instanceof List<?> list && !list.isEmpty()) {
            return list.stream()
                    .map(String::valueOf)
                    .map(VisibleText::of)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return modules instanceof String text && !text.isBlank() ? VisibleText.of(text) : null;
    }
}
