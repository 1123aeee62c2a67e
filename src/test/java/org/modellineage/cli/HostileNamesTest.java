package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.browser.Chromium;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.openqa.selenium.By;

/** A collection whose texts look like script, markup and Cypher: all of it comes out as the text that it is. */
@WithSecondGraph
class HostileNamesTest {

    static final Path COLLECTION = Path.of("src/test/resources/cli/hostile");

    /** What a text that was taken for a program would have done to the page. */
    static final String NOTHING_RAN =
            "return typeof hit === 'undefined' && document.querySelector('iframe, [onload], [onerror]') === null";

    private static final String CHILD = "<script>hit=1</script> \"double\" 'single' `ticked`";
    private static final String ALIAS = "a') MATCH (n) DETACH DELETE n //";
    private static final String[] EVIDENCE = {
        "</title><script>hit=1</script> \"paper\" ](javascript:hit=1)", "]]> --> \"'`"
    };

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Lineage.configured().run("load", "-q", COLLECTION.toString()).answered();
    }

    @Thorough
    @Test
    void areTextInPagesAndPictures() throws IOException {
        try (Chromium chromium = Chromium.open(1000, 700)) {
            for (String question : List.of("tree child", "why child parent", "timeline --about child")) {
                for (String format : List.of("html", "svg")) {
                    Path file = folder.resolve("picture." + format);
                    Lineage.configured()
                            .run((question + " --format " + format + " --output " + file).split(" ", -1))
                            .answered();

                    chromium.driver().get(file.toUri().toString());

                    assertThat(chromium.driver().executeScript(NOTHING_RAN))
                            .as(question + " as " + format)
                            .isEqualTo(true);
                    assertThat(chromium.driver().executeScript("return document.documentElement.textContent"))
                            .asString()
                            .contains("<script>hit=1</script>");
                    assertThat(chromium.complaints()).isEmpty();
                }
            }
        }
    }

    @Thorough
    @Test
    void areTextInASite() throws IOException {
        Path site = folder.resolve("site");
        Lineage.configured().run("site", "--output", site.toString()).answered();
        try (Chromium chromium = Chromium.open(1000, 700);
                Stream<Path> files = Files.walk(site)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(5);
            for (Path page : pages) {
                chromium.driver().get(page.toUri().toString());
                chromium.driver()
                        .executeScript("const words = document.getElementById('words'); words.value = 'script';"
                                + " words.dispatchEvent(new Event('input'))");

                assertThat(chromium.driver().executeScript(NOTHING_RAN))
                        .as(page.toString())
                        .isEqualTo(true);
                assertThat(chromium.complaints()).as(page.toString()).isEmpty();
            }
            chromium.driver().get(site.resolve("entity/child.html").toUri().toString());
            assertThat(chromium.driver().findElement(By.tagName("h1")).getText())
                    .isEqualTo(CHILD);
            chromium.driver().findElement(By.id("words")).sendKeys("hit=1");
            assertThat(chromium.driver()
                            .findElement(By.cssSelector("#hits strong"))
                            .getText())
                    .contains("<");
            assertThat(chromium.driver().executeScript(NOTHING_RAN)).isEqualTo(true);
        }
    }

    @Test
    void areTextOnATerminalAndInJson() throws IOException {
        String tree = Lineage.configured().run("tree", ALIAS).answered().out();
        String why =
                Lineage.configured().run("why", "child", "parent").answered().out();
        String json = Lineage.configured()
                .run("ancestors", CHILD, "--format", "json")
                .answered()
                .out();

        assertThat(tree).startsWith(CHILD);
        assertThat(why).contains(EVIDENCE);
        JsonNode rows = new ObjectMapper().readTree(json).path("rows");
        assertThat(rows.findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "深度求索 MATCH (n) DETACH DELETE n; // <img src=x onerror=hit=1>",
                        "a]) --> b[(\"x\")] | y {z} %%{init: {'theme':'dark'}}%% \\N \\l #quot;");
    }

    @Test
    void areValuesInStatements() {
        Object before = count();
        for (String name : List.of("tree", "claims", "search", "show", "ancestors", "descendants", "siblings")) {
            for (String text : List.of(CHILD, ALIAS, "'; MATCH (n) DETACH DELETE n; //")) {
                assertThat(Lineage.configured().run(name, text).exitCode()).isIn(0, 4);
            }
        }
        assertThat(count()).isEqualTo(before);
    }

    private static Object count() {
        return TestGraph.graph()
                .read(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(new Cypher("count", "MATCH (n) RETURN count(n) AS n"), Map.of()))
                .rows()
                .get(0);
    }
}
