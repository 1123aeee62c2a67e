package org.modellineage.load.standing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Caption;
import org.modellineage.load.storage.Days;
import org.modellineage.load.storage.Digest;
import org.modellineage.model.Entity;
import org.modellineage.model.HubId;
import org.modellineage.model.NameKey;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;

/**
 * A collection's declaration of an entity, as the {@code HOLDS} relationship stores it.
 *
 * @param collection the id of the collection
 * @param id the id of the entity as the collection writes it; the entity in the graph may have another one
 * @param properties the declared properties, with {@code kind} and {@code digest}; unknown ones are left out
 */
public record Declaration(String collection, String id, Map<String, Object> properties) {

    /** The order of precedence: the first collection in alphabetic order, and of that the best id. */
    static final Comparator<Declaration> FIRST_THAT_COUNTS = Comparator.comparing(Declaration::collection)
            .thenComparing(Declaration::id, EntityResolution.BEST_ID_FIRST);

    private static final String KIND = "kind";
    private static final String DIGEST = "digest";

    /** The property with the id as written, where the entity in the graph has another one. */
    private static final String WRITTEN_AS = "writtenAs";

    static final String NAME = "name";
    static final String HUB_ID = "hubId";

    /** The last day on which a source, or the revision of it that was read, may have appeared. */
    static final String PUBLISHED_BY = "publishedBy";

    public static Declaration of(String collection, Entity entity) {
        Map<String, Object> properties = identity(entity);
        properties.put("released", entity.released());
        properties.put("series", entity.series());
        return new Declaration(collection, entity.id(), withDigest(properties));
    }

    public static Declaration of(String collection, Source source) {
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
        return new Declaration(collection, source.id(), withDigest(properties));
    }

    /**
     * A repository on a model hub. Models and datasets have separate namespaces there.
     *
     * @param key its id in the form in which ids are compared
     */
    public record Repository(String kind, String key) {}

    /** The declaration in a row of the database. */
    public static Declaration of(Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (row.get("declaration") instanceof Map<?, ?> declared) {
            declared.forEach((word, value) -> properties.put(word.toString(), value));
        }
        Object id = Objects.requireNonNullElse(properties.remove(WRITTEN_AS), Objects.requireNonNull(row.get("id")));
        return new Declaration(String.valueOf(row.get("collection")), id.toString(), properties);
    }

    /** The entity's kind, a label such as {@code Model}. */
    public String kind() {
        return String.valueOf(properties.get(KIND));
    }

    public String digest() {
        return String.valueOf(properties.get(DIGEST));
    }

    /** The repositories of the entity: its hub id, and its own id where that is a hub id. */
    public Set<Repository> repositories() {
        Set<Repository> repositories = new HashSet<>();
        if (properties.get(HUB_ID) != null) {
            repositories.add(new Repository(kind(), NameKey.of(Objects.toString(properties.get(HUB_ID)))));
        }
        if (HubId.is(id)) {
            repositories.add(new Repository(kind(), NameKey.of(id)));
        }
        return repositories;
    }

    /** The properties of the {@code HOLDS} relationship to an entity. */
    Map<String, Object> heldProperties(String entity) {
        if (id.equals(entity)) {
            return properties;
        }
        Map<String, Object> held = new LinkedHashMap<>(properties);
        held.put(WRITTEN_AS, id);
        return held;
    }

    /** The properties that the node of the entity takes over. */
    Map<String, Object> entityProperties() {
        Map<String, Object> taken = new LinkedHashMap<>(properties);
        taken.remove(DIGEST);
        return taken;
    }

    private static Map<String, Object> identity(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(KIND, entity.kind().label());
        properties.put(NAME, entity.name());
        properties.put("caption", Caption.ofName(entity.name()));
        put(properties, HUB_ID, entity.hubId());
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
