package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.modellineage.load.storage.Days;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** A lineage of a few entities. Weights, memberships and versions lead only to entities with a higher number. */
public record RandomLineage(Random random, LineageDrawing drawing, List<LineageEntity> entities) {

    private static final List<String> DAYS = List.of("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01");
    private static final int ENTITIES = 9;
    private static final int STEPS = 17;

    RandomLineage(Random random) {
        this(random, new LineageDrawing(), new ArrayList<>());
        for (int number = 0; number < ENTITIES; number++) {
            addEntity("e" + number, random.nextInt(20));
        }
        Set<String> stated = new TreeSet<>();
        for (int i = 0; i < STEPS; i++) {
            int child = random.nextInt(ENTITIES);
            int parent = random.nextInt(ENTITIES);
            LineageEntity upper = entities.get(parent);
            RelationshipType type =
                    type(random, entities.get(child).dataset(), upper.dataset(), upper.series(), child < parent);
            if (stated.add(child + " " + type + " " + parent)) {
                addPeriods("e" + child, type, "e" + parent);
            }
        }
    }

    /**
     * A type that may lead from one entity to the other.
     *
     * @param upward whether the child has the lower number
     */
    public static RelationshipType type(
            Random random, boolean fromData, boolean toData, boolean toSeries, boolean upward) {
        int choice = random.nextInt(10);
        if (fromData && toData) {
            return choice < 7 ? RelationshipType.INCLUDES : RelationshipType.REUSES;
        }
        if (fromData) {
            return choice < 7 ? RelationshipType.GENERATED_BY : RelationshipType.FILTERED_BY;
        }
        if (toData) {
            return RelationshipType.TRAINED_ON;
        }
        if (upward && toSeries && choice < 6) {
            return RelationshipType.MEMBER_OF;
        }
        if (upward && choice < 8) {
            return choice == 0 ? RelationshipType.VERSION_OF : RelationshipType.INITIALIZED_FROM;
        }
        return choice % 2 == 0 ? RelationshipType.DISTILLED_FROM : RelationshipType.REWARDED_BY;
    }

    public static Status status(Random random) {
        int choice = random.nextInt(20);
        if (choice < 12) {
            return Status.ASSERTED;
        }
        return List.of(Status.values()).get(1 + choice % (Status.values().length - 1));
    }

    private void addEntity(String id, int kind) {
        List<String> origins = random.nextInt(8) == 0 ? List.of("2024-02-01 from-scratch") : List.of();
        boolean dataset = kind < 4;
        boolean checkpoint = kind >= 4 && kind < 12;
        LineageEntity entity = new LineageEntity(id, id, dataset, !checkpoint, kind >= 17, origins);
        entities.add(entity);
        drawing.put(entity);
    }

    private void addPeriods(String child, RelationshipType type, String parent) {
        boolean always = random.nextInt(3) > 0;
        int first = always ? 0 : random.nextInt(DAYS.size());
        int second = always ? DAYS.size() : first + 1 + random.nextInt(3);
        boolean ends = second < DAYS.size();
        drawing.step(child, type, parent).as(status(random)).in(DAYS.get(first), ends ? DAYS.get(second) : Days.OPEN);
        if (ends && random.nextBoolean()) {
            drawing.step(child, type, parent).as(status(random)).in(DAYS.get(second), Days.OPEN);
        }
    }
}
