package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.bom.Family.Cited;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;

/**
 * A licence of a model or dataset, and who says so.
 *
 * @param key its SPDX id or its {@code LicenseRef-}; null when it has none
 * @param scope the part that it covers, as the vocabulary has it; null when no source says
 * @param declared whether its maker says so in text or in a field made for it, instead of somebody who concludes it
 */
record BomLicence(
        Entity entity, @Nullable String key, @Nullable String scope, boolean declared, List<Cited> claims) {

    BomLicence {
        claims = List.copyOf(claims);
    }

    /** The licences that stand, each once for each part that it covers. */
    static List<BomLicence> of(Entity licensed, Family family) {
        Map<List<String>, List<Cited>> found = new LinkedHashMap<>();
        for (Cited cited : family.claims(licensed.id(), RelationshipType.LICENSED_UNDER)) {
            String id = cited.statement().value().toString();
            String scope =
                    Objects.toString(cited.statement().qualifiers(cited.claim()).get(Qualifier.SCOPE), "");
            found.computeIfAbsent(List.of(id, scope), first -> new ArrayList<>())
                    .add(cited);
        }
        // A source that names no part, beside one that names the only part, says less of the same.
        for (List<String> which : List.copyOf(found.keySet())) {
            List<List<String>> parts = found.keySet().stream()
                    .filter(other ->
                            other.get(0).equals(which.get(0)) && !other.get(1).isEmpty())
                    .toList();
            if (which.get(1).isEmpty() && parts.size() == 1) {
                List<Cited> said = found.getOrDefault(which, List.of());
                found.computeIfPresent(
                        parts.get(0),
                        (part, claims) ->
                                Stream.concat(claims.stream(), said.stream()).toList());
                found.remove(which);
            }
        }
        List<BomLicence> licences = new ArrayList<>();
        found.forEach((which, claims) -> licences.add(new BomLicence(
                family.entity(which.get(0)),
                family.value(which.get(0), Property.LICENSE_KEY)
                        .map(Object::toString)
                        .orElse(null),
                which.get(1).isEmpty() ? null : which.get(1),
                claims.stream().anyMatch(cited -> isDeclared(cited, family)),
                claims)));
        return licences;
    }

    /** The key, if it is on the SPDX License List. */
    Optional<String> listedId() {
        return Optional.ofNullable(key).filter(ListedLicenses::contains);
    }

    private static boolean isDeclared(Cited cited, Family family) {
        return cited.claim().method() != Method.INFERRED
                && family.source(cited.claim())
                        .filter(source -> source.kind() == SourceKind.PRIMARY)
                        .isPresent();
    }
}
