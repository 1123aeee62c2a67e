package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.modellineage.model.Channel;

/** Draws how measured times grow with the size of the input, in the frame and the colours of every other picture. */
public final class GrowthChart {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;
    private static final double LEFT = 70;
    private static final double BOTTOM = 30;
    private static final double DOT = 4;
    private static final String DESCRIPTION = "Both scales are logarithmic: the same distance is the same factor.";

    private final List<Series> all;
    private final Scale sizes;
    private final Scale seconds;

    /**
     * A line of the chart.
     *
     * @param seconds the time for each size
     */
    public record Series(String name, Map<Integer, Double> seconds) {

        public Series {
            seconds = new TreeMap<>(seconds);
        }
    }

    /** The powers of ten between which all values are. */
    private record Scale(int from, int to) {

        static Scale of(List<Double> values) {
            double least = values.stream().mapToDouble(value -> value).min().orElseThrow();
            double most = values.stream().mapToDouble(value -> value).max().orElseThrow();
            int from = (int) Math.floor(Math.log10(least));
            return new Scale(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
        }

        /** From 0, the least, to 1. */
        double place(double value) {
            return (Math.log10(value) - from) / (to - from);
        }
    }

    private GrowthChart(List<Series> all) {
        this.all = all;
        List<Double> sizes = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (Series one : all) {
            one.seconds().keySet().forEach(size -> sizes.add((double) size));
            // What the clock shows as nothing took less than it can show.
            one.seconds().values().forEach(time -> seconds.add(shown(time)));
        }
        this.sizes = Scale.of(sizes);
        this.seconds = Scale.of(seconds);
    }

    /** Writes the chart of at least one series, and at most as many as there are channels, whose colours they take. */
    public static void write(String title, List<Series> all, Appendable out) throws IOException {
        GrowthChart chart = new GrowthChart(all);
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            legend.add(
                    new LegendEntry(LegendEntry.Sample.LINE, css(i), all.get(i).name()));
        }
        new SvgFrame(SvgForm.ALONE, title, List.of(DESCRIPTION), legend, WIDTH)
                .write(out, "", WIDTH, HEIGHT, chart::draw);
    }

    private void draw(XmlWriter out) throws IOException {
        for (int power = sizes.from(); power <= sizes.to(); power++) {
            double x = x(Math.pow(10, power));
            rule(out, x, yOfPower(seconds.from()), x, yOfPower(seconds.to()));
            out.text(
                    "text",
                    String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)),
                    "class",
                    "month",
                    "text-anchor",
                    power == sizes.to() ? "end" : "middle",
                    "x",
                    XmlWriter.number(x),
                    "y",
                    XmlWriter.number(HEIGHT - BOTTOM + 18));
        }
        for (int power = seconds.from(); power <= seconds.to(); power++) {
            double y = yOfPower(power);
            rule(out, LEFT, y, WIDTH, y);
            String text = power < 0 ? "%." + -power + "f s" : "%,.0f s";
            out.text(
                    "text",
                    String.format(Locale.ROOT, text, Math.pow(10, power)),
                    "class",
                    "date",
                    "x",
                    XmlWriter.number(LEFT - 10),
                    "y",
                    XmlWriter.number(y + 4));
        }
        for (int i = 0; i < all.size(); i++) {
            line(out, css(i), all.get(i));
        }
    }

    private void line(XmlWriter out, String css, Series series) throws IOException {
        out.open("g", "class", css);
        StringBuilder path = new StringBuilder();
        series.seconds()
                .forEach((size, time) -> path.append(path.isEmpty() ? "M" : "L")
                        .append(XmlWriter.number(x(size)))
                        .append(',')
                        .append(XmlWriter.number(y(time))));
        out.empty("path", "class", "line", "d", path.toString());
        for (Map.Entry<Integer, Double> point : series.seconds().entrySet()) {
            out.open("g");
            out.text(
                    "title",
                    String.format(
                            Locale.ROOT, "%s: %,d rows, %.3f s", series.name(), point.getKey(), point.getValue()));
            out.empty(
                    "circle",
                    "class",
                    "head",
                    "cx",
                    XmlWriter.number(x(point.getKey())),
                    "cy",
                    XmlWriter.number(y(point.getValue())),
                    "r",
                    XmlWriter.number(DOT));
            out.close("g");
        }
        out.close("g");
    }

    private static void rule(XmlWriter out, double fromX, double fromY, double toX, double toY) throws IOException {
        String path = "M" + XmlWriter.number(fromX) + "," + XmlWriter.number(fromY) + "L" + XmlWriter.number(toX) + ","
                + XmlWriter.number(toY);
        out.empty("path", "class", "rule", "d", path);
    }

    private static double shown(double time) {
        return Math.max(time, 0.001);
    }

    private double x(double size) {
        return LEFT + sizes.place(size) * (WIDTH - LEFT);
    }

    private double y(double time) {
        return (1 - seconds.place(shown(time))) * (HEIGHT - BOTTOM);
    }

    private double yOfPower(int power) {
        return (1 - (double) (power - seconds.from()) / (seconds.to() - seconds.from())) * (HEIGHT - BOTTOM);
    }

    /** A second class keeps the legend from drawing an arrow. */
    private static String css(int series) {
        Channel[] channels = Channel.values();
        return channels[series % channels.length].word() + " series";
    }
}
