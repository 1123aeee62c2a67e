package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * Derives by brute force what is known on one day: every simple path is looked at, and the rules are written down a second
 * time, in the plainest way. Weights, memberships and versions must not lead in cycles.
 */
final class LineageOracle extends LineageFacts {

    LineageOracle(LineageDrawing drawing, String day) {
        super(drawing, day);
    }

    /** A line for each step and view; summaries are of no view. */
    Set<String> lines(String id) {
        Set<String> lines = new TreeSet<>();
        Map<Object, Path> defaults = inDefaultView(id);
        defaults.values().forEach(path -> lines.add(path.line("DEFAULT")));
        for (Path path : asStated(id)) {
            lines.add(path.line(isSummary(path, asStated(id)) ? "SUMMARY" : "CHECKPOINTS"));
        }
        lines.addAll(inherited(id));
        return lines;
    }

    Map<String, Status> ownCheckpoints(String id) {
        Map<String, Status> own = new TreeMap<>();
        if (!isCheckpoint(id) || continuations(id).isEmpty()) {
            own.putAll(checkpoints(id));
        }
        return own;
    }

    private Map<Object, Path> inDefaultView(String id) {
        Map<Object, Path> best = new LinkedHashMap<>();
        if (isCheckpoint(id)
                && continuations(id).size() == 1
                && !isNamed(id)
                && standing(id, RelationshipType.MEMBER_OF).isEmpty()) {
            return best;
        }
        Set<String> own = checkpoints(id).keySet();
        Predicate<Step> passed = step -> step.stands()
                && ((step.passesOn(Channel.DATA) && isData(step.parent()))
                        || (step.passesOn(Channel.WEIGHTS)
                                && own.contains(step.parent())
                                && !isSummaryOfWeights(step)));
        for (List<Step> path : paths(id, passed, step -> step.isDerivation() && !isSummaryOfWeights(step))) {
            Step last = end(path);
            boolean data = path.size() > 1 && isData(path.get(path.size() - 2).parent());
            if (!own.contains(last.parent()) && (!data || last.passesOn(Channel.OUTPUTS))) {
                keep(best, path(path, data));
            }
        }
        boolean released = best.values().stream()
                .anyMatch(path -> path.channel() == Channel.WEIGHTS && Step.stands(path.status()));
        if (!released) {
            Predicate<Step> unshared =
                    step -> step.isStandingWeights() && own.contains(step.parent()) && !isSummaryOfWeights(step);
            for (List<Step> path : paths(id, step -> unshared.test(step) && !isShared(step.parent(), id), unshared)) {
                if (isShared(end(path).parent(), id)) {
                    keep(best, path(path, false));
                }
            }
        }
        for (Path path : List.copyOf(best.values())) {
            Set<String> owners = isCheckpoint(path.parent()) ? owners(path.parent()) : Set.of();
            if (Step.stands(path.status())
                    && path.channel() != Channel.WEIGHTS
                    && owners.size() == 1
                    && !owners.contains(id)) {
                String owner = owners.iterator().next();
                @Nullable Path down = null;
                for (List<Step> weights :
                        paths(owner, step -> step.isStandingWeights() && isCheckpoint(step.parent()))) {
                    Path found = path(weights, false);
                    if (found.parent().equals(path.parent())
                            && Step.stands(found.status())
                            && found.isBetterThan(down)) {
                        down = found;
                    }
                }
                if (down != null) {
                    keep(
                            best,
                            new Path(
                                    owner,
                                    path.statement(),
                                    Step.weaker(path.status(), down.status()),
                                    path.length() + down.length(),
                                    path.data(),
                                    null));
                }
            }
        }
        Collection<Path> found = List.copyOf(best.values());
        best.values().removeIf(path -> saidDirectly(path, found));
        Collection<Path> left = List.copyOf(best.values());
        best.values().removeIf(path -> isLessExact(path, left));
        return best;
    }

    private List<Path> asStated(String id) {
        List<Path> stated = new ArrayList<>();
        Map<Object, Path> throughData = new LinkedHashMap<>();
        for (List<Step> path : paths(
                id,
                step -> step.stands() && step.passesOn(Channel.DATA) && isData(step.parent()),
                Step::isDerivation)) {
            if (path.size() == 1) {
                stated.add(path(path, false));
            } else if (end(path).passesOn(Channel.OUTPUTS)) {
                keep(throughData, path(path, true));
            }
        }
        throughData
                .values()
                .removeIf(path -> saidDirectly(path, stated)
                        || stated.stream()
                                .anyMatch(direct -> direct.goal().equals(path.goal()) && !path.isBetterThan(direct)));
        stated.addAll(throughData.values());
        return stated;
    }

