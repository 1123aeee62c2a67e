package org.modellineage.load.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Caption;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * What a {@code FROM} relationship says, apart from its period and from who says it.
 *
 * @param kind the type of the statement at the parent's end
 * @param via the ids of checkpoints and data passed, in order from the child
 * @param ofSeries the id of the series of which it is said; null when it is said of the child
 * @param qualifiers those of the statement at the parent's end
 * @param views the views in which it is walked; none when it only sums up a longer way or a more exact one
 * @param statements all that it rests on
 */
record DerivedStep(
        String child,
        RelationshipType kind,
        String parent,
        Status status,
        List<String> via,
        @Nullable String ofSeries,
        Map<String, Object> qualifiers,
        Set<LineageView> views,
        List<String> statements) {

    static DerivedStep of(String child, LineagePath path, Set<LineageView> views) {
        return new DerivedStep(
                child,
                path.statement().type(),
                path.parent(),
                path.status(),
                path.via(),
                path.ofSeries(),
                path.statement().qualifiers(),
                views,
                path.steps().stream().map(Step::statement).toList());
    }

    /** What it says as properties of a relationship; names are taken from the lineage. */
    Map<String, Object> properties(LineageGraph lineage) {
        Map<String, Object> properties = new LinkedHashMap<>(qualifiers);
        properties.put("channel", kind.channel().map(Channel::word).orElseThrow());
        properties.put("kind", kind.word());
        properties.put("status", status.word());
        properties.put(
                "checkpoints",
                views.stream().map(LineageView.CHECKPOINTS::equals).toList());
        properties.put("summary", views.isEmpty());
        properties.put("caption", Caption.ofStatement(kind.word(), status.word()));
        if (!via.isEmpty()) {
            properties.put("viaIds", via);
            properties.put(
                    "via", via.stream().map(id -> lineage.entity(id).name()).toList());
        }
        if (ofSeries != null) {
            properties.put("ofSeries", lineage.entity(ofSeries).name());
        }
        return properties;
    }
}
