package org.modellineage.connector.spdx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The models and datasets that elements are. */
final class Packages {

    private static final String SOFTWARE = "software";

    private final Elements elements;
    private final LocalEntities local;
    private final Map<String, String> bearers = new HashMap<>();
    private final Map<String, List<String>> unnamed = new HashMap<>();

    Packages(Elements elements, Input input) {
        this.elements = elements;
        this.local = new LocalEntities(input);
    }

    /** The model or dataset that a reference leads to; empty when it leads to nothing or to something else. */
    Optional<Entity> at(@Nullable Object reference) {
        Optional<Map<?, ?>> element = elements.at(reference);
        return element.isPresent() ? entity(element.get()) : onHub(Elements.id(reference), null);
    }

    Optional<Entity> entity(Map<?, ?> element) {
        String type = Elements.type(element);
        if (type.equals("AIPackage")) {
            return entity(element, EntityKind.MODEL);
        }
        if (type.equals("DatasetPackage")) {
            return entity(element, EntityKind.DATASET);
        }
        // Some writers have one type for packages of all kinds.
        return type.equals("Package") ? onHub(packageUrl(element), null) : Optional.empty();
    }

    /** An organization of the document. */
    Entity organization(String name) {
        return local.of(EntityKind.ORGANIZATION, name);
    }

    /** The path by which a model is named that has no other name. */
    static Optional<String> path(Map<?, ?> element) {
        String name = JsonValues.text(element.get("name"));
        boolean named = OwnSteps.value(element, "id").isPresent()
                || onHub(packageUrl(element), EntityKind.MODEL).isPresent();
        return Elements.type(element).equals("AIPackage") && !named && Repository.isPath(name)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** What this program names without describing it. */
    Entity named(String id, String name, EntityKind kind) {
        return local(id, name, kind);
    }

    /** A base model that is only known by a path. */
    Entity unnamedBase(Entity model, String id) {
        List<String> known = unnamed.computeIfAbsent(model.id(), first -> new ArrayList<>(1));
        if (!known.contains(id)) {
            known.add(id);
        }
        return Repository.unnamedBase(model, known.indexOf(id));
    }

    private Optional<Entity> entity(Map<?, ?> element, EntityKind kind) {
        return plainEntity(element, kind)
                .map(plain -> new Entity(
                        plain.id(),
                        kind,
                        plain.name(),
                        !OwnSteps.value(element, "released").equals(Optional.of("false")),
                        OwnSteps.value(element, "series").equals(Optional.of("true")),
                        plain.hubId()));
    }

    private Optional<Entity> plainEntity(Map<?, ?> element, EntityKind kind) {
        String name = JsonValues.text(element.get("name"));
        if (OwnSteps.value(element, "id").isPresent()) {
            // What this program knows by its hub id has a package URL; any other name is only a name.
            return onHub(packageUrl(element), kind).or(() -> Optional.of(local(Elements.id(element), name, kind)));
        }
        Optional<Entity> known = onHub(packageUrl(element), kind)
                .or(() -> onHub(Elements.id(element), kind))
                .or(() -> onHub(JsonValues.text(Elements.value(element, SOFTWARE, "downloadLocation")), kind))
                .or(() -> onHub(JsonValues.text(Elements.value(element, SOFTWARE, "homePage")), kind))
                .or(() -> HubId.is(name) ? Optional.of(repository(name, kind)) : Optional.empty());
        return known.or(() -> Words.isNone(name) || Repository.isPath(name)
                ? Optional.empty()
                : Optional.of(local(Elements.id(element), name, kind)));
    }

    /** What a package URL or an address of the hub leads to, if it is of the kind. */
    private static Optional<Entity> onHub(String address, @Nullable EntityKind kind) {
        boolean dataset = PackageUrl.isDataset(address) || Repository.isDataset(address);
        EntityKind found = dataset || kind == EntityKind.DATASET ? EntityKind.DATASET : EntityKind.MODEL;
        if (kind != null && kind != found) {
            return Optional.empty();
        }
        return PackageUrl.hubId(address)
                .or(() -> address.contains("://") && (dataset || kind != EntityKind.DATASET)
                        ? Repository.id(address).filter(id -> id.contains("/"))
                        : Optional.empty())
                .map(id -> repository(id, found));
    }

    private static Entity repository(String hubId, EntityKind kind) {
        return kind == EntityKind.DATASET ? Repository.dataset(hubId) : Repository.model(hubId);
    }

    private static String packageUrl(Map<?, ?> element) {
        String own = JsonValues.text(Elements.value(element, SOFTWARE, "packageUrl"));
        if (!own.isEmpty()) {
            return own;
        }
        return JsonValues.maps(element.get("externalIdentifier")).stream()
                .map(each -> JsonValues.text(each.get("identifier")))
                .filter(identifier -> identifier.startsWith("pkg:"))
                .findFirst()
                .orElse("");
    }

    /** Two elements of one name stay two. */
    private Entity local(String id, String name, EntityKind kind) {
        String slug = Slug.of(name);
        String bearer = bearers.computeIfAbsent(kind + slug, first -> id);
        return local.of(kind, name, bearer.equals(id) ? slug : slug + "-" + Slug.of(id.replaceFirst("^.*[/#:]", "")));
    }
}
