package org.modellineage.connector.cyclonedx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.LocalEntities;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Slug;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/** The entities that components are. */
final class Components {

    static final String MODEL = "machine-learning-model";
    static final String DATA = "data";

    /** Of the references to the hub, those that lead to the component itself. */
    private static final Set<String> OWN_REFERENCES = Set.of("model-card", "distribution", "website", "vcs");

    private final LocalEntities local;
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Entity> byOwnId = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();

    Components(Input input) {
        this.local = new LocalEntities(input);
    }

    /** The model or dataset that a component is; empty when it is something else or has no name. */
    Optional<Entity> entity(Map<?, ?> component) {
        String type = JsonValues.text(component.get("type"));
        String purl = JsonValues.text(component.get("purl"));
        if (type.equals(MODEL)) {
            return PackageUrl.isDataset(purl) ? Optional.empty() : entity(component, EntityKind.MODEL);
        }
        return isDataset(component) ? entity(component, EntityKind.DATASET) : Optional.empty();
    }

    private static boolean isDataset(Map<?, ?> component) {
        return JsonValues.text(component.get("type")).equals(DATA)
                && (JsonValues.maps(component.get("data")).isEmpty()
                        || JsonValues.maps(component.get("data")).stream()
                                .anyMatch(each -> "dataset".equals(each.get("type"))));
    }

    /** A component of a kind that is known from where it stands. One that this program wrote is known by the id that it gave. */
    Optional<Entity> entity(Map<?, ?> component, EntityKind kind) {
        Optional<String> own = OwnProperties.value(component, "id").map(id -> kind + id);
        if (own.isPresent() && byOwnId.containsKey(own.get())) {
            return Optional.of(byOwnId.get(own.get()));
        }
        Optional<Entity> entity = plainEntity(component, kind, own)
                .map(plain -> new Entity(
                        plain.id(),
                        kind,
                        plain.name(),
                        !OwnProperties.value(component, "released").equals(Optional.of("false")),
                        OwnProperties.value(component, "series").equals(Optional.of("true")),
                        plain.hubId()));
        own.ifPresent(id -> entity.ifPresent(one -> byOwnId.put(id, one)));
        return entity;
    }

    private Optional<Entity> plainEntity(Map<?, ?> component, EntityKind kind, Optional<String> own) {
        String name = JsonValues.text(component.get("name"));
        // What this program knows by its hub id has a package URL; any other name is only a name.
        Optional<String> hubId =
                own.isPresent() ? PackageUrl.hubId(JsonValues.text(component.get("purl"))) : hubId(component, kind);
        if (hubId.isPresent()) {
            return Optional.of(
                    kind == EntityKind.MODEL ? Repository.model(hubId.get()) : Repository.dataset(hubId.get()));
        }
        if (own.isPresent()) {
            return Optional.of(ofId(own.get(), name, kind));
        }
        return Words.isNone(name) || Repository.isPath(name)
                ? Optional.empty()
                : Optional.of(local(
                        JsonValues.text(component.get("group")),
                        name,
                        JsonValues.text(component.get("version")),
                        kind));
    }

    /** What this program knows by an id, and names without describing it. */
    Entity named(String id, String name, EntityKind kind) {
        return byOwnId.computeIfAbsent(kind + id, own -> ofId(own, name, kind));
    }

    /** An organization that is named in the file. */
    Entity organization(String name) {
        return local.of(EntityKind.ORGANIZATION, name);
    }

    /** Two ids that differ only in signs stay two. */
    private Entity ofId(String own, String name, EntityKind kind) {
        String plain = Slug.of(own.substring(kind.toString().length()));
        String slug = plain;
        for (int number = 2; !slugs.add(kind + slug); number++) {
            slug = plain + "-" + number;
        }
        return local.of(kind, name, slug);
    }

    /** Two versions of one name stay two. */
    private Entity local(String group, String name, String version, EntityKind kind) {
        String slug = Slug.of(group.isEmpty() ? name : group + "-" + name);
        String first = versions.putIfAbsent(kind + slug, version);
        boolean other = first != null && !first.equals(version) && !first.isEmpty() && !version.isEmpty();
        return local.of(kind, name, other ? slug + "-" + Slug.of(version) : slug);
    }

    private static Optional<String> hubId(Map<?, ?> component, EntityKind kind) {
        Optional<String> own = PackageUrl.hubId(JsonValues.text(component.get("purl")))
                .or(() -> PackageUrl.hubId(JsonValues.text(component.get("bom-ref"))));
        if (own.isPresent()) {
            return own;
        }
        String name = JsonValues.text(component.get("name"));
        if (HubId.is(name)) {
            return Optional.of(name);
        }
        Set<String> linked = new LinkedHashSet<>();
        for (Map<?, ?> reference : JsonValues.maps(component.get("externalReferences"))) {
            String url = JsonValues.text(reference.get("url"));
            if (OWN_REFERENCES.contains(JsonValues.text(reference.get("type")))
                    && url.contains("://")
                    && Repository.isDataset(url) == (kind == EntityKind.DATASET)) {
                Repository.id(url).ifPresent(linked::add);
            }
        }
        return linked.size() == 1 ? Optional.of(linked.iterator().next()) : Optional.empty();
    }
}
