package org.modellineage.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problem.Severity;

/** The problems of collections as lines, of which no more are shown than a person reads. */
public final class ProblemLines {

    /** How many are shown unless all are asked for. */
    public static final int MOST = 40;

    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    /**
     * The problems in the order in which they were found, and a last line that counts those left out. Errors are shown
     * before warnings, since they are what prevents loading.
     */
    public List<String> lines(boolean all) {
        int leftOut = all ? 0 : Math.max(0, problems.size() - MOST);
        if (leftOut == 0) {
            return problems.stream().map(Problem::oneLine).toList();
        }
        Set<Problem> shown = Stream.concat(of(Severity.ERROR), of(Severity.WARNING))
                .limit(MOST)
                .collect(Collectors.toSet());
        Stream<String> lines = problems.stream().filter(shown::contains).map(Problem::oneLine);
        String more = leftOut == 1 ? "1 more problem" : leftOut + " more problems";
        return Stream.concat(lines, Stream.of("and " + more + "; --all shows every one"))
                .toList();
    }

    private Stream<Problem> of(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity);
    }
}
