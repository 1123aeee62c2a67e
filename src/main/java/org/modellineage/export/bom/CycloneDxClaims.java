package org.modellineage.export.bom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.export.bom.Family.Cited;
import org.modellineage.model.Property;
import org.modellineage.model.Source;

/**
 * Who says what a bill says, each claim with the day on which its source was read. The sources are components that are excluded
 * from what the bill is about, since an attribution must lead to something in it.
 */
final class CycloneDxClaims {

    private static final String TYPE = "type";
    private static final String DATA = "data";

    private final Family family;
    private final Places places;
    private final BomSentences wording;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    CycloneDxClaims(Family family, Places places) {
        this.family = family;
        this.places = places;
        this.wording = new BomSentences(family);
    }

    /** What a claim is about: pointers to the places, and references to the parts. */
    private record Target(List<String> pointers, List<String> references) {}

    /** The citations of CycloneDX 1.7, each once, though a source may say the same in several statements. */
    List<Map<String, Object>> citations() {
        Set<Map<String, Object>> citations = new LinkedHashSet<>();
        eachDated((target, claim) -> citations.add(new BomFields()
                .with("pointers", target.pointers())
                .with("timestamp", Places.moment(claim.day()))
                .with("attributedTo", claim.source().id())
                .with("note", wording.claim(claim.cited()))
                .map()));
        return List.copyOf(citations);
    }

    /** The same as annotations, which versions before 1.7 have. */
    List<Map<String, Object>> annotations() {
        Set<Map<String, Object>> annotations = new LinkedHashSet<>();
        eachDated((target, claim) -> annotations.add(new BomFields()
                .with("subjects", List.copyOf(new LinkedHashSet<>(target.references())))
                .with("annotator", Map.of("component", document(claim.source()).map()))
                .with("timestamp", Places.moment(claim.day()))
                .with("text", wording.claim(claim.cited()))
                .map()));
        return List.copyOf(annotations);
    }

    /** The components of the sources that were cited, and of those that have no day. */
    List<Map<String, Object>> sources() {
        List<Map<String, Object>> components = new ArrayList<>();
        for (Source source : sources.values()) {
            BomFields component = document(source)
                    .with("bom-ref", source.id())
                    .with("publisher", source.publisher())
                    .with("version", source.revision())
                    .with("scope", "excluded")
                    .with(
                            "authors",
                            source.authors().stream()
                                    .map(author -> Map.of("name", author))
                                    .toList())
                    .with(
                            "properties",
                            Pairs.properties()
                                    .with("sourceKind", source.kind().word())
                                    .with("publishedOn", source.publishedOn())
                                    .with("revisedOn", source.revisedOn())
                                    .with("retrievedOn", source.retrievedOn())
                                    .list());
            components.add(component.map());
        }
        return components;
    }

    private static BomFields document(Source source) {
        Optional<String> url = HubAddress.web(source.url());
        return new BomFields()
                .with(TYPE, DATA)
                .with("name", source.entity().name())
                .with(
                        "externalReferences",
                        url.map(address -> List.of(new BomFields()
                                        .with(TYPE, "documentation")
                                        .with("url", address)
                                        .map()))
                                .orElse(List.of()))
                .with(DATA, List.of(Map.of(TYPE, "other")));
    }

    /** A claim with its source and the day of that. */
    private record Dated(Cited cited, Source source, LocalDate day) {}

    private void eachDated(BiConsumer<Target, Dated> use) {
        places.steps()
                .forEach((step, pointers) ->
                        each(new Target(pointers, List.of(step.childId(), step.parentId())), family.claims(step), use));
        places.origins()
                .forEach((model, pointer) -> each(
                        new Target(List.of(pointer), List.of(model)),
                        family.claims(model, Property.WEIGHTS_ORIGIN),
                        use));
        places.licences()
                .forEach((licence, place) -> each(
                        new Target(List.of(place.pointer()), List.of(place.licensedId(), place.reference())),
                        licence.claims(),
                        use));
    }

    private void each(Target target, List<Cited> claims, BiConsumer<Target, Dated> use) {
        for (Cited cited : claims) {
            Source source = family.source(cited.claim()).orElse(null);
            if (source != null) {
                sources.putIfAbsent(source.id(), source);
                Family.day(source).ifPresent(day -> use.accept(target, new Dated(cited, source, day)));
            }
        }
    }
}
