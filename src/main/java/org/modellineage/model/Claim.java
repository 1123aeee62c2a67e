package org.modellineage.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source's word on a statement.
 *
 * @param sourceId the source that says it
 * @param locators the sections, tables, paragraphs or lines where it says so; never its text
 * @param status how it puts the statement forward
 * @param rank whether this claim stands against competing ones
 * @param rankReason why it is preferred or deprecated; present exactly when the rank is not normal
 * @param method how the claim was won
 * @param attributedTo the id of the person, organization or source that this source reports as saying it
 * @param note a curator's remark
 * @param restsOn ids of the sources that this source names for this very statement
 * @param qualifiers what this source says beside subject, predicate and object or value, instead of the statement's
 *     qualifiers; null when it says what the statement has
 */
public record Claim(
        String sourceId,
        List<String> locators,
        Status status,
        Rank rank,
        @Nullable String rankReason,
        Method method,
        @Nullable String attributedTo,
        @Nullable String note,
        List<String> restsOn,
        @Nullable Map<Qualifier, Object> qualifiers) {

    public Claim {
        locators = List.copyOf(locators);
        restsOn = List.copyOf(restsOn);
        if (qualifiers != null) {
            EnumMap<Qualifier, Object> ordered = new EnumMap<>(Qualifier.class);
            ordered.putAll(qualifiers);
            qualifiers = Collections.unmodifiableMap(ordered);
        }
        if ((rank == Rank.NORMAL) != (rankReason == null)) {
            throw new IllegalArgumentException("a rank other than normal has a reason, and only that");
        }
    }
}
