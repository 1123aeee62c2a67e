package org.modellineage.collection.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.text.PlainText;

/** Collects problems while reading continues. */
public final class Problems {

    private static final int MOST_LISTED = 10_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private boolean errors;
    private int unlisted;

    public void error(Place place, String message) {
        errors = true;
        add(Problem.Severity.ERROR, place, message);
    }

    public void warning(Place place, String message) {
        add(Problem.Severity.WARNING, place, message);
    }

    public boolean hasErrors() {
        return errors;
    }

    /** All problems, in the order of files, lines and columns. */
    public List<Problem> inOrder() {
        List<Problem> problems = new ArrayList<>(found);
        problems.sort(Problem.BY_PLACE);
        if (unlisted > 0) {
            Problem last = problems.get(problems.size() - 1);
            problems.add(new Problem(last.severity(), last.file(), 0, 0, unlisted + " more problems are not listed"));
        }
        return List.copyOf(problems);
    }

    private void add(Problem.Severity severity, Place place, String message) {
        if (found.size() == MOST_LISTED) {
            unlisted++;
            return;
        }
        found.add(new Problem(severity, place.file(), place.line(), place.column(), PlainText.escaped(message)));
    }
}
