package org.modellineage.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.gate.GatedModel.Step;
import org.modellineage.licence.Licence;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/** The ways from a model to what is upstream of it, as the report on licences walks them, and the claims that they rest on. */
final class Ways {

    /** A way by one of these takes steps of those before it, too. */
    private static final List<String> REACH = List.of(
            Channel.WEIGHTS.word(),
            Channel.UNKNOWN.word(),
            Channel.OUTPUTS.word(),
            Channel.DATA.word(),
            Channel.DESIGN.word());

    private final Map<String, List<Step>> stepsByChild = new HashMap<>();
    private final Set<String> starts = new LinkedHashSet<>();

    Ways(GatedModel model) {
        starts.add(model.id());
        // Models that a series or an organization stands for.
        model.licences().stream()
                .filter(licence -> licence.through().isEmpty())
                .forEach(licence -> starts.add(licence.holderId()));
        model.steps()
                .forEach(step -> stepsByChild
                        .computeIfAbsent(step.childId(), id -> new ArrayList<>())
                        .add(step));
    }

    /** The ids of the claims of a shortest way to the holder of a licence, among ways of that channel and certainty. */
    List<String> claimsOfWayTo(Licence licence) {
        Map<String, String> nearer = new LinkedHashMap<>();
        Deque<String> reached = new ArrayDeque<>(starts);
        starts.forEach(start -> nearer.put(start, ""));
        while (!reached.isEmpty() && !nearer.containsKey(licence.holderId())) {
            String child = reached.remove();
            for (Step step : stepsFrom(child, licence)) {
                if (nearer.putIfAbsent(step.parentId(), child) == null) {
                    reached.add(step.parentId());
                }
            }
        }
        Set<String> claims = new LinkedHashSet<>();
        String parent = licence.holderId();
        @Nullable String child = nearer.get(parent);
        while (child != null && !child.isEmpty()) {
            for (Step step : stepsFrom(child, licence)) {
                if (step.parentId().equals(parent)) {
                    claims.addAll(step.claims());
                }
            }
            parent = child;
            child = nearer.get(parent);
        }
        return List.copyOf(claims);
    }

    private List<Step> stepsFrom(String childId, Licence licence) {
        return Objects.requireNonNullElse(stepsByChild.get(childId), List.<Step>of()).stream()
                .filter(step -> REACH.indexOf(step.channel()) <= REACH.indexOf(licence.through())
                        && degree(step.status()) <= degree(licence.lineage()))
                .toList();
    }

    private static int degree(String status) {
        return Status.of(status).map(Status::ordinal).orElse(0);
    }
}
