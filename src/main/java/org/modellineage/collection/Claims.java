package org.modellineage.collection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.Draft.Reference;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.collection.yaml.YamlNode.ScalarType;
import org.modellineage.model.Claim;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;

/** Reads claims: a map from the ids of sources to the places where they say something. */
final class Claims {

    private static final String ACCEPTED = "sources with the place where each says it, such as {explainer: line 6}";
    private static final String PLACE = "where the source says it: a text, a list of texts, or a map of "
            + String.join(", ", Key.words(List.of(ClaimKey.values()))) + "; {} when no place can be named";

    private final Values values;
    private final Qualifiers qualifiers;
    private final Draft draft;

    Claims(Values values, Qualifiers qualifiers, Draft draft) {
        this.values = values;
        this.qualifiers = qualifiers;
        this.draft = draft;
    }

    /** Reads the claims under a label; an empty map is a problem, since every statement needs a source. */
    List<Claim> read(String label, YamlNode node, ClaimTerms usual) {
        List<Claim> claims = new ArrayList<>();
        if (!(node instanceof YamlNode.Entries map)) {
            values.refuse(label, node, ACCEPTED);
            return claims;
        } else if (map.entries().isEmpty() && !map.cut()) {
            draft.problems().error(node.place(), label + ": no source; accepted: " + ACCEPTED);
        }
        for (YamlNode.Entry entry : map.entries()) {
            YamlNode.Scalar source = entry.key();
            draft.refer(new Reference(label, source.text(), EnumSet.of(EntityKind.SOURCE), source.place()));
            if (!entry.repeated()) {
                claims.add(claim(source.text(), entry.value(), usual));
            }
        }
        return claims;
    }

    /** A claim of one source with the terms of its statement. */
    Claim of(String sourceId, List<String> locators, ClaimTerms terms) {
        return of(sourceId, locators, terms, null);
    }

    private static Claim of(
            String sourceId, List<String> locators, ClaimTerms terms, @Nullable Map<Qualifier, Object> with) {
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

    private Claim claim(String sourceId, YamlNode node, ClaimTerms usual) {
        List<String> locators = List.of();
        ClaimTerms terms = usual;
        @Nullable Map<Qualifier, Object> with = null;
        if (node instanceof YamlNode.Entries map) {
            Fields fields = Fields.onlyOf(map, List.of(ClaimKey.values()), draft.problems());
            locators = fields.value(ClaimKey.AT)
                    .map(at -> values.texts(ClaimKey.AT.word(), at))
                    .orElse(List.of());
            terms = ClaimTerms.read(fields, usual, values, draft.problems());
            with = fields.value(ClaimKey.WITH).map(qualifiers::read).orElse(null);
            if (fields.value(ClaimKey.RESTS_ON).isPresent() && terms.restsOn().contains(sourceId)) {
                values.refuse(
                        ClaimKey.RESTS_ON.word(),
                        fields.value(ClaimKey.RESTS_ON).get(),
                        "the id of another source than the one that says it");
            }
        } else if (node instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.NOTHING) {
            values.refuse(sourceId, node, PLACE);
        } else {
            locators = values.texts(sourceId, node);
        }
        return of(sourceId, locators, terms, with);
    }
}
