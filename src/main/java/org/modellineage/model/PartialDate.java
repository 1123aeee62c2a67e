package org.modellineage.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a month or a day, as written ({@code 2025}, {@code 2025-01}, {@code
 * 2025-01-20}).
 *
 * @param text the ISO 8601 form, whose alphabetic order is chronological
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Throws an {@link IllegalArgumentException} for another form or an impossible date. */
    public PartialDate {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not " + ValueType.DATE.accepted() + ": " + text);
        }
        try {
            if (text.length() == 7) {
                YearMonth.parse(text);
            } else if (text.length() == 10) {
                LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    /** The first day that the date may mean. */
    public LocalDate firstDay() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day that the date may mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
