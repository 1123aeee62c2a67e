package org.modellineage.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.PartialDate;

/**
 * A condition on the values of two parameters, without which a question makes no sense.
 *
 * @param kind the condition
 * @param first the name of the first parameter
 * @param second the name of the second parameter
 */
public record PairRule(Kind kind, String first, String second) {

    /** The conditions. */
    public enum Kind {
        /** The values are different entities. */
        DIFFER(Parameter.Type.ENTITY),
        /** The values are dates, the first not later than the second. */
        ORDER(Parameter.Type.DATE);

        private final Parameter.Type type;

        Kind(Parameter.Type type) {
            this.type = type;
        }

        /** The key in a header, such as {@code @differ}. */
        String key() {
            return "@" + name().toLowerCase(Locale.ROOT);
        }

        /** The type that both parameters must have. */
        Parameter.Type type() {
            return type;
        }
    }

    /**
     * Throws an {@link InvalidParameterException} when the values break the rule; a missing value breaks none.
     *
     * @param values the values by parameter, with ids for entities
     */
    void check(List<Parameter> parameters, Map<String, ? extends @Nullable Object> values) {
        if (values.get(first) instanceof String one && values.get(second) instanceof String other) {
            Parameter former = named(parameters, first);
            Parameter latter = named(parameters, second);
            if (kind == Kind.DIFFER && one.equals(other)) {
                throw new InvalidParameterException(
                        name -> name.apply(former) + " and " + name.apply(latter) + " are the same: \"" + one + "\"");
            }
            if (kind == Kind.ORDER && new PartialDate(one).firstDay().isAfter(new PartialDate(other).lastDay())) {
                throw new InvalidParameterException(name ->
                        name.apply(former) + " (" + one + ") is later than " + name.apply(latter) + " (" + other + ")");
            }
        }
    }

    private static Parameter named(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
