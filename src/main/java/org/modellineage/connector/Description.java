package org.modellineage.connector;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.Status;

/**
 * Collects what one source says of one entity. The places of what it says twice are joined, and so are those of a step that it
 * tells more exactly in one of them.
 */
public final class Description {

    private final Entity entity;
    private final @Nullable Source source;
    private final RecordSink sink;
    private final Map<List<Object>, Said> statements = new LinkedHashMap<>();

    /**
     * Begins a description.
     *
     * @param source who says it; null for the only source of an input
     */
    public Description(Entity entity, @Nullable Source source, RecordSink sink) {
        this.entity = entity;
        this.source = source;
        this.sink = sink;
    }

    /** The entity that is described. */
    public Entity entity() {
        return entity;
    }

    /** Who says it; null for the only source of an input. */
    public @Nullable Source source() {
        return source;
    }

    /** Whether nothing was said so far. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Adds a relationship, and a mention of its object. */
    public void say(RelationshipType type, Entity object, Method method, String... locators) throws IOException {
        say(type, object, method, Map.of(), locators);
    }

    /** The same with qualifiers, each in the Java type of its value. */
    public void say(
            RelationshipType type, Entity object, Method method, Map<Qualifier, Object> qualifiers, String... locators)
            throws IOException {
        add(type, object.id(), Status.ASSERTED, method, qualifiers, locators);
        sink.add(EntityRecord.mention(object));
    }

    /** The same of what the source does not simply assert. */
    public void say(
            RelationshipType type,
            Entity object,
            Status status,
            Method method,
            Map<Qualifier, Object> qualifiers,
            String... locators)
            throws IOException {
        add(type, object.id(), status, method, qualifiers, locators);
        sink.add(EntityRecord.mention(object));
    }

    /** Adds a value, in the Java type of the property. */
    public void say(Property property, Object value, Method method, String... locators) {
        say(property, value, method, Map.of(), locators);
    }

    /** The same with qualifiers, each in the Java type of its value. */
    public void say(
            Property property, Object value, Method method, Map<Qualifier, Object> qualifiers, String... locators) {
        add(property, value, Status.ASSERTED, method, qualifiers, locators);
    }

    /** Passes on the record of the entity, and of the source if it is not the only one. */
    public void finish() throws IOException {
        if (source != null) {
            sink.add(EntityRecord.of(source));
        }
        sink.add(new EntityRecord(entity, false, List.copyOf(statements.values())));
    }

    private void add(
            Predicate predicate,
            Object value,
            Status status,
            Method method,
            Map<Qualifier, Object> qualifiers,
            String... locators) {
        Said said = new Said(
                        predicate, value, method, List.of(locators), qualifiers, source == null ? null : source.id())
                .as(status);
        // One source means one step to a parent, however many fields tell of it.
        Object what = predicate instanceof RelationshipType type && isStep(type) ? "step" : predicate;
        statements.merge(List.of(what, value), said, Description::joined);
    }

    private static boolean isStep(RelationshipType type) {
        return type.channel()
                .filter(channel -> channel == Channel.WEIGHTS || channel == Channel.UNKNOWN)
                .isPresent();
    }

    private static Said joined(Said one, Said other) {
        Set<String> places = new LinkedHashSet<>(one.locators());
        places.addAll(other.locators());
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        qualifiers.putAll(other.qualifiers());
        qualifiers.putAll(one.qualifiers());
        boolean vague = one.predicate() == RelationshipType.DERIVED_FROM;
        return new Said(
                        vague ? other.predicate() : one.predicate(),
                        one.value(),
                        one.method().compareTo(other.method()) <= 0 ? one.method() : other.method(),
                        List.copyOf(places),
                        qualifiers,
                        one.source())
                .as(one.status().compareTo(other.status()) <= 0 ? one.status() : other.status());
    }
}
