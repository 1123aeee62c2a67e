package org.modellineage.render.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them. How a number is read depends on the name it goes by, because names carry the units:
 * amounts such as tokens are scaled, counts are grouped, money and percent have their signs, lengths of context are in
 * K, and what only looks like a number, such as a year, stays.
 */
public final class Amounts {

    private static final long MILLION = 1_000_000L;
    private static final long KIBIBYTE = 1024;
    private static final String[] SCALES = {"million", "billion", "trillion", "quadrillion"};
    private static final String[] UNITS = {"tokens", "parameters", "samples", "usd", "eur", "cny", "hours", "flop"};
    private static final String DOLLARS = "Usd";
    private static final String PERCENT = "Percent";
    private static final String FLOP = "Flop";
    private static final double LARGEST_IN_WORDS = 1e18;
    private static final String CONTEXT_LENGTH = "contextLengthTokens";
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private Amounts() {}

    /** The number under a name: {@code pretrainingTokens} 14800000000000 reads "14.8 trillion", {@code costUsd} "US$2". */
    public static String of(String name, Number number) {
        String digits = digits(name, number);
        if (name.endsWith(DOLLARS)) {
            return digits.startsWith("-") ? "-US$" + digits.substring(1) : "US$" + digits;
        }
        if (name.endsWith(PERCENT)) {
            // A change says in which direction even when it is upwards.
            return (name.contains("Change") && number.doubleValue() > 0 ? "+" : "") + digits + "%";
        }
        return name.endsWith(FLOP) ? digits + " FLOP" : digits;
    }

    /** Whether a number under this name shows its unit by itself, so that a heading need not. */
    static boolean showsUnit(String name) {
        return name.endsWith(DOLLARS)
                || name.endsWith(FLOP)
                || name.endsWith(PERCENT)
                || name.endsWith("Bytes")
                || isContextLength(name);
    }

    private static String digits(String name, Number number) {
        if (number instanceof Double || number instanceof Float) {
            return decimal(name, number.doubleValue());
        }
        long whole = number.longValue();
        if (whole == Long.MIN_VALUE) {
            return Long.toString(whole);
        }
        if (name.endsWith("Bytes")) {
            return bytes(whole);
        }
        if (isContextLength(name) && whole >= KIBIBYTE && whole % KIBIBYTE == 0 && whole % 1000 != 0) {
            return whole / KIBIBYTE + "K";
        }
        if (Math.abs(whole) >= MILLION && isAmount(name)) {
            return scaled(BigDecimal.valueOf(whole));
        }
        return isLabel(name) ? Long.toString(whole) : grouped(whole);
    }

    /** Digits in groups of three from 10,000 on, so that a year or a short number stays as it is. */
    public static String grouped(long number) {
        return grouped(Long.toString(number));
    }

    /** As {@link #grouped(long)}, for the digits of a number of any size. */
    public static String grouped(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        if (digits.length() - first <= 4) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String decimal(String name, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        if (Math.abs(number) >= LARGEST_IN_WORDS) {
            return Double.toString(exact.round(FOUR_DIGITS).doubleValue());
        }
        if (Math.abs(number) >= MILLION) {
            return isAmount(name)
                    ? scaled(exact)
                    : whole(exact) ? digits(name, (long) number) : Double.toString(number);
        }
        BigDecimal rounded = Math.abs(number) >= 1
                ? exact.setScale(Math.min(4, Math.max(0, exact.scale())), RoundingMode.HALF_UP)
                : exact.round(FOUR_DIGITS);
        if (whole(rounded)) {
            return digits(name, rounded.longValue());
        }
        return Math.abs(number) < 1e-6
                ? rounded.toString()
                : rounded.stripTrailingZeros().toPlainString();
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18;
    }

    /** With a scale's word and at most three decimals. */
    private static String scaled(BigDecimal number) {
        BigDecimal unit = BigDecimal.valueOf(MILLION);
        int scale = 0;
        while (scale < SCALES.length - 1
                && in(unit.movePointRight(3), number).abs().compareTo(BigDecimal.ONE) >= 0) {
            unit = unit.movePointRight(3);
            scale++;
        }
        return in(unit, number).stripTrailingZeros().toPlainString() + " " + SCALES[scale];
    }

    private static String bytes(long bytes) {
        return bytes < KIBIBYTE
                ? bytes + " B"
                : bytes < KIBIBYTE * KIBIBYTE ? bytes / KIBIBYTE + " KiB" : bytes / KIBIBYTE / KIBIBYTE + " MiB";
    }

    private static BigDecimal in(BigDecimal unit, BigDecimal number) {
        return number.divide(unit, 3, RoundingMode.HALF_UP);
    }

    private static boolean isContextLength(String name) {
        return name.regionMatches(
                true, name.length() - CONTEXT_LENGTH.length(), CONTEXT_LENGTH, 0, CONTEXT_LENGTH.length());
    }

    private static boolean isAmount(String name) {
        for (String unit : UNITS) {
            int at = name.length() - unit.length();
            if (at >= 0 && name.regionMatches(true, at, unit, 0, unit.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String name) {
        return name.equals("id") || name.endsWith("Id") || name.equals("line") || name.endsWith("Line");
    }
}
