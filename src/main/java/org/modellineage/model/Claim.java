package org.modellineage.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source's claim that a statement is true, or is not.
 *
 * @param sourceId the id of the source
 * @param locators the sections, tables, paragraphs or lines where the source says so; never its text
 * @param status how the source puts the statement forward
 * @param rank whether the claim is preferred to, or deprecated in favour of, competing claims
 * @param rankReason why it is preferred or deprecated; present exactly when the rank is not normal
 * @param method how the claim was obtained
 * @param attributedTo the id of the person, organization or source that this source quotes
 * @param note a curator's remark
 * @param restsOn ids of the sources that this source names for the statement
 * @param qualifiers the source's own qualifiers, instead of those of the statement; null when they are the same
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

    /** The same with qualifiers of its own. */
    public Claim withQualifiers(@Nullable Map<Qualifier, Object> own) {
        return new Claim(sourceId, locators, status, rank, rankReason, method, attributedTo, note, restsOn, own);
    }

    /** The same by a source, for which it names others. */
    public Claim of(String source, List<String> references) {
        return new Claim(
                source, locators, status, rank, rankReason, method, attributedTo, note, references, qualifiers);
    }
}
