package org.modellineage.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;

/** The only source of what a list says: the list itself. */
final class ListSource {

    private ListSource() {}

    /**
     * Names it. A list of another day is another source.
     *
     * @param newest the newest day that its rows name; null when they name none
     */
    static Source of(Connector connector, String collection, @Nullable LocalDate newest) {
        String day = newest == null ? "" : newest.toString();
        String id = collection + "-list" + (day.isEmpty() ? "" : "-" + day);
        String publisher = connector.publisher().orElseThrow();
        String name = publisher + ", " + connector.content() + (day.isEmpty() ? "" : " of " + day);
        return new Source(
                new Entity(id, EntityKind.SOURCE, name, true, false, null),
                SourceKind.PRIMARY,
                publisher,
                List.of(),
                newest == null ? null : new PartialDate(day),
                null,
                null,
                null,
                null);
    }
}
