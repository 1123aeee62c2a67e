package org.modellineage.picture;

/** A colour as eyes take it: how bright it is, and how far it is from another, also for eyes that lack one kind of cone. */
public record Colour(double red, double green, double blue) {

    /** What eyes see: all, or without the cones for red, green or blue (Machado, Oliveira and Fernandes 2009). */
    public enum Sight {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }
    }

    /** A colour of six hexadecimal digits after a number sign, as light: linear, from 0 to 1. */
    public static Colour of(String hex) {
        return new Colour(light(hex, 1), light(hex, 3), light(hex, 5));
    }

    private static double light(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The contrast to another, from 1 to 21, as WCAG defines it. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** The distance to another in CIELAB; a little over 2 can just be noticed. */
    public double distance(Colour other, Sight sight) {
        double[] one = seen(sight).lab();
        double[] two = other.seen(sight).lab();
        return Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
    }

    private Colour seen(Sight sight) {
        return new Colour(seen(sight, 0), seen(sight, 3), seen(sight, 6));
    }

    private double seen(Sight sight, int row) {
        double value = sight.matrix[row] * red + sight.matrix[row + 1] * green + sight.matrix[row + 2] * blue;
        return Math.max(0, Math.min(1, value));
    }

    private double[] lab() {
        double x = response((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = response(luminance());
        double z = response((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double response(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
