package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters that mean the same in every question: a statement that uses one of them need not declare it. */
final class StandardParameters {

    static final String CHECKPOINTS = "checkpoints";
    static final String AS_OF = "asOf";

    private static final List<Parameter> ALL = Stream.of(
                    "channel list(Channel) [] Only steps that pass these on; all if empty",
                    "status list(Status) [asserted, disputed, alleged] Only steps with one of these statuses; all if empty",
                    "depth integer(1..) none How many steps to follow at most; all when not given",
                    CHECKPOINTS + " boolean false Whether to show every unreleased checkpoint in between",
                    AS_OF + " date none Only what sources published by this day say; undated sources are left out")
            .map(text -> new ParameterLine("standard parameters", 1, "@param " + text).read())
            .toList();

    static final List<String> NAMES = ALL.stream().map(Parameter::name).toList();

    private StandardParameters() {}

    /**
     * Those that a statement uses and its header does not declare.
     *
     * @param used the parameters of the statement, with their lines
     * @param declared the parameters of the header, with their lines
     */
    static List<Parameter> of(Map<String, Integer> used, Map<String, Integer> declared) {
        return ALL.stream()
                .filter(parameter -> used.containsKey(parameter.name()) && !declared.containsKey(parameter.name()))
                .toList();
    }
}
