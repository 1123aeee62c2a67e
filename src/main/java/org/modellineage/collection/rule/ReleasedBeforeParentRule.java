package org.modellineage.collection.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;

/** No model is older than the model that it took its weights from, for all stated dates. */
final class ReleasedBeforeParentRule implements Rule {

    @Override
    public String name() {
        return "released-before-parent";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.all()) {
            if (placed.stands()) {
                placed.parentOfWeights().ifPresent(parent -> check(placed, parent, statements, findings));
            }
        }
    }

    private static void check(PlacedStatement placed, String parent, StatementIndex statements, Findings findings) {
        String child = placed.statement().subjectId();
        Optional<PartialDate> childLatest = dates(child, statements).max(Comparator.comparing(PartialDate::lastDay));
        Optional<PartialDate> parentEarliest =
                dates(parent, statements).min(Comparator.comparing(PartialDate::firstDay));
        if (childLatest.isPresent()
                && parentEarliest.isPresent()
                && childLatest.get().lastDay().isBefore(parentEarliest.get().firstDay())) {
            findings.add(
                    placed,
                    child + ", released on " + childLatest.get() + ", has its weights from " + parent
                            + ", released later, on " + parentEarliest.get());
        }
    }

    private static Stream<PartialDate> dates(String model, StatementIndex statements) {
        return statements.of(model, Property.RELEASED_ON).stream()
                .filter(PlacedStatement::stands)
                .map(placed -> (PartialDate) placed.statement().value());
    }
}
