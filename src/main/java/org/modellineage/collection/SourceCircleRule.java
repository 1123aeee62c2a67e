package org.modellineage.collection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.RelationshipType;

/** A source that repeats another came after it, so no source repeats itself by way of others. */
final class SourceCircleRule implements Rule {

    private static final List<RelationshipType> REPEATS =
            List.of(RelationshipType.COPIES, RelationshipType.PARAPHRASES);

    @Override
    public String name() {
        return "source-circle";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (RelationshipType type : REPEATS) {
            for (PlacedStatement placed : said.with(type)) {
                String source = placed.statement().subjectId();
                String original = (String) placed.statement().value();
                if (placed.stands() && repeated(original, said).contains(source)) {
                    findings.add(placed, source + " repeats " + original + ", which repeats it");
                }
            }
        }
    }

    /** All that a source repeats, near and far. */
    private static Set<String> repeated(String source, StatementIndex said) {
        Set<String> repeated = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            String next = open.remove();
            for (RelationshipType type : REPEATS) {
                for (PlacedStatement step : said.of(next, type)) {
                    String original = (String) step.statement().value();
                    if (step.stands() && repeated.add(original)) {
                        open.add(original);
                    }
                }
            }
        }
        return repeated;
    }
}
