package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.load.lineage.StepsOnDay.LineageView;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;

/**
 * Adds to a member of a series the steps of its series, for each channel in which the member has no step of its own. On
 * each line of memberships, the nearest series with such a step counts. A step that is denied for a series is denied
 * for each member without a step of its own to that parent. A nearer series takes precedence over one further away.
 */
final class SeriesSteps {

    private record Goal(String parent, Channel channel) {

        private static Goal of(LineagePath path) {
            return new Goal(path.parent(), path.channel());
        }
    }

    private record Found(LineagePath path, Set<LineageView> views, int distance) {}

    private final String member;
    private final LineageOnDay day;
    private final StepsOnDay own;
    private final Set<Goal> ownGoals = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    private SeriesSteps(String member, LineageOnDay day) {
        this.member = member;
        this.day = day;
        this.own = day.ownSteps(member);
        own.paths().keySet().forEach(path -> ownGoals.add(Goal.of(path)));
    }

    /** All steps of an entity, its own and those of its series. */
    static StepsOnDay withThose(String id, LineageOnDay day) {
        if (day.standing(id, RelationshipType.MEMBER_OF).isEmpty()) {
            return day.ownSteps(id);
        }
        SeriesSteps series = new SeriesSteps(id, day);
        for (Channel channel : Channel.values()) {
            if (series.lacks(channel)) {
                series.findStanding(channel);
            }
        }
        series.findDenied();
        return series.joined();
    }

    private boolean lacks(Channel channel) {
        return !own.hasStanding(channel) && !(channel == Channel.WEIGHTS && isFromScratch());
    }

    private boolean isFromScratch() {
        return day.isFromScratch(member)
                || day.ownCheckpoints(member).keySet().stream().anyMatch(day::isFromScratch);
    }

    private void findStanding(Channel channel) {
        day.series(member, series -> day.ownSteps(series).hasStanding(channel))
                .forEach((series, chain) -> day.ownSteps(series).paths().forEach((path, views) -> {
                    if (path.stands() && path.channel() == channel) {
                        add(path, views, series, chain);
                    }
                }));
    }

    private void findDenied() {
        day.series(member, series -> false)
                .forEach((series, chain) -> day.ownSteps(series).paths().forEach((path, views) -> {
                    if (!path.stands()) {
                        add(path, views, series, chain);
                    }
                }));
    }

    private void add(LineagePath path, Set<LineageView> views, String series, StepChain chain) {
        if (!views.isEmpty()
                && !path.parent().equals(member)
                && !ownGoals.contains(Goal.of(path))
                && !day.ownCheckpoints(member).containsKey(path.parent())) {
            found.add(new Found(path.ofMember(chain, series), views, chain.length()));
        }
    }

    private StepsOnDay joined() {
        found.sort(Comparator.comparing(Found::distance).thenComparing(Found::path, LineagePath.BEST_FIRST));
        Map<Goal, Integer> nearest = new HashMap<>();
        StepsOnDay all = new StepsOnDay(new LinkedHashMap<>());
        own.paths().forEach((path, views) -> all.add(path, EnumSet.copyOf(views)));
        Set<List<Object>> taken = new HashSet<>();
        for (Found each : found) {
            Goal goal = Goal.of(each.path);
            nearest.putIfAbsent(goal, each.distance);
            for (LineageView view : each.views) {
                if (nearest.getOrDefault(goal, 0) == each.distance
                        && taken.add(List.of(goal, each.path.statement().type(), view))) {
                    all.add(each.path, EnumSet.of(view));
                }
            }
        }
        return all;
    }
}
