package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.modellineage.load.lineage.StepsOnDay.LineageView;
import org.modellineage.load.storage.Days;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** Draws a small lineage in code, and shows what is derived from it as lines of text. */
final class LineageDrawing {

    /** From when a step holds unless told otherwise. */
    static final String FIRST_DAY = "2024-01-01";

    private final Map<String, LineageEntity> entities = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    LineageDrawing models(String... ids) {
        return put(false, true, false, ids);
    }

    /** Unreleased models. */
    LineageDrawing checkpoints(String... ids) {
        return put(false, false, false, ids);
    }

    LineageDrawing series(String... ids) {
        return put(false, true, true, ids);
    }

    LineageDrawing datasets(String... ids) {
        return put(true, true, false, ids);
    }

    LineageDrawing put(LineageEntity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    /** An asserted step that holds from the first day on. */
    LineageDrawing step(String child, RelationshipType type, String parent) {
        return put(step(child, type, parent, Status.ASSERTED, FIRST_DAY, Days.OPEN, Map.of()));
    }

    LineageDrawing put(Step step) {
        steps.add(step);
        return this;
    }

    /** The last step has this status. */
    LineageDrawing as(Status status) {
        Step last = steps.remove(steps.size() - 1);
        return put(
                step(last.child(), last.type(), last.parent(), status, last.since(), last.until(), last.qualifiers()));
    }

    /** The last step holds from a day up to another. */
    LineageDrawing in(String since, String until) {
        Step last = steps.remove(steps.size() - 1);
        return put(step(last.child(), last.type(), last.parent(), last.status(), since, until, last.qualifiers()));
    }

    LineageDrawing with(String qualifier, Object value) {
        Step last = steps.remove(steps.size() - 1);
        return put(step(
                last.child(),
                last.type(),
                last.parent(),
                last.status(),
                last.since(),
                last.until(),
                Map.of(qualifier, value)));
    }

    /** What was known on a day, as of the first day. */
    LineageDrawing on(String day) {
        LineageDrawing drawing = new LineageDrawing();
        entities.values().forEach(drawing::put);
        steps.stream().filter(step -> step.holds(day)).forEach(drawing::put);
        return drawing;
    }

    Collection<LineageEntity> entities() {
        return entities.values();
    }

    List<Step> steps() {
        return steps;
    }

    LineageGraph lineage() {
        LineageGraph lineage = new LineageGraph();
        entities.values().forEach(lineage::add);
        for (Step step : steps) {
            lineage.addUpstream(step);
            if (step.isDerivation()) {
                lineage.addDownstream(step);
            }
        }
        return lineage.sorted();
    }

    Derivation derive(String... ids) {
        return Derivation.of(ids.length == 0 ? entities.keySet() : List.of(ids), lineage());
    }

    /** What leads from an entity to what it came from where checkpoints are not shown, today. */
    List<String> parents(String id) {
        return lines(id, LineageView.DEFAULT, "9999-12-31");
    }

    List<String> parentsOn(String day, String id) {
        return lines(id, LineageView.DEFAULT, day);
    }

    /** What leads from an entity to what it came from where checkpoints are shown, today. */
    List<String> withCheckpoints(String id) {
        return lines(id, LineageView.CHECKPOINTS, "9999-12-31");
    }

    /** The steps of an entity that are walked in no view, today. */
    List<String> summaries(String id) {
        return derive(id).steps().stream()
                .filter(dated -> dated.until().equals(Days.OPEN))
                .filter(dated -> dated.value().views().isEmpty())
                .map(dated -> line(dated.value()))
                .sorted()
                .toList();
    }

    /** The checkpoints of models, as {@code checkpoint of model: status}, today. */
    List<String> checkpoints() {
        return checkpointsOn("9999-12-31");
    }

    List<String> checkpointsOn(String day) {
        return derive().checkpoints().stream()
                .filter(dated -> holds(dated, day))
                .map(dated -> dated.value().checkpoint() + " of "
                        + dated.value().model() + ": " + dated.value().status().word())
                .sorted()
                .toList();
    }

    private List<String> lines(String id, LineageView view, String day) {
        return derive(id).steps().stream()
                .filter(dated -> holds(dated, day))
                .map(StepPeriods.Dated::value)
                .filter(step -> step.views().contains(view))
                .map(LineageDrawing::line)
                .sorted()
                .toList();
    }

    static boolean holds(StepPeriods.Dated<?> dated, String day) {
        return dated.since().compareTo(day) <= 0 && day.compareTo(dated.until()) < 0;
    }

    private static String line(DerivedStep step) {
        String via = step.via().isEmpty() ? "" : " via " + String.join(", ", step.via());
        String series = step.ofSeries() == null ? "" : " of " + step.ofSeries();
        return step.kind() + " " + step.parent() + via + series
                + (step.status() == Status.ASSERTED ? "" : ": " + step.status().word());
    }

    private LineageDrawing put(boolean dataset, boolean released, boolean series, String... ids) {
        Stream.of(ids).forEach(id -> put(new LineageEntity(id, "Name of " + id, dataset, released, series, List.of())));
        return this;
    }

    static Step step(
            String child,
            RelationshipType type,
            String parent,
            Status status,
            String since,
            String until,
            Map<String, Object> qualifiers) {
        String claim = child + "-" + type + "-" + parent + "-" + since;
        return new Step(
                child,
                type,
                parent,
                status,
                since,
                until,
                List.of(claim),
                new TreeMap<>(Map.of("source of " + claim, since)),
                qualifiers);
    }
}
