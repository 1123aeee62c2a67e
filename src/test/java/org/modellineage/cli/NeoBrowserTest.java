package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.browser.Chromium;
import org.modellineage.explore.BrowserContent;
import org.modellineage.explore.SavedQueries;
import org.modellineage.explore.SavedQuery;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.picture.Palette;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.modellineage.server.process.LocalServer;
import org.modellineage.server.process.TestProgram;
import org.modellineage.server.web.StartPage;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's way through the real Neo4j Browser in a real Chromium: sign in, guide, saved query, and nobody else is asked. */
@WithoutGraph
class NeoBrowserTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String RUN = "document.querySelector('[data-testid=editor-Run]').click()";
    private static final String FIRST_FRAME = "const frame = document.querySelector('[data-testid=frame]');";

    private static final String SHOWN =
            "return document.body.innerText.slice(0, 1000) + ' | kept: ' + Object.keys(localStorage)";

    private static final String STYLE = "const style = localStorage['neo4j.grass'] || '';";

    @TempDir
    Path home;

    @Test
    void showsTheGraphWithStyleGuideAndSavedQueries() throws IOException {
        try (Chromium chromium = Chromium.open(1400, 900)) {
            LocalServer server = TestProgram.server(home, "-Dlineage.browser=" + jar(), "-Dlineage.idle.minutes=15");
            try {
                StartPage page = fill(server);
                String address = page.address().toString();
                signIn(chromium, page);
                followTheGuide(chromium);
                runSavedQuery(chromium);
                lookAtHostileNames(chromium);

                String bolt = server.running().orElseThrow().bolt().getAuthority();
                assertThat(chromium.requests())
                        .isNotEmpty()
                        .allMatch(request -> request.startsWith(address)
                                || request.startsWith("ws://" + bolt)
                                || request.startsWith("http://" + bolt)
                                || request.startsWith("data:")
                                || request.startsWith("blob:")
                                || request.startsWith("about:"))
                        .noneMatch(request -> request.contains(page.code()));
                signInAgain(chromium, address);
                signInByTheBookmark(chromium, server);
                dropFilesOntoAnEmptyBrowser(chromium, address, server);
            } finally {
                server.stop();
            }
        }
    }

    /** The shipped collection, a hostile one, and what the command leaves for the start page. */
    private StartPage fill(LocalServer server) {
        ConnectionSettings settings = server.ensureRunning(line -> {});
        lineage(settings).run("load", "--quiet").answered();
        lineage(settings)
                .run("load", "--quiet", HostileNamesTest.COLLECTION.toString())
                .answered();
        try (Graph graph = Graph.connect(settings)) {
            List<SavedQuery> queries = SavedQueries.of(
                    new ReportLibrary(List.of(Path.of("cypher/reports"))),
                    new ReportRunner(graph, Path.of("cypher")),
                    Duration.ofMinutes(1),
                    line -> {});
            String first =
                    Cypher.read(Path.of("cypher/explore/first.cypher")).text().strip();
            return server.startPage(BrowserContent.json(first, queries), BrowserContent.guide())
                    .orElseThrow();
        }
    }

    private Lineage lineage(ConnectionSettings settings) {
        return Lineage.alone(home)
                .with("NEO4J_URI", settings.uri().toString())
                .with("NEO4J_PASSWORD", String.valueOf(settings.password()));
    }

    private static void signIn(Chromium chromium, StartPage page) throws IOException {
        WebDriver driver = chromium.driver();
        driver.get(page.address().toString());
        await(chromium, "return !document.getElementById('form').hidden");
        chromium.screenshot("open-sign-in");
        driver.findElement(By.id("code")).sendKeys("AAAA-AAAA", Keys.ENTER);
        await(chromium, "return document.getElementById('message').textContent.includes('is wrong')");
        driver.findElement(By.id("code")).clear();
        driver.findElement(By.id("code")).sendKeys(page.code(), Keys.ENTER);
        await(chromium, "return document.querySelectorAll('pre.runnable').length === 2");
        await(chromium, FIRST_FRAME + "return frame && frame.querySelectorAll('g.node').length > 20");
        chromium.screenshot("open-browser");
        assertThat(driver.getCurrentUrl()).isEqualTo(page.address() + "browser/");
        assertThat(ask(chromium, FIRST_FRAME + "return frame.innerHTML"))
                .contains(
                        Palette.of(Channel.WEIGHTS).light(),
                        Palette.of(Channel.OUTPUTS).light(),
                        Palette.of(EntityKind.MODEL).light());
    }

    private static void followTheGuide(Chromium chromium) {
        for (int slide = 1; slide <= 6; slide++) {
            ask(chromium, "document.querySelector('[data-testid=pagination-" + slide + "]').click()");
            for (int query = 0; query < 2; query++) {
                String clear =
                        "document.querySelectorAll('[data-testid=frame] [title=\"Close\"]').forEach(b => b.click())";
                ask(chromium, clear);
                await(chromium, "return document.querySelectorAll('pre.runnable').length === 2");
                ask(chromium, "document.querySelectorAll('pre.runnable')[" + query + "].click()");
                await(
                        chromium,
                        "return document.querySelector('[data-testid=activeEditor]').innerText.trim().length > 20");
                ask(chromium, "window.before = document.querySelector('[data-testid=frame]');" + RUN);
                await(
                        chromium,
                        FIRST_FRAME + "return frame && frame !== window.before"
                                + " && frame.querySelector('[data-testid=frame-loaded-contents]') !== null");
                assertThat(ask(chromium, FIRST_FRAME + "return frame.innerText"))
                        .as("slide %d, query %d", slide, query + 1)
                        .doesNotContain("ERROR", "Neo.ClientError", "no changes, no records");
            }
        }
    }

    private static void runSavedQuery(Chromium chromium) throws IOException {
        ask(chromium, "document.querySelector('[data-testid=navigationFavorites]').click()");
        await(chromium, "return document.querySelector('[data-testid=\"expandFolder-Model Lineage\"]') !== null");
        ask(chromium, "document.querySelector('[data-testid=\"expandFolder-Model Lineage\"]').click()");
        await(chromium, "return document.querySelector('[data-testid=\"scriptTitle-why\"]') !== null");
        ask(chromium, "document.querySelector('[data-testid=\"scriptTitle-why\"]').click()");
        await(
                chromium,
                "return document.querySelector('[data-testid=activeEditor]').innerText.includes('deepseek-v3-base')");
        ask(chromium, RUN);
        await(
                chromium,
                FIRST_FRAME
                        + "return frame.innerText.includes('// why') && frame.querySelectorAll('g.node').length > 2");
        chromium.screenshot("open-saved-query");
        assertThat(ask(
                        chromium,
                        FIRST_FRAME
                                + "return [...frame.querySelectorAll('g.node text')].map(t => t.textContent).join()"))
                .contains("DeepSeek");
    }

    /** Names on circles, in a tip, in the panel and in a table; a double click brings what is next to a circle. */
    private static void lookAtHostileNames(Chromium chromium) throws IOException {
        WebElement editor = chromium.driver()
                .findElement(
                        By.cssSelector("[data-testid=activeEditor] textarea, [data-testid=activeEditor] .inputarea"));
        editor.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        editor.sendKeys("MATCH way = (:Model {id: 'child'})<-[:ABOUT]-(:Claim) RETURN way");
        ask(chromium, RUN);
        await(chromium, FIRST_FRAME + "return frame && frame.querySelectorAll('g.node').length === 8");
        new WebDriverWait(chromium.driver(), PATIENCE)
                .ignoring(WebDriverException.class)
                .withMessage("circles that can be reached, and more of them after a double click")
                .until(driver -> {
                    // They move until the drawing has come to rest.
                    List<WebElement> circles = freeCircles(chromium);
                    circles.forEach(
                            circle -> new Actions(driver).moveToElement(circle).perform());
                    circles.stream()
                            .filter(circle -> !circle.getText().startsWith("<"))
                            .findFirst()
                            .ifPresent(claim -> new Actions(driver)
                                    .doubleClick(claim)
                                    .pause(Duration.ofSeconds(2))
                                    .perform());
                    return Boolean.TRUE.equals(((JavascriptExecutor) driver)
                            .executeScript(FIRST_FRAME + "return frame.querySelectorAll('g.node').length > 8"));
                });
        chromium.screenshot("open-expanded");
        assertThat(ask(chromium, FIRST_FRAME + "return frame.querySelector('g.node').closest('svg').textContent"))
                .contains("<script");
        assertThat(chromium.driver().executeScript(HostileNamesTest.NOTHING_RAN))
                .isEqualTo(true);
    }

    /** Those of the newest answer that no panel lies upon. */
    private static List<WebElement> freeCircles(Chromium chromium) {
        return chromium
                .driver()
                .findElement(By.cssSelector("[data-testid=frame]"))
                .findElements(By.cssSelector("g.node"))
                .stream()
                .filter(circle -> Boolean.TRUE.equals(chromium.driver().executeScript("""
                                const place = arguments[0].querySelector('circle').getBoundingClientRect();
                                const x = place.left + place.width / 2, y = place.top + place.height / 2;
                                return arguments[0].contains(document.elementFromPoint(x, y));
                                """, circle)))
                .toList();
    }

    /** The web browser remembers, so that the code is asked for once. */
    private static void signInAgain(Chromium chromium, String address) {
        chromium.driver().get(address);
        await(chromium, "return location.pathname === '/browser/'");
        assertThat(chromium.requests()).noneMatch(request -> request.contains("password"));
    }

    /** The file leads to the address with a code; what it stores is not the password of the password file. */
    private void signInByTheBookmark(Chromium chromium, LocalServer server) throws IOException {
        chromium.driver().get(server.running().orElseThrow().http() + "browser/manifest.json");
        ask(chromium, "localStorage.removeItem('neo4j.connections')");
        StartPage page = server.startPage("null", BrowserContent.guide()).orElseThrow();

        chromium.driver().get(page.bookmark().toUri().toString());

        await(chromium, "return location.pathname === '/browser/' && !location.hash");
        await(chromium, "return document.querySelectorAll('pre.runnable').length === 2");
        assertThat(ask(chromium, "return localStorage['neo4j.connections']"))
                .contains("\"browser\"")
                .doesNotContain(Files.readString(home.resolve("password")).strip());
    }

    /** As a user of another server's Neo4j Browser does with what {@code lineage --uri ... open} wrote. */
    private void dropFilesOntoAnEmptyBrowser(Chromium chromium, String address, LocalServer server) throws IOException {
        Path files = home.resolve("files");
        lineage(server.ensureRunning(line -> {}))
                .run("open", "--output", files.toString())
                .answered();
        // From a page without a script: a running Neo4j Browser writes back at its next event what it had there.
        chromium.driver().get(address + "browser/manifest.json");
        ask(chromium, "['documents', 'folders', 'grass'].forEach(key => localStorage.removeItem('neo4j.' + key))");
        chromium.driver().get(address + "browser/");
        // Its own style, written down when the first graph has been drawn: from then on it takes another.
        await(chromium, STYLE + "return style !== '' && !style.includes('#24415f')");

        drop(chromium, files.resolve("style.grass"));
        await(chromium, STYLE + "return style.includes('#24415f')");
        drop(chromium, files.resolve("saved-queries.zip"));
        ask(chromium, "document.querySelector('[data-testid=navigationFavorites]').click()");
        for (String folder : List.of("Model Lineage guide", "Model Lineage")) {
            await(chromium, "return document.querySelector('[data-testid=\"expandFolder-" + folder + "\"]') !== null");
            ask(chromium, "document.querySelector('[data-testid=\"expandFolder-" + folder + "\"]').click()");
        }
        await(
                chromium,
                "return [...document.querySelectorAll('[data-testid^=\"scriptTitle-\"]')].map(e => e.textContent)"
                        + ".filter(t => t === 'why' || t.startsWith('1.1 How much')).length === 2");
        chromium.screenshot("open-dropped");
    }

    private static void drop(Chromium chromium, Path file) throws IOException {
        chromium.driver()
                .executeScript(
                        """
                        const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));
                        const dataTransfer = new DataTransfer();
                        dataTransfer.items.add(new File([bytes], arguments[1]));
                        for (const type of ['dragenter', 'dragover', 'drop']) {
                          document.querySelector('[data-testid=activeEditor]')
                              .dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
                        }
                        """,
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
                        String.valueOf(file.getFileName()));
    }

    private static void await(Chromium chromium, String condition) {
        new WebDriverWait(chromium.driver(), PATIENCE)
                .withMessage(() -> condition + "\nThe page shows: " + ask(chromium, SHOWN))
                .until(driver -> Boolean.TRUE.equals(((JavascriptExecutor) driver).executeScript(condition)));
    }

    private static String ask(Chromium chromium, String script) {
        return String.valueOf(chromium.driver().executeScript(script));
    }

    private static String jar() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> entry.contains("neo4j-browser"))
                .findFirst()
                .filter(entry -> Files.isRegularFile(Path.of(entry)))
                .orElseThrow();
    }
}
