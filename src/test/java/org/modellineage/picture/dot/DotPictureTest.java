package org.modellineage.picture.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Captions;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Pictures;
import org.modellineage.text.VisibleText;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The real Graphviz draws what is written for it, with any name in it. */
@WithoutGraph
class DotPictureTest {

    private static final Path DOT = Path.of("/usr/bin/dot");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsGraphviz() {
        assumeTrue(Files.isExecutable(DOT), "skipped: needs Graphviz (Debian: apt-get install graphviz)");
    }

    @Test
    void drawsAFamily() throws IOException, InterruptedException {
        Document drawn = draw(Pictures.family());

        assertThat(texts(drawn, "text"))
                .contains("Lineage of Distill-7B", "Only asserted steps are followed.", "18T tokens")
                .contains("weights · initialized from · rl (GRPO)", "outputs · distilled from (alleged)");
        assertThat(tooltips(drawn)).anyMatch(tip -> tip.contains("The paper of v3, section 3.1, table 2 (asserted)"));
    }

    @Test
    void showsHostileNamesAsText() throws IOException, InterruptedException {
        showsAsText(Pictures.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsRandomNamesAsText(long seed) throws IOException, InterruptedException {
        showsAsText(Pictures.random(seed));
    }

    @Test
    void saysWhatIsLeftOut() throws IOException, InterruptedException {
        assertThat(texts(draw(Pictures.large(1000)), "text"))
                .contains(Pictures.large(1000).readable().remarks().get(0))
                .contains("owner/model-0")
                .doesNotContain("owner/model-999")
                .filteredOn(text -> text.startsWith("owner/"))
                .hasSize(400);
    }

    @Test
    void drawsATimeline() throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder();
        DotPicture.write(Pictures.timeline(), out);

        assertThat(texts(drawn(out), "text")).contains("2025-01-20", "Teacher-R1 · released on", "event");
    }

    @Test
    void showsHostileNamesOnTimelinesAsText() throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder();
        DotPicture.write(Pictures.timelineOf(Pictures.HOSTILE), out);

        assertThat(texts(drawn(out), "text"))
                .containsAll(Pictures.HOSTILE.stream().map(VisibleText::of).toList());
    }

    private void showsAsText(List<String> names) throws IOException, InterruptedException {
        Document drawn = draw(Pictures.of(names));

        List<String> captions = names.stream().map(Captions::name).toList();
        assertThat(texts(drawn, "text")).containsAll(captions);
        assertThat(tooltips(drawn)).containsAll(captions);
    }

    private Document draw(Picture picture) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder();
        DotPicture.write(picture, out);
        return drawn(out);
    }

    private Document drawn(CharSequence text) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("picture.dot"), text);
        Path output = folder.resolve("picture.svg");
        Path errors = folder.resolve("errors");
        Process dot = new ProcessBuilder(DOT.toString(), "-Tsvg", "-o", output.toString(), input.toString())
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        assertThat(dot.waitFor()).as(Files.readString(errors)).isZero();
        String svg = Files.readString(output).replaceFirst("(?s)<!DOCTYPE.*?>", "");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static List<String> texts(Document drawn, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList found = drawn.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().replace('\u00A0', ' '));
        }
        return texts;
    }

    private static List<String> tooltips(Document drawn) {
        List<String> texts = new ArrayList<>();
        NodeList found = drawn.getElementsByTagName("a");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i)
                    .getAttributes()
                    .getNamedItem("xlink:title")
                    .getNodeValue()
                    .replace('\u00A0', ' '));
        }
        return texts;
    }
}
