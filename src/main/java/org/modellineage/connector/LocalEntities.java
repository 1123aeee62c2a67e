package org.modellineage.connector;

import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.text.VisibleText;

/**
 * The entities that a file knows by name only. Their ids hold the name of the file, since another file may use the name for
 * something else.
 */
public final class LocalEntities {

    private static final String ENDINGS = "(?i)([._-](cdx|bom|spdx3?|croissant))?\\.(json(ld)?|xml)$";

    private final String place;

    public LocalEntities(Input input) {
        String stem = input.fileName().replaceFirst(ENDINGS, "");
        this.place = input.model().id() + (stem.isEmpty() ? "" : "/" + stem);
    }

    /** The entity of a name. */
    public Entity of(EntityKind kind, String name) {
        return of(kind, name, Slug.of(name));
    }

    /**
     * One of several entities of a name.
     *
     * @param slug what tells it apart, at the end of its id
     */
    public Entity of(EntityKind kind, String name, String slug) {
        String section = kind == EntityKind.MODEL ? "" : kind.section() + "/";
        return new Entity(place + "/" + section + slug, kind, VisibleText.of(name), true, false, null);
    }
}
