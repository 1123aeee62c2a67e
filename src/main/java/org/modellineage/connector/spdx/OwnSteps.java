package org.modellineage.connector.spdx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Descriptions;
import org.modellineage.connector.ExportedStep;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;

/** What this program says in extensions of elements, where SPDX has no word for it. */
final class OwnSteps {

    private static final String PREFIX = "model-lineage:";
    private static final String EXTENSION = "extension";

    private final Packages packages;
    private final Descriptions descriptions;
    private final Method said;

    OwnSteps(Packages packages, Descriptions descriptions, Method said) {
        this.packages = packages;
        this.descriptions = descriptions;
        this.said = said;
    }

    /** The values of a property of this program, in the form in which SPDX takes those of CycloneDX. */
    static List<String> values(Map<?, ?> element, String word) {
        return JsonValues.maps(element.get(EXTENSION)).stream()
                .flatMap(each -> JsonValues.maps(Elements.value(each, EXTENSION, "cdxProperty")).stream())
                .filter(entry -> (PREFIX + word).equals(Elements.value(entry, EXTENSION, "cdxPropName")))
                .map(entry -> JsonValues.text(Elements.value(entry, EXTENSION, "cdxPropValue")))
                .filter(value -> !Words.isNone(value))
                .toList();
    }

    static Optional<String> value(Map<?, ?> element, String word) {
        return values(element, word).stream().findFirst();
    }

    /** Says the step that a relationship is, if it is one of this program. */
    boolean readRelationship(Map<?, ?> relationship, String word) throws IOException {
        Optional<ExportedStep> step = ExportedStep.in(name -> values(relationship, name));
        if (step.isEmpty()) {
            return false;
        }
        boolean fromParent = word.equals("generates");
        boolean read = false;
        for (Object to : JsonValues.items(relationship.get("to"))) {
            Object from = relationship.get("from");
            read |= say(step.get(), fromParent ? to : from, packages.at(fromParent ? from : to), word);
        }
        return read;
    }

    /** Says what an annotation denies. */
    void readDenial(Map<?, ?> annotation) throws IOException {
        Optional<ExportedStep> step = ExportedStep.in(name -> values(annotation, name));
        String reference = value(annotation, "parent").orElse("");
        if (step.isPresent()) {
            Optional<Entity> parent = packages.at(reference)
                    .or(() -> PackageUrl.hubId(reference)
                            .map(id -> PackageUrl.isDataset(reference) ? Repository.dataset(id) : Repository.model(id)))
                    .or(() -> named(step.get(), reference, value(annotation, "parentName")));
            say(step.get(), annotation.get("subject"), parent, "annotation");
        }
    }

    private Optional<Entity> named(ExportedStep step, String reference, Optional<String> name) {
        return step.parentKind().flatMap(kind -> name.map(known -> packages.named(reference, known, kind)));
    }

    private boolean say(ExportedStep step, @Nullable Object from, Optional<Entity> parent, String field)
            throws IOException {
        Optional<Entity> child = packages.at(from);
        if (child.isEmpty()
                || parent.isEmpty()
                || child.get().id().equals(parent.get().id())) {
            return false;
        }
        Optional<RelationshipType> type = step.type(child.get(), parent.get());
        if (type.isPresent()) {
            descriptions
                    .of(child.get())
                    .say(type.get(), parent.get(), step.status(), said, step.qualifiers(List.of()), field);
        }
        return type.isPresent();
    }

    /** Says where the weights of a package come from, and of which series it is. */
    void readPackage(Map<?, ?> element, Entity entity) throws IOException {
        if (entity.kind() != EntityKind.MODEL) {
            return;
        }
        Optional<String> origin =
                value(element, Property.WEIGHTS_ORIGIN.word()).filter(Property.WEIGHTS_ORIGIN.choices()::contains);
        if (origin.isPresent()) {
            descriptions.of(entity).say(Property.WEIGHTS_ORIGIN, origin.get(), said, EXTENSION);
        }
        for (String reference : values(element, "memberOf")) {
            Optional<Entity> series = packages.at(reference)
                    .filter(other -> other.series() && !other.id().equals(entity.id()));
            if (series.isPresent()) {
                descriptions.of(entity).say(RelationshipType.MEMBER_OF, series.get(), said, EXTENSION);
            }
        }
    }

    /** The part that a licence covers. */
    static Map<Qualifier, Object> scope(Map<?, ?> relationship) {
        return value(relationship, "scope")
                .filter(Qualifier.SCOPE.choices()::contains)
                .<Map<Qualifier, Object>>map(scope -> Map.of(Qualifier.SCOPE, scope))
                .orElse(Map.of());
    }
}
