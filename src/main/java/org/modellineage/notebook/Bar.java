package org.modellineage.notebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One row of a chart: a thing, and every value that somebody gives for it.
 *
 * @param label what the values are of
 * @param values what is said, each with who says it
 */
public record Bar(String label, List<Value> values) {

    /**
     * A value that somebody gives; a month or a year is all its days.
     *
     * @param disputed whether it is anything but asserted
     */
    public record Value(double from, double to, String saidBy, boolean disputed) {

        /** An amount. */
        public static Value amount(double amount, String saidBy, boolean disputed) {
            return new Value(amount, amount, saidBy, disputed);
        }

        /** A day, a month or a year, such as {@code 2025-01}, in days since 1970. */
        public static Value date(String text, String saidBy, boolean disputed) {
            LocalDate first = LocalDate.parse((text + "-01-01").substring(0, 10));
            LocalDate last = switch (text.length()) {
                case 4 -> first.withDayOfYear(first.lengthOfYear());
                case 7 -> YearMonth.from(first).atEndOfMonth();
                default -> first;
            };
            return new Value(first.toEpochDay(), last.toEpochDay(), saidBy, disputed);
        }
    }

    public Bar {
        values = List.copyOf(values);
    }

    double from() {
        return ends().min().orElseThrow();
    }

    double to() {
        return ends().max().orElseThrow();
    }

    private DoubleStream ends() {
        return values.stream().flatMapToDouble(value -> DoubleStream.of(value.from(), value.to()));
    }
}
