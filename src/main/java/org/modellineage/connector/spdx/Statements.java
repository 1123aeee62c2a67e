package org.modellineage.connector.spdx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Dates;
import org.modellineage.connector.Description;
import org.modellineage.connector.Descriptions;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;

/** What a document says of its models and data, in relationships between them. */
final class Statements {

    private static final Set<String> RELATIONSHIPS = Set.of("Relationship", "LifecycleScopedRelationship");

    private static final Set<String> NONE = Set.of(
            "None",
            "NoAssertion",
            "NoneElement",
            "NoAssertionElement",
            "NoneLicense",
            "NoAssertionLicense",
            "NOASSERTION",
            "NONE");

    private final Elements elements;
    private final Packages packages;
    private final LicenceElements licences;
    private final Descriptions descriptions;
    private final Method said;
    private final OwnSteps own;
    private final RecordSink sink;

    Statements(Elements elements, Packages packages, Source source, Method said, RecordSink sink) {
        this.elements = elements;
        this.packages = packages;
        this.licences = new LicenceElements(elements);
        this.descriptions = new Descriptions(source, sink);
        this.said = said;
        this.own = new OwnSteps(packages, descriptions, said);
        this.sink = sink;
    }

    void read() throws IOException {
        for (Map<?, ?> element : elements.all()) {
            Optional<Entity> entity = packages.entity(element);
            if (entity.isPresent()) {
                readPackage(element, descriptions.of(entity.get()));
                own.readPackage(element, entity.get());
            }
        }
        for (Map<?, ?> element : elements.all()) {
            if (RELATIONSHIPS.contains(Elements.type(element))) {
                readRelationship(element);
            } else if (Elements.type(element).equals("Annotation")) {
                own.readDenial(element);
            }
        }
        if (descriptions.isEmpty()) {
            sink.remark(1, "no element is a model or a dataset, of the types ai_AIPackage and dataset_DatasetPackage");
        }
        descriptions.finish();
    }

    private void readPackage(Map<?, ?> element, Description description) throws IOException {
        Optional<PartialDate> released = Dates.date(JsonValues.text(element.get("releaseTime")));
        if (released.isPresent()) {
            description.say(Property.RELEASED_ON, released.get(), said, "releaseTime");
        }
        for (Object reference : JsonValues.items(element.get("originatedBy"))) {
            Optional<String> maker = elements.at(reference)
                    .filter(agent -> Elements.type(agent).equals("Organization"))
                    .map(agent -> JsonValues.text(agent.get("name")))
                    .filter(name -> !Words.isNone(name));
            if (maker.isPresent()) {
                description.say(
                        RelationshipType.DEVELOPED_BY, packages.organization(maker.get()), said, "originatedBy");
            }
        }
    }

    private void readRelationship(Map<?, ?> relationship) throws IOException {
        String word = Elements.last(JsonValues.text(relationship.get("relationshipType")));
        Object from = relationship.get("from");
        List<?> to = JsonValues.items(relationship.get("to"));
        if (own.readRelationship(relationship, word)) {
            return;
        }
        switch (word.toLowerCase(Locale.ROOT)) {
            case "descendantof" -> eachDerived(word, from, to, false);
            case "ancestorof" -> eachDerived(word, from, to, true);
            case "trainedon" -> eachOf(RelationshipType.TRAINED_ON, word, from, to, Map.of());
            case "pretrainedon" -> eachOf(RelationshipType.TRAINED_ON, word, from, to, stage("pretraining"));
            case "finetunedon" -> eachOf(RelationshipType.TRAINED_ON, word, from, to, stage("finetune"));
            case "generates" -> readGenerated(word, from, to);
            case "contains" -> readParts(word, from, to);
            case "hasdeclaredlicense", "declaredlicense" ->
                readLicenses(word, from, to, said, OwnSteps.scope(relationship));
            case "hasconcludedlicense", "concludedlicense" ->
                readLicenses(word, from, to, Method.INFERRED, OwnSteps.scope(relationship));
            case "dependson" -> remarkOnDangling(word, from, to);
            default -> {
                // What was tested or documented with it, and how software hangs together, is no lineage.
            }
        }
    }

    private static Map<Qualifier, Object> stage(String kind) {
        return Map.of(Qualifier.STAGE, kind);
    }

    private void eachDerived(String word, @Nullable Object from, List<?> to, boolean reversed) throws IOException {
        for (Object other : to) {
            String end = Elements.last(Elements.id(other));
            if (end.equals("NoneElement") && !reversed) {
                Optional<Entity> model = packages.at(from).filter(entity -> entity.kind() == EntityKind.MODEL);
                model.ifPresent(entity ->
                        descriptions.of(entity).say(Property.WEIGHTS_ORIGIN, "from-scratch", Method.INFERRED, word));
            } else if (!isNone(other)) {
                Optional<Ends> ends = reversed ? ends(word, other, from) : ends(word, from, other);
                if (ends.isPresent()) {
                    sayDerived(word, ends.get());
                }
            }
        }
    }

    private void sayDerived(String word, Ends ends) throws IOException {
        EntityKind kind = ends.one().kind();
        if (kind != ends.other().kind()) {
            remark(word, ends, "; the kind of relation is not said, ignored");
        } else if (kind == EntityKind.MODEL) {
            descriptions.of(ends.one()).say(RelationshipType.DERIVED_FROM, ends.other(), said, word);
        } else {
            descriptions.of(ends.one()).say(RelationshipType.REUSES, ends.other(), Method.INFERRED, word);
        }
    }

