package org.modellineage.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.modellineage.model.Status;
import org.modellineage.picture.Palette;
import org.modellineage.text.TerminalText;
import org.modellineage.text.XmlText;

/** Draws the values that different sources give for the same things: a row each, with the range from least to most. */
public final class RangeChart {

    private static final int WIDTH = 990;
    private static final int LEFT = 340;
    private static final int RIGHT = 240;
    private static final int TOP = 58;
    private static final int ROW = 26;
    private static final int PLOT = WIDTH - LEFT - RIGHT;

    private static final String INK = Palette.INK.light();
    private static final String FAINT = "#d9dee4";
    private static final String RANGE = "#9db8d9";
    private static final String SAID = Palette.of(Status.ASSERTED).light();
    private static final String DISPUTED = Palette.of(Status.ALLEGED).light();

    private final String title;
    private final Axis axis;
    private final List<Bar> bars;
    private final double from;
    private final double to;

    /**
     * Makes a chart.
     *
     * @param title what is shown, with its unit
     * @param bars the rows, from top to bottom; at least one
     */
    public RangeChart(String title, Axis axis, List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new NotebookException("a chart needs at least one row");
        }
        this.title = title;
        this.axis = axis;
        this.bars = List.copyOf(bars);
        double least = bars.stream().mapToDouble(Bar::from).min().orElseThrow();
        double most = bars.stream().mapToDouble(Bar::to).max().orElseThrow();
        this.from = switch (axis) {
            case LINEAR -> 0;
            case LOGARITHMIC -> least / 1.5;
            case DATES -> least - 20;
        };
        this.to = switch (axis) {
            case LINEAR -> most * 1.03;
            case LOGARITHMIC -> most * 1.5;
            case DATES -> most + 20;
        };
    }

    /** The chart, with the source of a value as a tooltip. */
    public DisplayData show() {
        int height = TOP + ROW * bars.size() + 34;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n",
                WIDTH,
                height,
                WIDTH,
                height));
        element(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, height);
        text(svg, 10, 22, "start", INK, title);
        legend(svg);
        for (double tick : axis.ticks(from, to)) {
            element(
                    svg,
                    "<path d=\"M%1$.1f %2$d V%3$d\" stroke=\"%4$s\"/>",
                    x(tick),
                    TOP,
                    TOP + ROW * bars.size(),
                    FAINT);
            text(svg, x(tick), TOP + ROW * bars.size() + 18, "middle", INK, axis.text(tick));
        }
        for (int row = 0; row < bars.size(); row++) {
            row(svg, bars.get(row), TOP + ROW * row + ROW / 2);
        }
        return DisplayData.picture(svg.append("</svg>\n").toString(), words());
    }

    private void legend(StringBuilder svg) {
        dot(svg, 18, 40, SAID);
        text(svg, 28, 44, "start", INK, "asserted");
        dot(svg, 108, 40, DISPUTED);
        text(svg, 118, 44, "start", INK, "disputed or alleged");
        element(svg, "<rect x=\"255\" y=\"35\" width=\"26\" height=\"10\" rx=\"5\" fill=\"%s\"/>", RANGE);
        text(svg, 288, 44, "start", INK, "from the least to the most that is said");
    }

    private void row(StringBuilder svg, Bar bar, int middle) {
        text(svg, LEFT - 14, middle + 4, "end", INK, bar.label());
        element(
                svg,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"10\" rx=\"5\" fill=\"%s\"/>",
                x(bar.from()) - 5,
                middle - 5,
                x(bar.to()) - x(bar.from()) + 10,
                RANGE);
        // What is asserted lies on top of what is disputed.
        List<Bar.Value> upwards = bar.values().stream()
                .sorted(Comparator.comparing((Bar.Value value) -> !value.disputed()))
                .toList();
        for (Bar.Value value : upwards) {
            svg.append("<g><title>")
                    .append(escaped(range(value.from(), value.to()) + ": " + value.saidBy()))
                    .append("</title>");
            dot(svg, (x(value.from()) + x(value.to())) / 2, middle, value.disputed() ? DISPUTED : SAID);
            svg.append("</g>\n");
        }
        text(svg, WIDTH - RIGHT + 14, middle + 4, "start", INK, range(bar.from(), bar.to()));
    }

    private static void dot(StringBuilder svg, double x, int y, String colour) {
        element(svg, "<circle cx=\"%.1f\" cy=\"%d\" r=\"4.5\" fill=\"%s\" stroke=\"white\"/>", x, y, colour);
    }

    private double x(double value) {
        return LEFT + PLOT * (axis.place(value) - axis.place(from)) / (axis.place(to) - axis.place(from));
    }

    private String range(double least, double most) {
        return least == most ? axis.text(least) : axis.text(least) + " to " + axis.text(most);
    }

    /** The chart as text, for readers who cannot see it. */
    private String words() {
        List<String> lines = new ArrayList<>(List.of(title));
        for (Bar bar : bars) {
            lines.add(bar.label() + ": " + range(bar.from(), bar.to()));
        }
        return String.join("\n", lines);
    }

    private static void text(StringBuilder svg, double x, int y, String anchor, String colour, String text) {
        element(
                svg,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x,
                y,
                anchor,
                colour,
                escaped(text));
    }

    private static void element(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return XmlText.escaped(TerminalText.of(text));
    }
}
