package org.modellineage.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that one or more sources say of a subject: subject, predicate and object or value, with qualifiers.
 *
 * @param id unique within the graph; a claim's id is this, a hyphen and the id of its source
 * @param subjectId the entity it is about
 * @param predicate a {@link RelationshipType} or a {@link Property}
 * @param value the object's id for a relationship, else the value, in the Java type that {@link ValueType} names
 * @param qualifiers what else belongs to it, each value in the Java type of its {@link ValueType}; a claim may have others
 * @param claims who says so; at least one
 */
public record Statement(
        String id,
        String subjectId,
        Predicate predicate,
        Object value,
        Map<Qualifier, Object> qualifiers,
        List<Claim> claims) {

    public Statement {
        EnumMap<Qualifier, Object> ordered = new EnumMap<>(Qualifier.class);
        ordered.putAll(qualifiers);
        qualifiers = Collections.unmodifiableMap(ordered);
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a source: " + id);
        }
    }

    /** What else a source says with it: the claim's own qualifiers, or else the statement's. */
    public Map<Qualifier, Object> qualifiers(Claim claim) {
        return claim.qualifiers() == null ? qualifiers : claim.qualifiers();
    }

    /** The id of the claim that a source makes on this statement, such as {@code f063-explainer}. */
    public String claimId(Claim claim) {
        return id + "-" + claim.sourceId();
    }
}
