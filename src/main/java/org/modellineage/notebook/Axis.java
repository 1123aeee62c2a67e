package org.modellineage.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a chart lays values out from left to right. */
public enum Axis {
    /** Amounts from zero on. */
    LINEAR {
        @Override
        double place(double value) {
            return value;
        }

        @Override
        List<Double> ticks(double from, double to) {
            double decade = Math.pow(10, Math.floor(Math.log10(to)));
            double step = to / decade >= 5 ? decade : decade / 2;
            List<Double> ticks = new ArrayList<>();
            for (double tick = 0; tick <= to; tick += step) {
                ticks.add(tick);
            }
            return ticks;
        }
    },
    /** Amounts that differ by orders of magnitude: the same distance is the same factor. */
    LOGARITHMIC {
        @Override
        double place(double value) {
            return Math.log10(value);
        }

        @Override
        List<Double> ticks(double from, double to) {
            List<Double> ticks = new ArrayList<>();
            for (double tick = Math.pow(10, Math.floor(Math.log10(from))); tick <= to; tick *= 10) {
                if (tick >= from) {
                    ticks.add(tick);
                }
            }
            return ticks;
        }
    },
    /** Days, as numbers since 1970. */
    DATES {
        @Override
        double place(double value) {
            return value;
        }

        @Override
        List<Double> ticks(double from, double to) {
            List<Double> ticks = new ArrayList<>();
            LocalDate day = LocalDate.ofEpochDay((long) from).withDayOfMonth(1);
            day = day.withMonth(day.getMonthValue() <= 6 ? 1 : 7);
            for (; day.toEpochDay() <= to; day = day.plus(6, ChronoUnit.MONTHS)) {
                if (day.toEpochDay() >= from) {
                    ticks.add((double) day.toEpochDay());
                }
            }
            return ticks;
        }

        @Override
        String text(double value) {
            return LocalDate.ofEpochDay((long) value).toString();
        }
    };

    private static final List<String> THOUSANDS = List.of("", "thousand", "million", "billion", "trillion");

    abstract double place(double value);

    abstract List<Double> ticks(double from, double to);

    /** An amount as people say it, such as {@code 5.576 million}. */
    String text(double value) {
        int thousands = 0;
        double left = value;
        while (left >= 1000 && thousands < THOUSANDS.size() - 1) {
            left /= 1000;
            thousands++;
        }
        String number = String.format(Locale.ROOT, "%.3f", left).replaceFirst("\\.?0+$", "");
        return (number + " " + THOUSANDS.get(thousands)).strip();
    }
}