    private boolean isSummary(Path path, List<Path> alternatives) {
        return isLessExact(path, alternatives) || (path.length() == 1 && isSummaryOfWeights(path.statement()));
    }

    private Set<String> inherited(String id) {
        Map<String, Path> all = series(id, null);
        Set<Object> own = new HashSet<>();
        inDefaultView(id).values().forEach(path -> own.add(List.of(path.parent(), path.channel())));
        asStated(id).forEach(path -> own.add(List.of(path.parent(), path.channel())));
        Map<Object, Integer> nearest = new HashMap<>();
        Map<Object, Map<Integer, Map<Object, Path>>> found = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            boolean lacks = !hasStanding(id, channel) && !(channel == Channel.WEIGHTS && isFromScratch(id));
            Map<String, Path> near = lacks ? series(id, channel) : Map.of();
            all.forEach((series, toSeries) -> fromSeries(series)
                    .forEach((view, ways) -> ways.forEach(way -> {
                        @Nullable Path trail = Step.stands(way.status()) ? near.get(series) : toSeries;
                        Object goal = List.of(way.parent(), way.channel());
                        if (way.channel() == channel
                                && trail != null
                                && !own.contains(goal)
                                && !way.parent().equals(id)
                                && !checkpoints(id).containsKey(way.parent())) {
                            nearest.merge(goal, trail.length(), Math::min);
                            Path member = new Path(
                                    way.parent(),
                                    way.statement(),
                                    Step.weaker(trail.status(), way.status()),
                                    trail.length() + way.length(),
                                    way.data(),
                                    view);
                            Map<Object, Path> best = found.computeIfAbsent(goal, any -> new HashMap<>())
                                    .computeIfAbsent(trail.length(), any -> new HashMap<>());
                            Object alternative = List.of(way.statement().type(), view);
                            if (member.isBetterThan(best.get(alternative))) {
                                best.put(alternative, member);
                            }
                        }
                    })));
        }
        Set<String> lines = new TreeSet<>();
        found.forEach((goal, byDistance) -> Objects.requireNonNull(byDistance.get(nearest.get(goal)))
                .values()
                .forEach(path -> lines.add(path.line(String.valueOf(path.series())))));
        return lines;
    }

    private Map<String, Collection<Path>> fromSeries(String series) {
        List<Path> stated = asStated(series);
        return Map.of(
                "DEFAULT",
                inDefaultView(series).values(),
                "CHECKPOINTS",
                stated.stream().filter(path -> !isSummary(path, stated)).toList());
    }

    /** The series of a member with the best way to each; through a series that has steps of the channel none leads. */
    private Map<String, Path> series(String id, @Nullable Channel channel) {
        Map<String, Path> best = new TreeMap<>();
        Predicate<Step> member = step -> step.type() == RelationshipType.MEMBER_OF && step.stands();
        for (List<Step> path : paths(
                id, step -> member.test(step) && (channel == null || !hasStanding(step.parent(), channel)), member)) {
            Path found = new Path(end(path).parent(), end(path), status(path), path.size(), false, null);
            if (found.isBetterThan(best.get(found.parent()))) {
                best.put(found.parent(), found);
            }
        }
        return best;
    }

    private boolean hasStanding(String id, Channel channel) {
        return inDefaultView(id).values().stream()
                .anyMatch(path -> path.channel() == channel && Step.stands(path.status()));
    }

    private boolean saidDirectly(Path path, Collection<Path> ways) {
        RelationshipType type = path.statement().type();
        return (type == RelationshipType.GENERATED_BY || type == RelationshipType.FILTERED_BY)
                && ways.stream()
                        .anyMatch(way -> way.statement().type() == RelationshipType.DISTILLED_FROM
                                && way.parent().equals(path.parent())
                                && Step.stands(way.status())
                                && way.status().compareTo(path.status()) <= 0);
    }

    private boolean isLessExact(Path path, Collection<Path> ways) {
        if (!Step.stands(path.status())) {
            return false;
        }
        Status best = best(path.parent(), path.channel(), ways);
        return ways.stream()
                .filter(way -> way.channel() == path.channel() && Step.stands(way.status()))
                .flatMap(way -> standing(way.parent(), RelationshipType.VERSION_OF).stream())
                .filter(version -> version.parent().equals(path.parent()))
                .anyMatch(version -> Step.weaker(version.status(), best(version.child(), path.channel(), ways))
                                .compareTo(best)
                        <= 0);
    }

    private static Status best(String parent, Channel channel, Collection<Path> ways) {
        return ways.stream()
                .filter(way -> way.parent().equals(parent) && way.channel() == channel && Step.stands(way.status()))
                .map(Path::status)
                .min(Status::compareTo)
                .orElseThrow();
    }
}
