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
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;

/**
 * What is said of its series, for a member that has no step of that channel. The nearest series that has one counts, on
 * each line of memberships. What is denied of a series is denied of every member that has no step of its own to that
 * parent. What a nearer series says comes before what one further away says of the same parent.
 */
final class SeriesSteps {

    private record Goal(String parent, Channel channel) {

        private static Goal of(Way way) {
            return new Goal(way.parent(), way.channel());
        }
    }

    private record Found(Way way, Set<View> views, int distance) {}

    private final String member;
    private final DayLineage day;
    private final DaySteps own;
    private final Set<Goal> ownGoals = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    private SeriesSteps(String member, DayLineage day) {
        this.member = member;
        this.day = day;
        this.own = day.ownSteps(member);
        own.ways().keySet().forEach(way -> ownGoals.add(Goal.of(way)));
    }

    /** All that leads from an entity to what it came from, of its own and of its series. */
    static DaySteps withThose(String id, DayLineage day) {
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
                || day.ownStates(member).keySet().stream().anyMatch(day::isFromScratch);
    }

    private void findStanding(Channel channel) {
        day.series(member, series -> day.ownSteps(series).hasStanding(channel))
                .forEach((series, trail) -> day.ownSteps(series).ways().forEach((way, views) -> {
                    if (way.stands() && way.channel() == channel) {
                        add(way, views, series, trail);
                    }
                }));
    }

    private void findDenied() {
        day.series(member, series -> false)
                .forEach((series, trail) -> day.ownSteps(series).ways().forEach((way, views) -> {
                    if (!way.stands()) {
                        add(way, views, series, trail);
                    }
                }));
    }

    private void add(Way way, Set<View> views, String series, Trail trail) {
        if (!views.isEmpty()
                && !way.parent().equals(member)
                && !ownGoals.contains(Goal.of(way))
                && !day.ownStates(member).containsKey(way.parent())) {
            found.add(new Found(way.ofMember(trail, series), views, trail.length()));
        }
    }

    private DaySteps joined() {
        found.sort(Comparator.comparing(Found::distance).thenComparing(Found::way, Way.BEST_FIRST));
        Map<Goal, Integer> nearest = new HashMap<>();
        DaySteps all = new DaySteps(new LinkedHashMap<>());
        own.ways().forEach((way, views) -> all.add(way, EnumSet.copyOf(views)));
        Set<List<Object>> taken = new HashSet<>();
        for (Found each : found) {
            Goal goal = Goal.of(each.way);
            nearest.putIfAbsent(goal, each.distance);
            for (View view : each.views) {
                if (nearest.getOrDefault(goal, 0) == each.distance
                        && taken.add(List.of(goal, each.way.statement().type(), view))) {
                    all.add(each.way, EnumSet.of(view));
                }
            }
        }
        return all;
    }
}
