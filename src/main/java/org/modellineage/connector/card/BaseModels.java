package org.modellineage.connector.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** The base models that a card, its tags or the hub's own field name, and how the model relates to them. */
final class BaseModels {

    private static final String TAG = "base_model:";

    private final CardFields card;
    private final Map<String, List<String>> locators = new LinkedHashMap<>();
    private final Map<String, String> writtenByKey = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private @Nullable Kind ofAll;

    /**
     * How a model relates to a base model.
     *
     * @param method declared in the card, or inferred
     * @param locator the field that says it; null when none does
     */
    record Kind(
            RelationshipType type, Method method, @Nullable String locator) {}

    private BaseModels(CardFields card) {
        this.card = card;
    }

    static BaseModels of(CardFields card, @Nullable Object hubField) throws IOException {
        BaseModels bases = new BaseModels(card);
        bases.readCard();
        bases.readHubField(hubField);
        bases.readTags();
        bases.inferFromCard();
        return bases;
    }

    /** The fields that name each base model, by its hub id as written first. */
    Map<String, List<String>> locators() {
        return locators;
    }

    /** The places in somebody's files where base models lie that have no other name. */
    Set<String> paths() {
        return paths;
    }

    /** How the model relates to a base model; the card's word comes before that of the hub. */
    Kind kind(String key) {
        if (ofAll != null && ofAll.method() == Method.DECLARED) {
            return ofAll;
        }
        Kind own = kinds.get(key);
        if (own != null) {
            return own;
        }
        return ofAll == null ? new Kind(RelationshipType.DERIVED_FROM, Method.DECLARED, null) : ofAll;
    }

    private void readCard() throws IOException {
        for (String field : List.of("base_model", "base_models", "finetuned_from", "base_model_sources")) {
            readValue(card.field(field), card.locator(field), 0);
        }
        String field = card.locator("base_model_relation");
        if (card.field("base_model_relation") instanceof String word) {
            Optional<Relation> relation = Relation.of(word.strip());
            if (relation.isPresent()) {
                ofAll = new Kind(relation.get().type(), Method.DECLARED, field);
            } else if (!Words.isNone(word)) {
                card.remark(field + " is " + Words.shown(word)
                        + "; relations are finetune, adapter, quantized and merge; ignored");
            }
        }
    }

    private void readValue(@Nullable Object value, String field, int depth) throws IOException {
        if (value instanceof List<?> items) {
            if (depth == 1) {
                card.remark(field + " is a list within a list; read as one list");
            }
            for (Object item : items) {
                readValue(item, field, depth + 1);
            }
        } else if (value instanceof Map<?, ?> fields) {
            Object address = fields.get("url") == null ? fields.get("repo_url") : fields.get("url");
            Object name = address == null ? fields.get("name") : address;
            card.remark(field + " is an object; its " + (address == null ? "name" : "address") + " is read");
            readValue(name, field, depth);
        } else if (value instanceof String text) {
            readText(text.strip(), field);
        } else if (value != null && !Boolean.FALSE.equals(value)) {
            card.remark(field + " is " + Words.shown(value) + ", which names no model; ignored");
        }
    }

    private void readText(String text, String field) throws IOException {
        if (Words.isNone(text)) {
            if (!text.isEmpty()) {
                card.remark(field + " is " + Words.shown(text) + "; read as no base model");
            }
            return;
        }
        Optional<String> id = Repository.isDataset(text) ? Optional.empty() : Repository.id(text);
        if (id.isPresent()) {
            add(id.get(), field);
        } else if (Repository.isDataset(text)) {
            card.remark(field + " is " + Words.shown(text) + ", a dataset; no base model");
        } else if (Repository.isPath(text)) {
            card.remark(field + " is " + Words.shown(text) + ", a path in somebody's files; which model lies there is"
                    + " not said");
            paths.add(text);
        } else {
            card.remark(field + " is " + Words.shown(text) + ", which is no hub id; no base model");
        }
    }

    /** The hub's own field lists parents with one relation; those that it could not resolve are missing. */
    private void readHubField(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> field)) {
            return;
        }
        if (field.get("models") instanceof List<?> models) {
            for (Object model : models) {
                if (model instanceof Map<?, ?> parent && parent.get("id") instanceof String text) {
                    Repository.id(text).ifPresent(id -> add(id, CardFields.HUB_FIELD));
                }
            }
        }
        if (ofAll == null && field.get("relation") instanceof String word) {
            Relation.of(word)
                    .ifPresent(relation -> ofAll = new Kind(relation.type(), Method.INFERRED, CardFields.HUB_FIELD));
        }
    }

    private void readTags() {
        for (String tag : card.tags()) {
            if (tag.startsWith(TAG)) {
                String rest = tag.substring(TAG.length());
                int colon = rest.indexOf(':');
                Optional<Relation> relation = colon < 0 ? Optional.empty() : Relation.of(rest.substring(0, colon));
                String text = relation.isPresent() ? rest.substring(colon + 1) : rest;
                if (!Words.isNone(text) && !Repository.isDataset(text)) {
                    Repository.id(text).ifPresent(id -> {
                        add(id, CardFields.TAGS);
                        relation.ifPresent(known -> kinds.putIfAbsent(
                                HubId.key(id), new Kind(known.type(), Method.INFERRED, CardFields.TAGS)));
                    });
                }
            }
        }
    }

    /** What other fields tell of the relation when none is made for it. */
    private void inferFromCard() {
        if (ofAll != null || !kinds.isEmpty()) {
            return;
        }
        if ("peft".equals(card.field("library_name"))) {
            ofAll = new Kind(RelationshipType.ADAPTER_OF, Method.DECLARED, card.locator("library_name"));
        } else if (card.field("quantized_by") instanceof String) {
            ofAll = new Kind(RelationshipType.QUANTIZED_FROM, Method.DECLARED, card.locator("quantized_by"));
        } else if (locators.size() > 1 && card.tags().contains("merge")) {
            ofAll = new Kind(RelationshipType.MERGED_FROM, Method.INFERRED, CardFields.TAGS);
        }
    }

    private void add(String id, String field) {
        String written = writtenByKey.computeIfAbsent(HubId.key(id), key -> id);
        List<String> fields = locators.computeIfAbsent(written, first -> new ArrayList<>(2));
        if (!fields.contains(field)) {
            fields.add(field);
        }
    }
}
