package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.EntityKind;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Timeline;

/** The colours of the dots for each kind in a picture of time, and their legend. */
final class KindColours {

    private final List<String> kinds;
    private final boolean rivals;

    KindColours(Timeline timeline) {
        Set<String> found = new LinkedHashSet<>();
        timeline.moments().forEach(moment -> found.add(moment.kind()));
        this.kinds = List.copyOf(found);
        this.rivals = timeline.moments().stream().anyMatch(moment -> !moment.preferred());
    }

    /** The CSS class of the dots of a kind, the same in every picture; kinds that only a report knows share one. */
    static String css(String kind) {
        for (EntityKind known : EntityKind.values()) {
            if (known.label().replaceAll("(?<=.)([A-Z])", " $1").equalsIgnoreCase(kind)) {
                return Palette.cssName(known);
            }
        }
        return kind.isEmpty() ? Palette.cssName(EntityKind.MODEL) : "kind-other";
    }

    List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        for (String kind : kinds) {
            if (!kind.isEmpty()) {
                entries.add(new LegendEntry(LegendEntry.Sample.DOT, css(kind), kind));
            }
        }
        if (rivals) {
            entries.add(new LegendEntry(
                    LegendEntry.Sample.DOT,
                    "kind-other beaten",
                    "less supported than another date, joined with that one"));
        }
        return entries;
    }
}
