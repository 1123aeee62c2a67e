package org.modellineage.collection;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as they are written in plain digits, and recognizes those that people abbreviate. */
final class Numbers {

    private static final String UNITS = "KMBT";

    private Numbers() {}

    /** A whole number that is not negative. */
    static Optional<Long> whole(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.plain() && isDigits(scalar.text())) {
            try {
                return Optional.of(Long.parseLong(scalar.text()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A number with or without a fraction. */
    static Optional<Double> decimal(Node node) {
        if (node instanceof Node.Scalar scalar && ScalarType.of(scalar) == ScalarType.NUMBER) {
            try {
                return Optional.of(Double.parseDouble(scalar.text())).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How to write a number that was abbreviated or grouped: {@code 671B}, {@code 800,000}; else nothing. */
    static String hint(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String digits = scalar.text().replace("_", "").replace(",", "").strip();
            int unit = digits.isEmpty() ? -1 : UNITS.indexOf(Character.toUpperCase(digits.charAt(digits.length() - 1)));
            try {
                BigDecimal number = new BigDecimal(unit < 0 ? digits : digits.substring(0, digits.length() - 1));
                String plain = number.scaleByPowerOfTen(3 * (unit + 1))
                        .toBigIntegerExact()
                        .toString();
                return isDigits(plain) ? ", written out: " + plain : "";
            } catch (ArithmeticException | NumberFormatException e) {
                return "";
            }
        }
        return "";
    }

    private static boolean isDigits(String text) {
        // More digits than a long has are refused before anyone counts in them.
        return !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
