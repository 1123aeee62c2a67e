package org.modellineage.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.CitedSource;
import org.modellineage.picture.Link;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures are well-formed, whole, and never more than their text. */
@WithoutGraph
final class SvgPictureTest {

    private static final String HOSTILE =
            "</text><script>alert('1')</script> \"quoted\" & \u0000\u0008\u202E\uD800 深度求索";

    @Test
    void everythingIsThereByItsIdAndIndex() throws Exception {
        Picture picture = Drawn.family(60, 20, 8);

        Document svg = parsed(picture);

        assertThat(attributes(svg, "box", "data-id"))
                .containsExactlyElementsOf(picture.boxes().stream().map(Box::id).toList());
        assertThat(attributes(svg, "link", "data-index"))
                .hasSize(picture.links().size());
        assertThat(attributes(svg, "drawing", "class")).hasSize(1);
        assertThat(attributes(svg, "legend", "class")).hasSize(1);
    }

    @Test
    void hostileTextIsText() throws Exception {
        Picture picture = new Picture(
                HOSTILE,
                List.of(
                        new Box(HOSTILE, HOSTILE, HOSTILE, HOSTILE, true, true),
                        new Box("b", HOSTILE, "dataset", HOSTILE, false, false)),
                List.of(new Link(
                        HOSTILE,
                        "b",
                        Channel.WEIGHTS,
                        Status.ALLEGED,
                        HOSTILE,
                        HOSTILE,
                        List.of(new CitedSource(HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE))))),
                List.of(HOSTILE));

        Document svg = parsed(picture);

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("<script>alert('1')</script>");
    }

    @Test
    void hostileMomentsAreText() throws Exception {
        Moment moment = new Moment(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Status.DENIED,
                HOSTILE,
                false,
                List.of(),
                List.of(new CoarserDate(HOSTILE, HOSTILE, List.of())));

        Document svg = parsed(new Timeline(HOSTILE, List.of(moment), List.of(HOSTILE)));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(attributes(svg, "moment", "data-index")).containsExactly("0");
    }

    @Test
    void legendExplainsWhatOccursAndNothingElse() throws Exception {
        StringBuilder out = new StringBuilder();
        SvgPicture.write(Drawn.star(3), out);

        assertThat(out)
                .contains("weights passed on", "asked about")
                .doesNotContain("learned from outputs", ">alleged<");
    }

    @Test
    void aPictureTooLargeToReadShowsItsTopAndSaysWhatIsLeftOut() throws Exception {
        Picture large = Drawn.star(Picture.MOST_BOXES + 31);
        Picture readable = large.readable();

        assertThat(readable.boxes())
                .hasSize(Picture.MOST_BOXES)
                .contains(large.boxes().get(0));
        assertThat(readable.links()).hasSize(Picture.MOST_BOXES - 1);
        assertThat(readable.remarks())
                .containsExactly(
                        "The picture shows the 400 boxes nearest to what was asked; 31 boxes and 31 links farther "
                                + "away are left out.");
        assertThat(Drawn.star(Picture.MOST_BOXES).readable()).isEqualTo(Drawn.star(Picture.MOST_BOXES));
    }

    private static Document parsed(Picture picture) throws Exception {
        StringBuilder out = new StringBuilder();
        SvgPicture.write(picture, out);
        return parsed(out.toString());
    }

    private static Document parsed(Timeline timeline) throws Exception {
        StringBuilder out = new StringBuilder();
        SvgPicture.write(timeline, out);
        return parsed(out.toString());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> attributes(Document svg, String css, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (List.of(group.getAttribute("class").split(" ")).contains(css)) {
                values.add(group.getAttribute(attribute));
            }
        }
        return values;
    }
}
