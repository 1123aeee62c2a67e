package org.modellineage.model;

import java.util.List;
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
 */
public record Claim(
        String sourceId,
        List<String> locators,
        Status status,
        Rank rank,
        @Nullable String rankReason,
        Method method,
        @Nullable String attributedTo,
        @Nullable String note) {

    public Claim {
        locators = List.copyOf(locators);
        if ((rank == Rank.NORMAL) != (rankReason == null)) {
            throw new IllegalArgumentException("a rank other than normal has a reason, and only that");
        }
    }
}
