package org.modellineage.collection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.modellineage.model.Claim;
import org.modellineage.model.EntityKind;

/** Reads who says something: a map from the ids of sources to where they say it. */
final class Claims {

    private static final String ACCEPTED = "sources with the place where each says it, such as {explainer: line 6}";
    private static final String PLACE = "where the source says it: a text, a list of texts, or a map of "
            + String.join(", ", Key.words(List.of(ClaimKey.values()))) + "; {} when no place can be named";

    private final Values values;
    private final Draft draft;

    Claims(Values values, Draft draft) {
        this.values = values;
        this.draft = draft;
    }

    /** The claims under a label; an empty map is a problem, since then nobody says it. */
    List<Claim> read(String label, Node node, ClaimTerms usual) {
        List<Claim> claims = new ArrayList<>();
        if (!(node instanceof Node.Entries map)) {
            values.refuse(label, node, ACCEPTED);
            return claims;
        } else if (map.entries().isEmpty() && !map.cut()) {
            draft.problems().error(node.place(), label + ": no source; accepted: " + ACCEPTED);
        }
        for (Node.Entry entry : map.entries()) {
            Node.Scalar source = entry.key();
            draft.refer(new Reference(label, source.text(), EnumSet.of(EntityKind.SOURCE), source.place()));
            if (!entry.repeated()) {
                claims.add(claim(source.text(), entry.value(), usual));
            }
        }
        return claims;
    }

    private Claim claim(String sourceId, Node node, ClaimTerms usual) {
        List<String> locators = List.of();
        ClaimTerms terms = usual;
        if (node instanceof Node.Entries map) {
            Fields fields = Fields.onlyOf(map, List.of(ClaimKey.values()), draft.problems());
            locators = fields.value(ClaimKey.AT)
                    .map(at -> values.texts(ClaimKey.AT.word(), at))
                    .orElse(List.of());
            terms = ClaimTerms.read(fields, usual, values, draft.problems());
        } else if (node instanceof Node.Scalar scalar && ScalarType.of(scalar) == ScalarType.NOTHING) {
            values.refuse(sourceId, node, PLACE);
        } else {
            locators = values.texts(sourceId, node);
        }
        return new Claim(
                sourceId,
                locators,
                terms.status(),
                terms.rank(),
                terms.rankReason(),
                terms.method(),
                terms.attributedTo(),
                terms.note(),
                List.of(),
                null);
    }
}
