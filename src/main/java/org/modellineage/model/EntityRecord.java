package org.modellineage.model;

import java.util.List;
import java.util.Map;

/**
 * What one source says of one entity, as readers of large inputs produce it.
 *
 * @param entity the entity
 * @param mentioned true when the source only names it, as the parent or the licence of another entity
 * @param statements what the source says about it; none when it is only mentioned
 */
public record EntityRecord(Entity entity, boolean mentioned, List<Said> statements) {

    public EntityRecord {
        statements = List.copyOf(statements);
    }

    /** The record of an entity that is only named. */
    public static EntityRecord mention(Entity entity) {
        return new EntityRecord(entity, true, List.of());
    }

    /** The id of a statement that says what it states. */
    public static String statementId(String subjectId, String predicate, Object value) {
        return subjectId + ' ' + predicate + ' ' + value;
    }

    /**
     * An undisputed statement of the only source of an input.
     *
     * @param predicate what is said
     * @param value the id of the object for a relationship, otherwise the value, in the Java type of its
     *     {@link ValueType}
     * @param method how it was obtained
     * @param locators the fields that say so
     */
    public record Said(Predicate predicate, Object value, Method method, List<String> locators) {

        public Said {
            locators = List.copyOf(locators);
        }

        /** The statement about an entity, with the claim of a source. */
        public Statement about(String subjectId, String sourceId) {
            Claim claim = new Claim(
                    sourceId, locators, Status.ASSERTED, Rank.NORMAL, null, method, null, null, List.of(), null);
            return new Statement(
                    statementId(subjectId, predicate.word(), value),
                    subjectId,
                    predicate,
                    value,
                    Map.of(),
                    List.of(claim));
        }
    }
}
