package org.modellineage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;

/**
 * What one collection declares of an entity, in the form in which it stands on the collection's hold on it.
 *
 * @param collection the id of the collection
 * @param properties what is declared, with {@code kind} and {@code digest}; unknown things are left out
 */
record Declaration(String collection, Map<String, Object> properties) {

    private static final String KIND = "kind";
    private static final String DIGEST = "digest";

    /** The last day on which a source, or the revision of it that was read, may have appeared. */
    static final String PUBLISHED_BY = "publishedBy";

    static Declaration of(String collection, Entity entity) {
        Map<String, Object> properties = identity(entity);
        properties.put("released", entity.released());
        properties.put("series", entity.series());
        return new Declaration(collection, withDigest(properties));
    }

    static Declaration of(String collection, Source source) {
        Map<String, Object> properties = identity(source.entity());
        properties.put("sourceKind", source.kind().word());
        put(properties, "publisher", source.publisher());
        put(properties, "authors", source.authors());
        put(properties, "publishedOn", source.publishedOn());
        put(properties, "revisedOn", source.revisedOn());
        put(properties, PUBLISHED_BY, publishedBy(source));
        put(properties, "retrievedOn", source.retrievedOn());
        put(properties, "url", source.url());
        put(properties, "revision", source.revision());
        return new Declaration(collection, withDigest(properties));
    }

    /** The declaration in a row that the database returned. */
    static Declaration of(Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (row.get("declaration") instanceof Map<?, ?> declared) {
            declared.forEach((word, value) -> properties.put(word.toString(), value));
        }
        return new Declaration(String.valueOf(row.get("collection")), properties);
    }

    /** The entity's kind, a label such as {@code Model}. */
    String kind() {
        return String.valueOf(properties.get(KIND));
    }

    String digest() {
        return String.valueOf(properties.get(DIGEST));
    }

    /** What the entity's own node takes over. */
    Map<String, Object> entityProperties() {
        Map<String, Object> taken = new LinkedHashMap<>(properties);
        taken.remove(DIGEST);
        return taken;
    }

    private static Map<String, Object> identity(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(KIND, entity.kind().label());
        properties.put("name", entity.name());
        properties.put("caption", Caption.ofName(entity.name()));
        put(properties, "hubId", entity.hubId());
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value instanceof PartialDate date) {
            properties.put(key, date.text());
        } else if (value != null && !List.of().equals(value)) {
            properties.put(key, value);
        }
    }

    private static String publishedBy(Source source) {
        PartialDate published = source.revisedOn() == null ? source.publishedOn() : source.revisedOn();
        return published == null ? Days.UNDATED : published.lastDay().toString();
    }

    private static Map<String, Object> withDigest(Map<String, Object> properties) {
        properties.put(DIGEST, Digest.of(properties));
        return properties;
    }
}
