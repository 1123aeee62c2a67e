package org.modellineage.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;

/** Warns of models that were released before the model whose weights they started from, whichever of the stated dates holds. */
final class ReleaseOrderCheck {

    private final Problems problems;
    private final Map<String, List<PartialDate>> dates = new HashMap<>();

    ReleaseOrderCheck(Problems problems) {
        this.problems = problems;
    }

    void run(List<PlacedStatement> all) {
        for (PlacedStatement placed : all) {
            if (placed.stands() && placed.statement().predicate() == Property.RELEASED_ON) {
                dates.computeIfAbsent(placed.statement().subjectId(), id -> new ArrayList<>())
                        .add((PartialDate) placed.statement().value());
            }
        }
        for (PlacedStatement placed : all) {
            if (placed.stands()) {
                placed.parentOfWeights().ifPresent(parent -> check(placed, parent));
            }
        }
    }

    private void check(PlacedStatement placed, String parent) {
        String child = placed.statement().subjectId();
        Optional<PartialDate> childLatest = latest(child);
        Optional<PartialDate> parentEarliest = earliest(parent);
        if (childLatest.isPresent()
                && parentEarliest.isPresent()
                && childLatest.get().lastDay().isBefore(parentEarliest.get().firstDay())) {
            problems.warning(
                    placed.place(),
                    child + ", released on " + childLatest.get() + ", has its weights from " + parent
                            + ", released later, on " + parentEarliest.get());
        }
    }

    private Optional<PartialDate> latest(String model) {
        return dates.getOrDefault(model, List.of()).stream()
                .max((a, b) -> a.lastDay().compareTo(b.lastDay()));
    }

    private Optional<PartialDate> earliest(String model) {
        return dates.getOrDefault(model, List.of()).stream()
                .min((a, b) -> a.firstDay().compareTo(b.firstDay()));
    }
}
