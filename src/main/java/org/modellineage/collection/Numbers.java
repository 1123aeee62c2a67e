package org.modellineage.collection;

import java.math.BigDecimal;
import java.util.Optional;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.collection.yaml.YamlNode.ScalarType;

/** Reads numbers written in plain digits, and suggests how to write abbreviated ones. */
final class Numbers {

    private static final String UNITS = "KMBT";
    private static final int LONGEST_ABBREVIATION = 40;
    private static final int MOST_DIGITS = 19;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /** A whole number that is not negative. */
    static Optional<Long> whole(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.plain() && isDigits(scalar.text())) {
            try {
                return Optional.of(Long.parseLong(scalar.text()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A number with or without a fraction. */
    static Optional<Double> decimal(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
            try {
                return Optional.of(Double.parseDouble(scalar.text())).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * How to write a number that is abbreviated, grouped or too large, such as {@code 671B} or {@code 800,000};
     * otherwise empty.
     */
    static String hint(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().length() <= LONGEST_ABBREVIATION) {
            try {
                BigDecimal number =
                        number(scalar.text().replace("_", "").replace(",", "").strip());
                if (number.signum() < 0) {
                    return "";
                } else if (number.compareTo(LARGEST) > 0) {
                    return ", at most " + LARGEST;
                }
                // With an exponent of minus a billion, the number would have a billion digits.
                return number.scale() > MOST_DIGITS
                        ? ""
                        : ", written out and without quotes: " + number.toBigIntegerExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return "";
            }
        }
        return "";
    }

    private static BigDecimal number(String text) {
        int unit = text.isEmpty() ? -1 : UNITS.indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
        BigDecimal digits = new BigDecimal(unit < 0 ? text : text.substring(0, text.length() - 1));
        return digits.scaleByPowerOfTen(3 * (unit + 1));
    }

    private static boolean isDigits(String text) {
        // Refuses more digits than a long has before parsing them.
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
