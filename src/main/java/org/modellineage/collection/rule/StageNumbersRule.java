package org.modellineage.collection.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/** The stages of a model are numbered from 1, without gaps or repetitions. */
final class StageNumbersRule implements Rule {

    @Override
    public String name() {
        return "stage-numbers";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        Map<String, List<PlacedStatement>> recipes = new LinkedHashMap<>();
        for (PlacedStatement placed : statements.with(RelationshipType.STAGE_OF)) {
            String stage = placed.statement().subjectId();
            Optional<PlacedStatement> number = statements.of(stage, Property.STAGE_NUMBER).stream()
                    .filter(PlacedStatement::stands)
                    .findFirst();
            if (number.isPresent()) {
                recipes.computeIfAbsent((String) placed.statement().value(), missing -> new ArrayList<>())
                        .add(number.get());
            } else {
                findings.add(placed, stage + " has no " + Property.STAGE_NUMBER.word());
            }
        }
        recipes.forEach((model, numbers) -> check(model, numbers, findings));
    }

    private static void check(String model, List<PlacedStatement> numbers, Findings findings) {
        numbers.sort(Comparator.comparing(StageNumbersRule::number));
        long last = 0;
        for (PlacedStatement placed : numbers) {
            long number = number(placed);
            if (number == last) {
                findings.add(placed, model + " has two stages " + number);
            } else if (number != last + 1) {
                findings.add(
                        placed,
                        last == 0
                                ? "the first stage of " + model + " is " + number + ", not 1"
                                : model + " has a stage " + number + " after " + last);
            }
            last = number;
        }
    }

    private static long number(PlacedStatement placed) {
        return (Long) placed.statement().value();
    }
}
