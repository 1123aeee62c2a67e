package org.modellineage.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Picture;
import org.modellineage.picture.svg.Layout.PlacedBox;
import org.modellineage.picture.svg.Layout.PlacedLink;
import org.modellineage.picture.svg.Layout.Point;

/** Nothing hides anything else, whatever the graph: checked on the numbers of the layout. */
@WithoutGraph
final class LayeredLayoutTest {

    private static final double TOLERANCE = 0.5;

    static List<Picture> pictures() {
        return Share.oneIn(
                2,
                List.of(
                        Drawn.family(2, 0, 1),
                        Drawn.family(12, 8, 2),
                        Drawn.family(30, 30, 3),
                        Drawn.family(60, 40, 4),
                        Drawn.family(60, 0, 5),
                        Drawn.star(40),
                        cycle()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void boxesAndLabelsHaveTheirOwnPlaces(Picture picture) {
        Layout layout = LayeredLayout.of(picture, SvgForm.ALONE);
        List<Rectangle2D> places = new ArrayList<>();
        layout.boxes().forEach(place -> places.add(inner(place)));
        layout.links().forEach(place -> places.add(inner(place)));

        assertThat(layout.boxes()).hasSameSizeAs(picture.boxes());
        assertThat(layout.links()).hasSameSizeAs(picture.links());
        Rectangle2D all = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        for (int i = 0; i < places.size(); i++) {
            assertThat(all.contains(places.get(i))).as("%s in the picture", i).isTrue();
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(places.get(i).intersects(places.get(j)))
                        .as("%s and %s overlap", i, j)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void linesRunThroughNoBoxAndNoOtherLabel(Picture picture) {
        Layout layout = LayeredLayout.of(picture, SvgForm.ALONE);
        for (PlacedLink link : layout.links()) {
            assertThat(link.points()).hasSizeGreaterThanOrEqualTo(2);
            for (int i = 1; i < link.points().size(); i++) {
                Point from = link.points().get(i - 1);
                Point to = link.points().get(i);
                for (PlacedBox box : layout.boxes()) {
                    assertThat(inner(box).intersectsLine(from.x(), from.y(), to.x(), to.y()))
                            .as("link %s through %s", link.index(), box.box().id())
                            .isFalse();
                }
                for (PlacedLink other : layout.links()) {
                    assertThat(other.index() != link.index()
                                    && inner(other).intersectsLine(from.x(), from.y(), to.x(), to.y()))
                            .as("link %s through the label of %s", link.index(), other.index())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void parentsStandAboveTheirChildren() {
        Layout layout = LayeredLayout.of(Drawn.family(20, 0, 6), SvgForm.ALONE);

        for (PlacedLink link : layout.links()) {
            Point first = link.points().get(0);
            Point last = link.points().get(link.points().size() - 1);
            assertThat(first.y()).isLessThan(last.y());
        }
        assertThat(layout.downwards()).isTrue();
    }

    @Test
    void whatWouldBeTooWideRunsToTheRight() {
        Layout layout = LayeredLayout.of(Drawn.star(40), SvgForm.ALONE);

        assertThat(layout.downwards()).isFalse();
        assertThat(layout.width()).isLessThan(1000);
        for (PlacedLink link : layout.links()) {
            Point first = link.points().get(0);
            Point last = link.points().get(link.points().size() - 1);
            assertThat(first.x()).isLessThan(last.x());
        }
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        assertThat(LayeredLayout.of(Drawn.family(20, 12, 7), SvgForm.ALONE))
                .isEqualTo(LayeredLayout.of(Drawn.family(20, 12, 7), SvgForm.ALONE));
    }

    /** The layout library shares state among its layouts. */
    @Test
    void threadsDoNotDisturbEachOther() {
        List<Layout> alone = IntStream.range(0, 12)
                .mapToObj(i -> LayeredLayout.of(Drawn.family(12, 6, i), SvgForm.IN_PAGE))
                .toList();

        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(i -> LayeredLayout.of(Drawn.family(12, 6, i), SvgForm.IN_PAGE))
                        .toList())
                .isEqualTo(alone);
    }

    @Test
    void emptyPictureIsNoTrouble() {
        assertThat(LayeredLayout.of(new Picture("Nothing", List.of(), List.of(), List.of()), SvgForm.ALONE)
                        .boxes())
                .isEmpty();
    }

    /** Three that came from each other in turn, one from itself, and two links between the same two. */
    private static Picture cycle() {
        return new Picture(
                "Cycle",
                List.of(Drawn.box("0"), Drawn.box("1"), Drawn.box("2")),
                List.of(
                        Drawn.link(0, 1, Channel.WEIGHTS, Status.ASSERTED),
                        Drawn.link(1, 2, Channel.OUTPUTS, Status.ALLEGED),
                        Drawn.link(2, 0, Channel.DATA, Status.DENIED),
                        Drawn.link(1, 1, Channel.DESIGN, Status.ASSERTED),
                        Drawn.link(0, 1, Channel.UNKNOWN, Status.DISPUTED)),
                List.of());
    }

    private static Rectangle2D inner(PlacedBox place) {
        return inner(place.x(), place.y(), place.width(), place.height());
    }

    private static Rectangle2D inner(PlacedLink place) {
        return inner(place.x(), place.y(), place.label().width(), place.label().height());
    }

    private static Rectangle2D inner(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x + TOLERANCE, y + TOLERANCE, width - 2 * TOLERANCE, height - 2 * TOLERANCE);
    }
}
