package org.modellineage.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A statement about a subject that one or more sources make: predicate, object or value, and qualifiers.
 *
 * @param id unique within the graph; the id of a claim consists of it, a hyphen and the id of the source
 * @param subjectId the id of the entity it is about
 * @param predicate a {@link RelationshipType} or a {@link Property}
 * @param value the id of the object for a relationship, otherwise the value, in the Java type of its {@link ValueType}
 * @param qualifiers qualifiers, each in the Java type of its {@link ValueType}; a claim may have others
 * @param claims the claims of its sources; at least one
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

    /** The qualifiers of a claim: its own, or else those of the statement. */
    public Map<Qualifier, Object> qualifiers(Claim claim) {
        return claim.qualifiers() == null ? qualifiers : claim.qualifiers();
    }

    /** The id of a claim on this statement, such as {@code f063-explainer}. */
    public String claimId(Claim claim) {
        return id + "-" + claim.sourceId();
    }
}
