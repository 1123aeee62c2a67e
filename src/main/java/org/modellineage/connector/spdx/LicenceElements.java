package org.modellineage.connector.spdx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.LicenceTerms;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.text.VisibleText;

/** The names of licences that elements are. */
final class LicenceElements {

    private static final String LISTED = "://spdx.org/licenses/";

    private final Elements elements;

    LicenceElements(Elements elements) {
        this.elements = elements;
    }

    /** The licence of this program's id, if a reference leads to one that it wrote. */
    Optional<Entity> own(@Nullable Object reference) {
        return elements.at(reference)
                .filter(element -> Elements.type(element).equals("LicenseExpression"))
                .flatMap(element -> OwnSteps.value(element, "id")
                        .map(id -> new Entity(
                                Licences.license(id).id(),
                                EntityKind.LICENSE,
                                VisibleText.of(JsonValues.text(element.get("name"))),
                                true,
                                false,
                                null)));
    }

    /** The licences that all hold; none when the reference leads to nothing that names one. */
    List<String> names(@Nullable Object reference) {
        return LicenceTerms.of(expression(reference, new HashSet<>()));
    }

    /** A set that holds itself, directly or in another, counts once. */
    private String expression(@Nullable Object reference, Set<String> taken) {
        String id = Elements.id(reference);
        if (id.contains(LISTED)) {
            return Elements.last(id);
        }
        Optional<Map<?, ?>> element = elements.at(reference);
        if (element.isEmpty() || (isSet(element.get()) && !taken.add(Elements.id(reference)))) {
            return "";
        }
        Map<?, ?> license = element.get();
        return switch (Elements.type(license)) {
            case "LicenseExpression" ->
                JsonValues.text(Elements.value(license, "simplelicensing", "licenseExpression"));
            case "ConjunctiveLicenseSet" -> members(license, " AND ", taken);
            case "DisjunctiveLicenseSet" -> members(license, " OR ", taken);
            case "ListedLicense", "CustomLicense", "SimpleLicensingText" -> JsonValues.text(license.get("name"));
            default -> "";
        };
    }

    private static boolean isSet(Map<?, ?> license) {
        return Elements.type(license).endsWith("LicenseSet");
    }

    private String members(Map<?, ?> set, String word, Set<String> taken) {
        return JsonValues.items(Elements.value(set, "expandedlicensing", "member")).stream()
                .map(member -> expression(member, taken))
                .filter(LicenceTerms::isSaid)
                .map(member -> member.contains(" OR ") && word.equals(" AND ") ? "(" + member + ")" : member)
                .collect(Collectors.joining(word));
    }
}
