package org.modellineage.collection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.Draft.Reference;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.collection.yaml.YamlNode.ScalarType;
import org.modellineage.model.Claim;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/** Reads claims: a map from the ids of sources to the places where they say something. */
final class ClaimReader {

    private static final String ACCEPTED = "sources with the place where each says it, such as {explainer: line 6}";
    private static final String PLACE = "where the source says it: a text, a list of texts, or a map of "
            + String.join(", ", Key.words(Key.OF_CLAIM)) + "; {} when no place can be named";

    private final ValueReader values;
    private final QualifierReader qualifiers;
    private final Draft draft;

    ClaimReader(ValueReader values, QualifierReader qualifiers, Draft draft) {
        this.values = values;
        this.qualifiers = qualifiers;
        this.draft = draft;
    }

    /** Reads the claims under a label; an empty map is a problem, since every statement needs a source. */
    List<Claim> read(String label, YamlNode node, Terms usual) {
        List<Claim> claims = new ArrayList<>();
        if (!(node instanceof YamlNode.Entries map)) {
            values.refuse(label, node, ACCEPTED);
            return claims;
        } else if (map.entries().isEmpty() && !map.cut()) {
            draft.problems().error(node.place(), label + ": no source; accepted: " + ACCEPTED);
        }
        for (YamlNode.Entry entry : map.entries()) {
            YamlNode.Scalar source = entry.key();
            draft.refer(
                    new Reference(label, source.text(), source.text(), EnumSet.of(EntityKind.SOURCE), source.place()));
            if (!entry.repeated()) {
                claims.add(claim(source.text(), entry.value(), usual));
            }
        }
        return claims;
    }

    /** A claim of one source with the terms of its statement. */
    Claim of(String sourceId, List<String> locators, Terms terms) {
        return of(sourceId, locators, terms, null);
    }

    private static Claim of(
            String sourceId, List<String> locators, Terms terms, @Nullable Map<Qualifier, Object> with) {
        return new Claim(
                sourceId,
                locators,
                terms.status(),
                terms.rank(),
                terms.rankReason(),
                terms.method(),
                terms.attributedTo(),
                terms.note(),
                // A restsOn of the statement applies to all its sources except the one that it names.
                terms.restsOn().stream().filter(id -> !id.equals(sourceId)).toList(),
                with);
    }

    private Claim claim(String sourceId, YamlNode node, Terms usual) {
        List<String> locators = List.of();
        Terms terms = usual;
        @Nullable Map<Qualifier, Object> with = null;
        if (node instanceof YamlNode.Entries map) {
            Fields fields = Fields.onlyOf(map, Key.OF_CLAIM, draft.problems());
            locators = fields.value(Key.CLAIM_AT)
                    .map(at -> values.texts(Key.CLAIM_AT.word(), at))
                    .orElse(List.of());
            terms = Terms.read(fields, usual, values, draft.problems());
            with = fields.value(Key.CLAIM_WITH).map(qualifiers::read).orElse(null);
            if (fields.value(Key.RESTS_ON).isPresent() && terms.restsOn().contains(sourceId)) {
                values.refuse(
                        Key.RESTS_ON.word(),
                        fields.value(Key.RESTS_ON).get(),
                        "the id of another source than the one that says it");
            }
        } else if (node instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.NOTHING) {
            values.refuse(sourceId, node, PLACE);
        } else {
            locators = values.texts(sourceId, node);
        }
        return of(sourceId, locators, terms, with);
    }

    /**
     * Status, rank, method and other terms of a claim. The terms of a statement apply to all its claims without terms of
     * their own.
     */
    record Terms(
            Status status,
            Rank rank,
            @Nullable String rankReason,
            Method method,
            @Nullable String attributedTo,
            List<String> restsOn,
            @Nullable String note) {

        /** The defaults. */
        static final Terms USUAL = new Terms(Status.ASSERTED, Rank.NORMAL, null, Method.STATED, null, List.of(), null);

        private static final Set<EntityKind> SPEAKERS =
                EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.SOURCE);
        private static final Set<EntityKind> SOURCES = EnumSet.of(EntityKind.SOURCE);

        /** Reads the terms from a map; the given ones apply where the map has none. */
        static Terms read(Fields fields, Terms usual, ValueReader values, Problems problems) {
            Optional<Rank> rank = fields.value(Key.RANK)
                    .flatMap(node -> values.choice("rank", node, List.of(Rank.values()), Rank::word));
            Optional<String> reason = text(Key.BECAUSE, fields, values);
            boolean ownRank = fields.value(Key.RANK).isPresent();
            boolean ownReason = fields.value(Key.BECAUSE).isPresent();
            if (ownReason && (!ownRank || rank.filter(Rank.NORMAL::equals).isPresent())) {
                problems.error(
                        fields.value(Key.BECAUSE).orElseThrow().place(),
                        "\"because\" without a rank to explain; accepted beside it: rank: preferred, or rank: deprecated");
            } else if (!ownReason && rank.filter(found -> found != Rank.NORMAL).isPresent() && !fields.cut()) {
                problems.error(
                        fields.value(Key.RANK).orElseThrow().place(),
                        "rank " + rank.get().word() + " without a reason; add \"because\": why it is "
                                + rank.get().word());
            }
            boolean reasoned = rank.filter(found -> found != Rank.NORMAL).isPresent() && reason.isPresent();
            boolean inherited = !ownRank && !ownReason;
            return new Terms(
                    fields.value(Key.STATUS)
                            .flatMap(node -> values.choice("status", node, List.of(Status.values()), Status::word))
                            .orElse(usual.status),
                    inherited ? usual.rank : reasoned ? rank.get() : Rank.NORMAL,
                    inherited ? usual.rankReason : reasoned ? reason.get() : null,
                    fields.value(Key.METHOD)
                            .flatMap(node -> values.choice("method", node, List.of(Method.values()), Method::word))
                            .orElse(usual.method),
                    fields.value(Key.ATTRIBUTED_TO)
                            .flatMap(node -> values.reference("attributedTo", node, SPEAKERS))
                            .orElse(usual.attributedTo),
                    fields.value(Key.RESTS_ON)
                            .map(node -> values.references("restsOn", node, SOURCES))
                            .orElse(usual.restsOn),
                    text(Key.NOTE, fields, values).orElse(usual.note));
        }

        private static Optional<String> text(Key key, Fields fields, ValueReader values) {
            return fields.value(key).flatMap(node -> values.text(key.word(), node));
        }
    }
}
