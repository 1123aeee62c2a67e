package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.Description;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Relation;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** The ancestors and descendants of a component, the notes on them, and the base models in its properties. */
final class Pedigree {

    private static final String ANCESTORS = "pedigree.ancestors";
    private static final String NOTES = "pedigree.notes";

    /** What a generator of bills writes: {@code merge of acme/one, acme/two}. */
    private static final Pattern NOTE = Pattern.compile(
            "(finetune|adapter|quantized|merge|derived)(?: version)? (?:of|from) ([^()\\n]{1,2000})(?:\\(.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String RELATION = "model-lineage:relation";
    private static final Set<String> BASE_MODEL = Set.of("basemodel", "basemodels", "finetunedfrom");

    private final Map<?, ?> component;
    private final Map<?, ?> pedigree;
    private final Description description;
    private final boolean alone;
    private final Bom bom;
    private final Optional<Relation> noted;
    private final Set<String> notedIds;
    private int unnamed;
    private Optional<RelationshipType> ofAll = Optional.empty();

    /**
     * Takes the pedigree of a component.
     *
     * @param alone whether the component stands by itself, and not in the pedigree of another, to which its properties relate it
     */
    Pedigree(Map<?, ?> component, Description description, boolean alone, Bom bom) {
        this.component = component;
        this.pedigree = JsonValues.map(component.get("pedigree"));
        this.description = description;
        this.alone = alone;
        this.bom = bom;
        Matcher note = NOTE.matcher(JsonValues.text(pedigree.get("notes")));
        boolean found = note.matches();
        this.noted = found ? Relation.of(note.group(1)) : Optional.empty();
        this.notedIds = found ? ids(note.group(2)) : Set.of();
    }

    void read() throws IOException {
        if (alone) {
            ofAll = relation(component);
        }
        for (Map<?, ?> ancestor : JsonValues.maps(pedigree.get("ancestors"))) {
            Optional<Entity> parent = related(ancestor, ANCESTORS);
            if (parent.isPresent()) {
                say(description, parent.get(), ancestor, ANCESTORS);
                bom.readWithin(ancestor, parent.get());
            }
        }
        for (Map<?, ?> descendant : JsonValues.maps(pedigree.get("descendants"))) {
            Optional<Entity> child = related(descendant, "pedigree.descendants");
            if (child.isPresent()) {
                say(bom.descriptions().of(child.get()), description.entity(), descendant, "pedigree.descendants");
                bom.readWithin(descendant, child.get());
            }
        }
        if (description.entity().kind() == EntityKind.MODEL) {
            readNames();
        }
    }

    /** The model or dataset that an ancestor or a descendant is. */
    private Optional<Entity> related(Map<?, ?> other, String field) throws IOException {
        Optional<Entity> entity = bom.components().entity(other);
        String name = JsonValues.text(other.get("name"));
        if (entity.isPresent()) {
            if (!entity.get().id().equals(description.entity().id())) {
                return entity;
            }
            bom.remark(description.entity(), field + " holds the component itself; ignored");
        } else if (Components.MODEL.equals(other.get("type"))
                && Repository.isPath(name)
                && description.entity().kind() == EntityKind.MODEL
                && field.equals(ANCESTORS)) {
            bom.remark(
                    description.entity(),
                    field + " holds " + Words.shown(name)
                            + ", a path in somebody's files; which model lies there is not" + " said");
            return Optional.of(Repository.unnamedBase(description.entity(), unnamed++));
        } else {
            bom.remark(
                    description.entity(),
                    field + " holds " + Words.shown(name) + " of the type " + Words.shown(other.get("type"))
                            + ", which is no model and no dataset; ignored");
        }
        return Optional.empty();
    }

    private void say(Description child, Entity parent, Map<?, ?> related, String field) throws IOException {
        Map<Qualifier, Object> detail = detail(related, field);
        Optional<RelationshipType> own = relation(related)
                .or(() -> ofAll.filter(type -> field.equals(ANCESTORS)))
                .filter(type -> fits(type, child.entity(), parent));
        if (own.isPresent()) {
            Status status =
                    OwnProperties.value(related, "status").flatMap(Status::of).orElse(Status.ASSERTED);
            child.say(own.get(), parent, status, bom.said(), detail, field, RELATION);
        } else if (child.entity().kind() == EntityKind.DATASET && parent.kind() == EntityKind.DATASET) {
            child.say(RelationshipType.REUSES, parent, Method.INFERRED, detail, field);
        } else if (child.entity().kind() != EntityKind.MODEL || parent.kind() != EntityKind.MODEL) {
            bom.remark(
                    child.entity(),
                    field + " of " + child.entity().kind().one() + " holds "
                            + parent.kind().one() + ", " + Words.shown(parent.name())
                            + "; the kind of relation is not said, ignored");
        } else if (isNoted(parent, field)) {
            child.say(noted.orElseThrow().type(), parent, Method.INFERRED, detail, field, NOTES);
        } else {
            child.say(RelationshipType.DERIVED_FROM, parent, bom.said(), detail, field);
        }
    }

    /** The revision of an ancestor, and who is cited for the step. */
    private Map<Qualifier, Object> detail(Map<?, ?> related, String field) {
        List<String> details = new ArrayList<>();
        if (field.equals(ANCESTORS)) {
            PackageUrl.commit(JsonValues.text(related.get("purl")))
                    .ifPresent(commit -> details.add("revision " + commit));
        }
        String list = field.substring(field.indexOf('.') + 1);
        String speakers = bom.citations().speakers(related, pedigree.get(list), component.get("pedigree"));
        if (!speakers.isEmpty()) {
            details.add("according to " + speakers);
        }
        return details.isEmpty() ? Map.of() : Map.of(Qualifier.DETAIL, String.join("; ", details));
    }

    /** The relation that a property names: of an ancestor or descendant, or of a component to all of its ancestors. */
    private Optional<RelationshipType> relation(Map<?, ?> related) throws IOException {
        for (Map<?, ?> property : JsonValues.maps(related.get("properties"))) {
            String word = JsonValues.text(property.get("value"));
            if (RELATION.equals(property.get("name")) && !Words.isNone(word)) {
                Optional<RelationshipType> type = RelationshipType.of(
                                word.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .filter(known -> known.channel().isPresent())
                        .or(() -> Relation.of(word).map(Relation::type));
                if (type.isEmpty()) {
                    bom.remark(
                            description.entity(),
                            RELATION + " is " + Words.shown(word) + ", which is no relation; ignored");
                }
                return type;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(RelationshipType type, Entity child, Entity parent) {
        return type.subjects().contains(child.kind()) && type.objects().contains(parent.kind());
    }

    /** Whether the notes tell the relation to an ancestor: by its name, or by no name where there is only one. */
    private boolean isNoted(Entity parent, String field) {
        boolean meant = notedIds.isEmpty()
                ? JsonValues.maps(pedigree.get("ancestors")).size() == 1
                : notedIds.stream().anyMatch(id -> HubId.key(id).equals(parent.id()));
        return noted.isPresent() && meant && field.equals(ANCESTORS);
    }

    /** Generators list base models in a property too, and some name in the notes what is no ancestor. */
    private void readNames() throws IOException {
        List<Map<?, ?>> properties = new ArrayList<>(JsonValues.maps(component.get("properties")));
        properties.addAll(
                JsonValues.maps(JsonValues.map(component.get("modelCard")).get("properties")));
        for (Map<?, ?> property : properties) {
            String name = JsonValues.text(property.get("name"));
            String last = name.substring(name.lastIndexOf(':') + 1)
                    .replaceAll("[_.-]", "")
                    .toLowerCase(Locale.ROOT);
            String value = JsonValues.text(property.get("value"));
            if (BASE_MODEL.contains(last) && !Words.isNone(value)) {
                Set<String> ids = ids(value);
                if (ids.isEmpty()) {
                    bom.remark(
                            description.entity(),
                            "properties." + name + " is " + Words.shown(value)
                                    + ", which is no list of hub ids; ignored");
                }
                sayAll(ids, RelationshipType.DERIVED_FROM, bom.said(), "properties." + name);
            }
        }
        if (noted.isPresent()) {
            sayAll(notedIds, noted.get().type(), Method.INFERRED, NOTES);
        } else {
            sayAll(notedIds, RelationshipType.DERIVED_FROM, Method.STATED, NOTES);
        }
    }

    /** The hub ids of a list with commas; none when there is anything else in it. */
    private static Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (String item : list.replaceAll("[\\[\\]\"']", "").split(",", -1)) {
            if (item.isBlank()) {
                continue;
            }
            Optional<String> id = Repository.id(item).filter(found -> found.contains("/"));
            if (id.isEmpty()) {
                return Set.of();
            }
            ids.add(id.get());
        }
        return ids;
    }

    private void sayAll(Set<String> ids, RelationshipType type, Method method, String field) throws IOException {
        for (String id : ids) {
            Entity parent = Repository.model(id);
            if (parent.id().equals(description.entity().id())) {
                bom.remark(description.entity(), field + " names the component itself; ignored");
            } else {
                description.say(type, parent, method, field);
            }
        }
    }
}
