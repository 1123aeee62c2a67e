package org.modellineage.connector.epoch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Slug;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.text.VisibleText;

/** The models of a table by name. */
final class ModelNames {

    private final String place;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /**
     * Takes the rows of a table.
     *
     * @param place the id with which those of all entities of the table begin
     */
    ModelNames(List<Entry> rows, String place) {
        this.place = place;
        for (Entry row : rows) {
            entries.computeIfAbsent(Slug.of(row.name()), first -> new ArrayList<>(1))
                    .add(row);
        }
    }

    /** The model of a row. Its id holds the maker if the table has several models of the name. */
    Entity model(Entry row) {
        String slug = Slug.of(row.name());
        String maker = rows(row.name()).size() > 1 ? Slug.of(row.text(Column.ORGANIZATION)) + "/" : "";
        return entity(maker + slug, EntityKind.MODEL, row.name(), repository(row, slug));
    }

    /** The repository on the hub that a row links to, if it bears the name of the model; others may hold anything. */
    private static @Nullable String repository(Entry row, String slug) {
        return Stream.of(row.text(Column.LINK).split("[,\\s]+"))
                .filter(link -> link.contains("://") && !Repository.isDataset(link))
                .flatMap(link -> Repository.id(link).stream())
                .filter(id -> Slug.of(id.substring(id.indexOf('/') + 1)).equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** The rows of a name, in capitals or not and whatever signs are between its words. */
    List<Entry> rows(String name) {
        return entries.getOrDefault(Slug.of(name), List.of());
    }

    /** A model of which the table holds the name only. */
    Entity named(String name) {
        return entity(Slug.of(name), EntityKind.MODEL, name, null);
    }

    /** Something that is not a model, in a part of the ids of its own. */
    Entity other(EntityKind kind, String name) {
        return entity(kind.section() + "/" + Slug.of(name), kind, name, null);
    }

    private Entity entity(String path, EntityKind kind, String name, @Nullable String hubId) {
        return new Entity(place + "/epoch/" + path, kind, VisibleText.of(name), true, false, hubId);
    }
}
