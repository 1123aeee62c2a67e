package org.modellineage.collection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while reading goes on. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private boolean errors;

    void error(Place place, String message) {
        errors = true;
        add(Problem.Severity.ERROR, place, message);
    }

    void warning(Place place, String message) {
        add(Problem.Severity.WARNING, place, message);
    }

    boolean hasErrors() {
        return errors;
    }

    /** Everything found, in the order of files, lines and columns. */
    List<Problem> inOrder() {
        List<Problem> problems = new ArrayList<>(found);
        problems.sort(Problem.BY_PLACE);
        return List.copyOf(problems);
    }

    private void add(Problem.Severity severity, Place place, String message) {
        found.add(new Problem(severity, place.file(), place.line(), place.column(), message));
    }
}
