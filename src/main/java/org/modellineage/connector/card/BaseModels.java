package org.modellineage.connector.hub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** The base models that a row names, in its card, its tags or the hub's own field, and how the model relates to them. */
final class BaseModels {

    private static final String CARD_FIELD = "cardData.base_model";
    private static final String RELATION_FIELD = "cardData.base_model_relation";
    private static final String HUB_FIELD = "baseModels";
    private static final String TAGS = "tags";
    private static final String TAG = "base_model:";

    /** What people and tools write where there is no base model. */
    private static final Set<String> NONE =
            Set.of("", "none", "null", "n/a", "na", "nil", "unknown", "false", "no", "-", "?", "nan", "undefined");

    private final HubRow row;
    private final Map<String, List<String>> locators = new LinkedHashMap<>();
    private final Map<String, String> writtenByKey = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private @Nullable Kind ofAll;

    /**
     * How a model relates to a base model.
     *
     * @param method declared in the card, or inferred by the hub
     * @param locator the field that says it; null when none does
     */
    record Kind(
            RelationshipType type, Method method, @Nullable String locator) {}

    private BaseModels(HubRow row) {
        this.row = row;
    }

    static BaseModels of(HubRow row, Map<?, ?> fields, Map<?, ?> card, List<String> tags) throws IOException {
        BaseModels bases = new BaseModels(row);
        bases.readCard(card);
        bases.readHubField(fields.get(HUB_FIELD));
        bases.readTags(tags);
        return bases;
    }

    /** Whether a word says that there is none. */
    static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The fields that name each base model, by its hub id as written first. */
    Map<String, List<String>> locators() {
        return locators;
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

    private void readCard(Map<?, ?> card) throws IOException {
        readValue(card.get("base_model"), 0);
        readValue(card.get("base_models"), 0);
        if (card.get("base_model_relation") instanceof String word) {
            Optional<Relation> relation = Relation.of(word.strip());
            if (relation.isPresent()) {
                ofAll = new Kind(relation.get().type(), Method.DECLARED, RELATION_FIELD);
            } else if (!isNone(word)) {
                row.remark(RELATION_FIELD + " is " + HubRow.shown(word)
                        + "; relations are finetune, adapter, quantized and merge; ignored");
            }
        }
    }

    private void readValue(@Nullable Object value, int depth) throws IOException {
        if (value instanceof List<?> items) {
            if (depth == 1) {
                row.remark(CARD_FIELD + " is a list within a list; read as one list");
            }
            for (Object item : items) {
                readValue(item, depth + 1);
            }
        } else if (value instanceof Map<?, ?> fields) {
            Object address = fields.get("url") == null ? fields.get("repo_url") : fields.get("url");
            Object name = address == null ? fields.get("name") : address;
            row.remark(CARD_FIELD + " is an object; its " + (address == null ? "name" : "address") + " is read");
            readValue(name, depth);
        } else if (value instanceof String text) {
            readText(text.strip());
        } else if (value != null && !Boolean.FALSE.equals(value)) {
            row.remark(CARD_FIELD + " is " + HubRow.shown(value) + ", which names no model; ignored");
        }
    }

    private void readText(String text) throws IOException {
        if (isNone(text)) {
            if (!text.isEmpty()) {
                row.remark(CARD_FIELD + " is " + HubRow.shown(text) + "; read as no base model");
            }
            return;
        }
        Optional<String> id = Repository.isDataset(text) ? Optional.empty() : Repository.id(text);
        if (id.isPresent()) {
            add(id.get(), CARD_FIELD);
        } else {
            row.remark(CARD_FIELD + " is " + HubRow.shown(text) + ", "
                    + (Repository.isDataset(text)
                            ? "a dataset"
                            : Repository.isPath(text) ? "a path in somebody's files" : "which is no hub id")
                    + "; no base model");
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
                    Repository.id(text).ifPresent(id -> add(id, HUB_FIELD));
                }
            }
        }
        if (ofAll == null && field.get("relation") instanceof String word) {
            Relation.of(word).ifPresent(relation -> ofAll = new Kind(relation.type(), Method.INFERRED, HUB_FIELD));
        }
    }

    private void readTags(List<String> tags) {
        for (String tag : tags) {
            if (tag.startsWith(TAG)) {
                String rest = tag.substring(TAG.length());
                int colon = rest.indexOf(':');
                Optional<Relation> relation = colon < 0 ? Optional.empty() : Relation.of(rest.substring(0, colon));
                String text = relation.isPresent() ? rest.substring(colon + 1) : rest;
                if (!isNone(text) && !Repository.isDataset(text)) {
                    Repository.id(text).ifPresent(id -> {
                        add(id, TAGS);
                        relation.ifPresent(known ->
                                kinds.putIfAbsent(HubId.key(id), new Kind(known.type(), Method.INFERRED, TAGS)));
                    });
                }
            }
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
