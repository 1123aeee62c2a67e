package org.modellineage.collection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Problems;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * Status, rank, method and other terms of a claim. The terms of a statement apply to all its claims that say nothing
 * else.
 */
record ClaimTerms(
        Status status,
        Rank rank,
        @Nullable String rankReason,
        Method method,
        @Nullable String attributedTo,
        List<String> restsOn,
        @Nullable String note) {

    /** The defaults. */
    static final ClaimTerms USUAL =
            new ClaimTerms(Status.ASSERTED, Rank.NORMAL, null, Method.STATED, null, List.of(), null);

    private static final Set<EntityKind> SPEAKERS =
            EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.SOURCE);
    private static final Set<EntityKind> SOURCES = EnumSet.of(EntityKind.SOURCE);

    /** Reads the terms from a map; the given ones apply where the map has none. */
    static ClaimTerms read(Fields fields, ClaimTerms usual, Values values, Problems problems) {
        Optional<Rank> rank = fields.value(ClaimKey.RANK)
                .flatMap(node -> values.choice("rank", node, List.of(Rank.values()), Rank::word));
        Optional<String> reason = text(ClaimKey.BECAUSE, fields, values);
        boolean ownRank = fields.value(ClaimKey.RANK).isPresent();
        boolean ownReason = fields.value(ClaimKey.BECAUSE).isPresent();
        if (ownReason && (!ownRank || rank.filter(Rank.NORMAL::equals).isPresent())) {
            problems.error(
                    fields.value(ClaimKey.BECAUSE).orElseThrow().place(),
                    "\"because\" without a rank to explain; accepted beside it: rank: preferred, or rank: deprecated");
        } else if (!ownReason && rank.filter(found -> found != Rank.NORMAL).isPresent() && !fields.cut()) {
            problems.error(
                    fields.value(ClaimKey.RANK).orElseThrow().place(),
                    "rank " + rank.get().word() + " without a reason; add \"because\": why it is "
                            + rank.get().word());
        }
        boolean reasoned = rank.filter(found -> found != Rank.NORMAL).isPresent() && reason.isPresent();
        boolean inherited = !ownRank && !ownReason;
        return new ClaimTerms(
                fields.value(ClaimKey.STATUS)
                        .flatMap(node -> values.choice("status", node, List.of(Status.values()), Status::word))
                        .orElse(usual.status),
                inherited ? usual.rank : reasoned ? rank.get() : Rank.NORMAL,
                inherited ? usual.rankReason : reasoned ? reason.get() : null,
                fields.value(ClaimKey.METHOD)
                        .flatMap(node -> values.choice("method", node, List.of(Method.values()), Method::word))
                        .orElse(usual.method),
                fields.value(ClaimKey.ATTRIBUTED_TO)
                        .flatMap(node -> values.reference("attributedTo", node, SPEAKERS))
                        .orElse(usual.attributedTo),
                fields.value(ClaimKey.RESTS_ON)
                        .map(node -> values.references("restsOn", node, SOURCES))
                        .orElse(usual.restsOn),
                text(ClaimKey.NOTE, fields, values).orElse(usual.note));
    }

    private static Optional<String> text(ClaimKey key, Fields fields, Values values) {
        return fields.value(key).flatMap(node -> values.text(key.word(), node));
    }
}
