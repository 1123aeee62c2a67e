package org.modellineage.connector.ecosystem;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Slug;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.text.VisibleText;

/**
 * An asset of a list.
 *
 * @param entity the entity that it is; its id holds the maker, since makers share names
 * @param name its name as written
 * @param maker the organization as written; null when none is named
 * @param line the line where it begins, from 1
 */
record Asset(
        AssetType type,
        Entity entity,
        String name,
        @Nullable String maker,
        Map<?, ?> fields,
        int line) {

    /**
     * The asset in an item of a list; empty when it has no name or none of the types.
     *
     * @param line the line where it begins, from 1
     * @param place the id with which those of all assets of the folder begin
     */
    static Optional<Asset> of(Map<?, ?> fields, int line, String place) {
        Optional<AssetType> type = AssetType.of(fields.get("type"));
        if (type.isEmpty() || !(fields.get("name") instanceof String name) || name.isBlank()) {
            return Optional.empty();
        }
        String written = AssetValue.of(fields.get("organization")).text();
        String maker = Words.isNone(written) ? null : written;
        String id = place + "/" + Slug.of(maker == null ? "unknown" : maker) + "/"
                + type.get().folder() + Slug.of(name);
        Entity entity = new Entity(id, type.get().kind(), VisibleText.of(name), true, false, null);
        return Optional.of(new Asset(type.get(), entity, name.strip(), maker, fields, line));
    }
}
