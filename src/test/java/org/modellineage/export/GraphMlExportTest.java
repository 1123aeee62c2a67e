package org.modellineage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Entity;
import org.modellineage.text.HostileText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What GraphML holds, as the parser of the JDK and networkx read it. */
@WithoutGraph
class GraphMlExportTest {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** Prints each node and each edge with its attributes, one a line, as sorted lists of pairs. */
    private static final String NETWORKX = """
            import networkx, sys
            graph = networkx.read_graphml(sys.argv[1])
            assert graph.is_directed() and graph.is_multigraph()
            sys.stdout.reconfigure(encoding="utf-8")
            for node, data in graph.nodes(data=True):
                print("node", data["entity"], sorted(data), data["label"].replace("\\n", " "), data["released"])
            for child, parent, data in graph.edges(data=True):
                print("edge", graph.nodes[child]["entity"], graph.nodes[parent]["entity"], data["relationship"],
                      data["channel"], data["status"], data["stage"])
            """;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return HostileText.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isXmlWithAllNodesAndEdges(long seed) throws Exception {
        Ancestry ancestry = HostileAncestry.of(seed);

        Document document = parse(text(ancestry));

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
        List<Map<String, String>> nodes = elements(document, "node");
        assertThat(nodes)
                .extracting(node -> node.get("entity"))
                .containsExactlyElementsOf(
                        ancestry.members().stream().map(Entity::id).toList());
        assertThat(nodes)
                .extracting(node -> node.get("label"))
                .containsExactlyElementsOf(ancestry.members().stream()
                        .map(entity -> shown(entity.name()))
                        .toList());
        Map<String, String> tokens = new LinkedHashMap<>();
        nodes.forEach(node -> tokens.put(node.get("@id"), String.valueOf(node.get("entity"))));
        assertThat(tokens).hasSameSizeAs(nodes);
        assertThat(tokens.keySet()).allMatch(token -> token.matches("[-.:_A-Za-z0-9]+"), "a name token");
        List<Map<String, String>> edges = elements(document, "edge");
        assertThat(edges).hasSameSizeAs(ancestry.steps());
        for (int i = 0; i < edges.size(); i++) {
            Ancestry.Step step = ancestry.steps().get(i);
            Map<String, String> edge = edges.get(i);
            assertThat(tokens.get(edge.get("@source"))).isEqualTo(step.childId());
            assertThat(tokens.get(edge.get("@target"))).isEqualTo(step.parentId());
            assertThat(edge)
                    .containsEntry("relationship", step.kind())
                    .containsEntry("channel", step.channel().word())
                    .containsEntry("status", step.status().word())
                    .containsEntry("stage", step.stage())
                    .containsEntry("via", shown(String.join("; ", step.viaIds())))
                    .containsEntry("sources", String.join("; ", step.sourceIds()));
        }
    }

    @Test
    void isWhatNetworkxReads() throws Exception {
        assumeTrue(hasNetworkx() || System.getenv("CI") != null, "skipped: needs Python with networkx");
        Ancestry ancestry = HostileAncestry.of(1);
        Path file = folder.resolve("family.graphml");
        Files.writeString(file, text(ancestry));

        List<String> expected = new ArrayList<>();
        for (Entity entity : ancestry.members()) {
            List<String> words = new ArrayList<>(List.of("entity", "kind", "label", "released", "series"));
            if (entity.id().equals(ancestry.rootId())) {
                words.addAll(List.of("makers", "releasedOn"));
                words.sort(null);
            }
            expected.add("node " + entity.id() + " ['" + String.join("', '", words) + "'] "
                    + shown(entity.name()).replace("\n", " ") + (entity.released() ? " True" : " False"));
        }
        for (Ancestry.Step step : ancestry.steps()) {
            expected.add("edge " + step.childId() + " " + step.parentId() + " " + step.kind() + " "
                    + step.channel().word() + " " + step.status().word() + " " + step.stage());
        }
        assertThat(python(NETWORKX, file.toString()).split("\n")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private boolean hasNetworkx() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import networkx")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("networkx").toFile())
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String python(String script, String argument) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder("python3", "-c", script, argument)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    private static String text(Ancestry ancestry) throws IOException {
        StringBuilder text = new StringBuilder();
        Exports.of("graphml").orElseThrow().parts().get(0).writing().write(ancestry, text);
        return text.toString();
    }

    private static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The attributes of elements, and their data by the names of the declared keys. */
    private static List<Map<String, String>> elements(Document document, String name) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Element key : all(document.getElementsByTagNameNS(NAMESPACE, "key"))) {
            keys.put(key.getAttribute("id"), key.getAttribute("attr.name"));
        }
        List<Map<String, String>> found = new ArrayList<>();
        for (Element element : all(document.getElementsByTagNameNS(NAMESPACE, name))) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String attribute : List.of("id", "source", "target")) {
                values.put("@" + attribute, element.getAttribute(attribute));
            }
            for (Element data : all(element.getElementsByTagNameNS(NAMESPACE, "data"))) {
                assertThat(keys).containsKey(data.getAttribute("key"));
                values.put(String.valueOf(keys.get(data.getAttribute("key"))), data.getTextContent());
            }
            found.add(values);
        }
        return found;
    }

    private static List<Element> all(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** A line break is data; other hidden characters are replaced. */
    private static String shown(String text) {
        return HostileText.replaced(text, c -> c == '\n' ? c : 0xFFFD);
    }
}
