package org.modellineage.connector.safetensors;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** The recipe that a web interface for image models leaves in what it merged: the digests of two or three files. */
final class MergeRecipe {

    static final String KEY = "sd_merge_recipe";
    static final String MODELS = "sd_merge_models";

    private static final List<String> PARENTS =
            List.of("primary_model_hash", "secondary_model_hash", "tertiary_model_hash");
    private static final String SHA256 = "[0-9a-f]{64}";

    private final String recipe;
    private final String models;
    private final RecordSink sink;

    /**
     * Takes a recipe.
     *
     * @param recipe JSON with the digests of the parents
     * @param models JSON with the names of the files, by digest, those of earlier merges too; blank when there is none
     */
    MergeRecipe(String recipe, String models, RecordSink sink) {
        this.recipe = recipe;
        this.models = models;
        this.sink = sink;
    }

    /**
     * Adds the parents.
     *
     * @param first the number of the first of them, among the models that are known by where they were
     */
    void addTo(Description model, int first) throws IOException {
        Map<?, ?> fields = object(recipe, KEY);
        Map<?, ?> names = object(models, MODELS);
        Set<String> digests = new LinkedHashSet<>();
        for (String parent : PARENTS) {
            if (fields.get(parent) instanceof String digest && digest.matches(SHA256)) {
                digests.add(digest);
            }
        }
        int number = first;
        for (String digest : digests) {
            Entity parent = Repository.unnamedBase(model.entity(), number++);
            model.say(
                    RelationshipType.MERGED_FROM,
                    parent,
                    Method.TEMPLATED,
                    qualifiers(fields, names.get(digest)),
                    KEY,
                    MODELS);
            Description file = new Description(parent, model.source(), sink);
            file.say(Property.FILE_SHA256, digest, Method.TEMPLATED, KEY);
            file.finish();
        }
    }

    private static Map<Qualifier, Object> qualifiers(Map<?, ?> fields, @Nullable Object parent) {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        if (fields.get("interp_method") instanceof String method && !Words.isNone(method)) {
            qualifiers.put(Qualifier.MERGE_METHOD, VisibleText.of(method));
        }
        if (parent instanceof Map<?, ?> file && file.get("name") instanceof String name && !name.isBlank()) {
            qualifiers.put(Qualifier.AS_WRITTEN, VisibleText.of(name));
        }
        return qualifiers;
    }

    private Map<?, ?> object(String json, String key) throws IOException {
        Optional<Map<?, ?>> object = Optional.empty();
        try {
            object = JsonTree.object(json);
        } catch (JsonProcessingException e) {
            sink.remark(1, key + " is not valid JSON; ignored");
        }
        return object.orElse(Map.of());
    }
}
