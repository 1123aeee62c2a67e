package org.modellineage.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters that mean the same in every question: a statement that uses one of them need not declare it. */
final class StandardParameters {

    private static final List<Parameter> ALL = Stream.of(
                    "channel list(Channel) [] Only steps that pass these on; all if empty",
                    "status list(Status) [asserted, disputed, alleged] Only steps with one of these statuses; all if empty",
                    "depth integer(1..) none How many steps to follow at most; all when not given",
                    "checkpoints boolean false Whether to show every unreleased checkpoint in between",
                    "asOf date none Only what sources published by this day say; undated sources are left out")
            .map(text -> new ParameterLine("standard parameters", 1, "@param " + text).read())
            .toList();

    private StandardParameters() {}

    /** Those that a statement uses, by its parameters, beside those that its header declares. */
    static List<Parameter> of(Map<String, Integer> used, Map<String, Integer> declared) {
        return ALL.stream()
                .filter(parameter -> used.containsKey(parameter.name()) && !declared.containsKey(parameter.name()))
                .toList();
    }
}
