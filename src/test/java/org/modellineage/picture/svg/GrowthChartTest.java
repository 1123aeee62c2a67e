package org.modellineage.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.modellineage.picture.svg.GrowthChart.Series;

class GrowthChartTest {

    private static final Pattern DOT = Pattern.compile("<circle class=\"head\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"");

    @Test
    void placesTheSameFactorAtTheSameDistance() throws IOException {
        List<double[]> dots = dots(new Series("ours", Map.of(1_000, 1.0, 10_000, 10.0, 100_000, 100.0)));

        assertThat(dots).hasSize(3);
        assertThat(dots.get(1)[0] - dots.get(0)[0]).isPositive().isEqualTo(dots.get(2)[0] - dots.get(1)[0]);
        assertThat(dots.get(0)[1] - dots.get(1)[1]).isPositive().isEqualTo(dots.get(1)[1] - dots.get(2)[1]);
    }

    @Test
    void showsWhatTookNoTimeThatTheClockCanShow() throws IOException {
        List<double[]> dots = dots(new Series("fast", Map.of(2_000, 0.0, 20_000, 0.001)));

        assertThat(dots.get(0)[1]).isEqualTo(dots.get(1)[1]);
    }

    @Test
    void namesEverySeriesAndTellsItsValues() throws IOException {
        String svg = svg(List.of(new Series("a < b", Map.of(2_000, 1.5)), new Series("other", Map.of(2_000, 2.5))));

        assertThat(svg)
                .contains(">a &lt; b</text>", ">other</text>", "a &lt; b: 2,000 rows, 1.500 s", "other: 2,000 rows");
    }

    private static List<double[]> dots(Series series) throws IOException {
        return DOT.matcher(svg(List.of(series)))
                .results()
                .map(dot -> new double[] {Double.parseDouble(dot.group(1)), Double.parseDouble(dot.group(2))})
                .toList();
    }

    private static String svg(List<Series> all) throws IOException {
        StringBuilder out = new StringBuilder();
        GrowthChart.write("Growth", all, out);
        return out.toString();
    }
}
