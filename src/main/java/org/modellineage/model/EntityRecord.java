package org.modellineage.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one entity, as readers of inputs of any size produce it.
 *
 * @param entity the entity
 * @param mentioned true when the input only names it, as the parent or the licence of another entity
 * @param statements what the input says about it; none when it is only mentioned
 * @param document the source that the entity is; null unless it is one
 */
public record EntityRecord(
        Entity entity,
        boolean mentioned,
        List<Said> statements,
        @Nullable Source document) {

    public EntityRecord {
        statements = List.copyOf(statements);
    }

    /** The record of an entity other than a source. */
    public EntityRecord(Entity entity, boolean mentioned, List<Said> statements) {
        this(entity, mentioned, statements, null);
    }

    /** The record of an entity that is only named. */
    public static EntityRecord mention(Entity entity) {
        return new EntityRecord(entity, true, List.of());
    }

    /** The record of a source. */
    public static EntityRecord of(Source source) {
        return new EntityRecord(source.entity(), true, List.of(), source);
    }

    /** The id of a statement that says what it states. */
    public static String statementId(String subjectId, String predicate, Object value) {
        return subjectId + ' ' + predicate + ' ' + value;
    }

    /**
     * A statement of one source.
     *
     * @param predicate what is said
     * @param value the id of the object for a relationship, otherwise the value, in the Java type of its
     *     {@link ValueType}
     * @param method how it was obtained
     * @param locators the fields that say so
     * @param qualifiers each in the Java type of its {@link ValueType}
     * @param source the id of the source; null for the only source of an input
     * @param deprecated why it does not count beside what else is said; null when it does
     * @param status how the source puts it forward
     */
    public record Said(
            Predicate predicate,
            Object value,
            Method method,
            List<String> locators,
            Map<Qualifier, Object> qualifiers,
            @Nullable String source,
            @Nullable String deprecated,
            Status status) {

        public Said {
            locators = List.copyOf(locators);
            qualifiers = qualifiers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(qualifiers));
        }

        /** A statement that is asserted, and counts. */
        public Said(
                Predicate predicate,
                Object value,
                Method method,
                List<String> locators,
                Map<Qualifier, Object> qualifiers,
                @Nullable String source) {
            this(predicate, value, method, locators, qualifiers, source, null, Status.ASSERTED);
        }

        /** A statement, without qualifiers, of the only source of an input. */
        public Said(Predicate predicate, Object value, Method method, List<String> locators) {
            this(predicate, value, method, locators, Map.of(), null);
        }

        /** The same, which does not count. */
        public Said deprecatedAs(String reason) {
            return new Said(predicate, value, method, locators, qualifiers, source, reason, status);
        }

        /** The same, put forward in another way. */
        public Said as(Status other) {
            return new Said(predicate, value, method, locators, qualifiers, source, deprecated, other);
        }

        /**
         * The statement about an entity, with the claim of its source.
         *
         * @param onlySource the id of the only source of the input
         */
        public Statement about(String subjectId, @Nullable String onlySource) {
            String speaker = source == null ? onlySource : source;
            if (speaker == null) {
                throw new IllegalArgumentException("no source says " + this);
            }
            Rank rank = deprecated == null ? Rank.NORMAL : Rank.DEPRECATED;
            Claim claim = new Claim(speaker, locators, status, rank, deprecated, method, null, null, List.of(), null);
            return new Statement(
                    statementId(subjectId, predicate.word(), value),
                    subjectId,
                    predicate,
                    value,
                    qualifiers,
                    List.of(claim));
        }
    }
}