    private void eachOf(
            RelationshipType type, String word, @Nullable Object from, List<?> to, Map<Qualifier, Object> qualifiers)
            throws IOException {
        for (Object other : to) {
            Optional<Ends> ends = isNone(other) ? Optional.empty() : ends(word, from, other);
            if (ends.isPresent()) {
                say(type, word, ends.get(), qualifiers);
            }
        }
    }

    private void readGenerated(String word, @Nullable Object from, List<?> to) throws IOException {
        for (Object other : to) {
            if (isOf(EntityKind.MODEL, from) && isOf(EntityKind.DATASET, other)) {
                eachOf(RelationshipType.GENERATED_BY, word, other, List.of(from), Map.of());
            }
        }
    }

    /** Data that are a part of data; software consists of parts of other kinds too. */
    private void readParts(String word, @Nullable Object from, List<?> to) throws IOException {
        for (Object other : to) {
            if (isOf(EntityKind.DATASET, from) && isOf(EntityKind.DATASET, other)) {
                eachOf(RelationshipType.INCLUDES, word, from, List.of(other), Map.of());
            }
        }
    }

    private boolean isOf(EntityKind kind, @Nullable Object reference) {
        return packages.at(reference).filter(entity -> entity.kind() == kind).isPresent();
    }

    private void say(RelationshipType type, String word, Ends ends, Map<Qualifier, Object> qualifiers)
            throws IOException {
        if (type.subjects().contains(ends.one().kind())
                && type.objects().contains(ends.other().kind())) {
            descriptions.of(ends.one()).say(type, ends.other(), said, qualifiers, word);
        } else {
            remark(word, ends, "; it leads from a model to a dataset, ignored");
        }
    }

    private void readLicenses(
            String word, @Nullable Object from, List<?> to, Method method, Map<Qualifier, Object> qualifiers)
            throws IOException {
        Optional<Entity> licensed = packages.at(from);
        if (licensed.isEmpty()) {
            return;
        }
        for (Object reference : to) {
            Optional<Entity> known = licences.own(reference);
            if (known.isPresent()) {
                descriptions
                        .of(licensed.get())
                        .say(RelationshipType.LICENSED_UNDER, known.get(), method, qualifiers, word);
                continue;
            }
            List<String> names = licences.names(reference);
            for (String name : names) {
                descriptions
                        .of(licensed.get())
                        .say(
                                RelationshipType.LICENSED_UNDER,
                                Licences.license(name),
                                Licences.method(name, method),
                                qualifiers,
                                word);
            }
            if (names.isEmpty() && !isNone(reference) && elements.at(reference).isEmpty()) {
                remarkOnDangling(word, from, List.of(reference));
            }
        }
    }

    private void remarkOnDangling(String word, @Nullable Object from, List<?> to) throws IOException {
        if (packages.at(from).isPresent()) {
            for (Object other : to) {
                if (!isNone(other)
                        && elements.at(other).isEmpty()
                        && packages.at(other).isEmpty()) {
                    sink.remark(
                            1,
                            word + " leads to " + Words.shown(Elements.id(other)) + ", which is not in the document");
                }
            }
        }
    }

    /** Both ends of a relationship, if they are two models or datasets, or a model and a path to another. */
    private Optional<Ends> ends(String word, @Nullable Object from, @Nullable Object to) throws IOException {
        Optional<Entity> one = end(word, from);
        Optional<String> path = elements.at(to).flatMap(Packages::path);
        if (path.isPresent()
                && one.filter(entity -> entity.kind() == EntityKind.MODEL).isPresent()) {
            sink.remark(
                    1,
                    word + " leads to " + Words.shown(path.get())
                            + ", a path in somebody's files; which model lies there is not said");
            return one.map(model -> new Ends(model, packages.unnamedBase(model, Elements.id(to))));
        }
        Optional<Entity> other = end(word, to);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.get().id().equals(other.get().id())) {
            sink.remark(1, word + " leads from " + Words.shown(one.get().name()) + " to itself; ignored");
            return Optional.empty();
        }
        return Optional.of(new Ends(one.get(), other.get()));
    }

    private Optional<Entity> end(String word, @Nullable Object reference) throws IOException {
        Optional<Entity> entity = packages.at(reference);
        if (entity.isEmpty()) {
            boolean known = elements.at(reference).isPresent();
            sink.remark(
                    1,
                    word + " has the end " + Words.shown(Elements.id(reference))
                            + (known ? ", which is no model and no dataset" : ", which is not in the document")
                            + "; ignored");
        }
        return entity;
    }

    private void remark(String word, Ends ends, String what) throws IOException {
        sink.remark(
                1,
                word + " leads from " + ends.one().kind().one() + ", "
                        + Words.shown(ends.one().name()) + ", to "
                        + ends.other().kind().one() + ", "
                        + Words.shown(ends.other().name()) + what);
    }

    /** The elements that stand for nothing, or for nothing said. */
    private static boolean isNone(@Nullable Object reference) {
        return NONE.contains(Elements.last(Elements.id(reference)));
    }

    /**
     * The ends of a relationship.
     *
     * @param one the child, in a derivation
     * @param other the parent, in a derivation
     */
    private record Ends(Entity one, Entity other) {}
}
