package org.modellineage.load.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.lineage.StepsOnDay.LineageView;
import org.modellineage.load.storage.Caption;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * The content of a {@code FROM} relationship, without its period and its sources.
 *
 * @param kind the type of the statement at the end of the parent
 * @param via the ids of the checkpoints and datasets in between, in order from the child
 * @param ofSeries the id of the series that the statement is about; null when it is about the child
 * @param qualifiers the qualifiers of the statement at the end of the parent
 * @param views the views that include it; none when it only summarizes a longer or more exact path
 * @param statements all statements that it depends on
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

    /** The properties of the relationship; names are taken from the lineage. */
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
