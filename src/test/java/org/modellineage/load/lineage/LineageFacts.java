package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** What is known of a small lineage on one day, found by looking at every simple path. */
class LineageFacts {

    /**
     * A way from a child to a parent.
     *
     * @param statement the step at the parent's end
     * @param length how many steps it rests on
     * @param data whether it passes data
     */
    record Path(
            String parent,
            Step statement,
            Status status,
            int length,
            boolean data,
            @Nullable String series) {

        Object goal() {
            return List.of(parent, channel() == Channel.WEIGHTS ? Channel.WEIGHTS : statement.type());
        }

        Channel channel() {
            return statement.type().channel().orElseThrow();
        }

        boolean isBetterThan(@Nullable Path other) {
            return other == null
                    || status.compareTo(other.status) < 0
                    || (status == other.status && length < other.length);
        }

        String line(String view) {
            Object kind = channel() == Channel.WEIGHTS ? "by weights" : statement.type();
            return view + " " + kind + " " + parent + " " + status + " steps " + length
                    + (series == null ? "" : " of a series");
        }
    }

    private final Map<String, LineageEntity> entities = new HashMap<>();
    private final List<Step> steps;
    private final String day;

    LineageFacts(LineageDrawing drawing, String day) {
        drawing.entities().forEach(entity -> entities.put(entity.id(), entity));
        this.day = day;
        this.steps = drawing.steps().stream().filter(step -> step.holds(day)).toList();
    }

    /** Own checkpoints of any model, each with the status of its best way. */
    Map<String, Status> checkpoints(String id) {
        Map<String, Status> best = new TreeMap<>();
        for (List<Step> path : paths(id, step -> step.isStandingWeights() && isCheckpoint(step.parent()))) {
            best.merge(end(path).parent(), status(path), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return best;
    }

    boolean isFromScratch(String id) {
        return entity(id).isFromScratch(day)
                || checkpoints(id).keySet().stream()
                        .anyMatch(checkpoint -> entity(checkpoint).isFromScratch(day));
    }

    boolean isSummaryOfWeights(Step step) {
        return step.isStandingWeights()
                && paths(
                                step.child(),
                                each -> each.isStandingWeights() && isCheckpoint(each.parent()),
                                Step::isStandingWeights)
                        .stream()
                        .anyMatch(path -> path.size() > 1
                                && end(path).parent().equals(step.parent())
                                && status(path).compareTo(step.status()) <= 0);
    }

    Set<String> owners(String checkpoint) {
        return entities.values().stream()
                .filter(entity -> entity.released() && !entity.dataset())
                .map(LineageEntity::id)
                .filter(id -> checkpoints(id).containsKey(checkpoint))
                .collect(Collectors.toSet());
    }

    boolean isShared(String checkpoint, String model) {
        return owners(checkpoint).stream().anyMatch(owner -> !owner.equals(model));
    }

    Set<String> continuations(String checkpoint) {
        return steps.stream()
                .filter(step -> step.isStandingWeights() && step.parent().equals(checkpoint))
                .map(Step::child)
                .collect(Collectors.toSet());
    }

    boolean isNamed(String checkpoint) {
        return steps.stream()
                .anyMatch(step -> step.isDerivation()
                        && !step.passesOn(Channel.WEIGHTS)
                        && step.parent().equals(checkpoint));
    }

    List<Step> standing(String id, RelationshipType type) {
        return steps.stream()
                .filter(step -> step.child().equals(id) && step.type() == type && step.stands())
                .toList();
    }

    List<List<Step>> paths(String from, Predicate<Step> passed) {
        return paths(from, passed, passed);
    }

    /** All simple paths of steps that are passed, with a last one. */
    List<List<Step>> paths(String from, Predicate<Step> passed, Predicate<Step> last) {
        List<List<Step>> found = new ArrayList<>();
        collect(from, new ArrayList<>(), new HashSet<>(Set.of(from)), passed, last, found);
        return found;
    }

    private void collect(
            String at,
            List<Step> before,
            Set<String> seen,
            Predicate<Step> passed,
            Predicate<Step> last,
            List<List<Step>> found) {
        for (Step step : steps) {
            if (step.child().equals(at) && !seen.contains(step.parent())) {
                List<Step> path = new ArrayList<>(before);
                path.add(step);
                if (last.test(step)) {
                    found.add(path);
                }
                if (passed.test(step)) {
                    seen.add(step.parent());
                    collect(step.parent(), path, seen, passed, last, found);
                    seen.remove(step.parent());
                }
            }
        }
    }

    static void keep(Map<Object, Path> best, Path path) {
        if (path.isBetterThan(best.get(path.goal()))) {
            best.put(path.goal(), path);
        }
    }

    static Path path(List<Step> steps, boolean data) {
        return new Path(end(steps).parent(), end(steps), status(steps), steps.size(), data, null);
    }

    static Step end(List<Step> path) {
        return path.get(path.size() - 1);
    }

    static Status status(List<Step> path) {
        return path.stream().map(Step::status).max(Status::compareTo).orElseThrow();
    }

    boolean isCheckpoint(String id) {
        return entity(id).isCheckpoint();
    }

    boolean isData(String id) {
        return entity(id).dataset();
    }

    private LineageEntity entity(String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }
}
