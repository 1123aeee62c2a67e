package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** A person's way through the real Neo4j Browser in a real Chromium: sign in, guide, saved query, and nobody else is asked. */
@Thorough
@WithoutGraph
class NeoBrowserTest {

    private static final String GUIDE = "document.querySelectorAll('pre.runnable').length === 2";
    private static final String STYLE = "(localStorage['neo4j.grass'] || '')";

    @TempDir
    Path home;

    @Test
    void showsTheGraphWithStyleGuideAndSavedQueries() throws IOException {
        try (Chromium chromium = Chromium.open(1400, 900)) {
            NeoBrowser browser = new NeoBrowser(chromium);
            LocalServer server = TestProgram.server(home, "-Dlineage.browser=" + jar(), "-Dlineage.idle.minutes=15");
            try {
                StartPage page = fill(server);
                String address = page.address().toString();
                signIn(browser, page);
                followTheGuide(browser);
                runSavedQuery(browser);
                lookAtHostileNames(browser);

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
                signInAgain(browser, address);
                signInByTheBookmark(browser, server);
                dropFilesOntoAnEmptyBrowser(browser, address, server);
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

    private static void signIn(NeoBrowser browser, StartPage page) throws IOException {
        WebDriver driver = browser.chromium().driver();
        driver.get(page.address().toString());
        browser.await("!document.getElementById('form').hidden");
        browser.chromium().screenshot("open-sign-in");
        driver.findElement(By.id("code")).sendKeys("AAAA-AAAA", Keys.ENTER);
        browser.await("document.getElementById('message').textContent.includes('is wrong')");
        driver.findElement(By.id("code")).clear();
        driver.findElement(By.id("code")).sendKeys(page.code(), Keys.ENTER);
        browser.await(GUIDE);
        browser.awaitInFrame("frame.querySelectorAll('g.node').length > 20");
        browser.chromium().screenshot("open-browser");
        assertThat(driver.getCurrentUrl()).isEqualTo(page.address() + "browser/");
        assertThat(browser.askFrame("frame.innerHTML"))
                .contains(
                        Palette.of(Channel.WEIGHTS).light(),
                        Palette.of(Channel.OUTPUTS).light(),
                        Palette.of(EntityKind.MODEL).light());
    }

    private static void followTheGuide(NeoBrowser browser) {
        for (int slide = 1; slide <= 6; slide++) {
            browser.click("pagination-" + slide);
            for (int query = 0; query < 2; query++) {
                String clear =
                        "document.querySelectorAll('[data-testid=frame] [title=\"Close\"]').forEach(b => b.click())";
                browser.ask(clear);
                browser.await(GUIDE);
                browser.ask("document.querySelectorAll('pre.runnable')[" + query + "].click()");
                browser.await("document.querySelector('[data-testid=activeEditor]').innerText.trim().length > 20");
                browser.ask("window.before = document.querySelector('[data-testid=frame]')");
                browser.run();
                browser.awaitInFrame("frame !== window.before"
                        + " && frame.querySelector('[data-testid=frame-loaded-contents]') !== null");
                assertThat(browser.askFrame("frame.innerText"))
                        .as("slide %d, query %d", slide, query + 1)
                        .doesNotContain("ERROR", "Neo.ClientError", "no changes, no records");
            }
        }
    }

    private static void runSavedQuery(NeoBrowser browser) throws IOException {
        browser.click("navigationFavorites");
        browser.click("expandFolder-Model Lineage");
        browser.click("scriptTitle-why");
        browser.await("document.querySelector('[data-testid=activeEditor]').innerText.includes('deepseek-v3-base')");
        browser.run();
        browser.awaitInFrame("frame.innerText.includes('// why') && frame.querySelectorAll('g.node').length > 2");
        browser.chromium().screenshot("open-saved-query");
        assertThat(browser.askFrame("[...frame.querySelectorAll('g.node text')].map(t => t.textContent).join()"))
                .contains("DeepSeek");
    }

    /** Names on circles, in a tip, in the panel and in a table; a double click brings what is next to a circle. */
    private static void lookAtHostileNames(NeoBrowser browser) throws IOException {
        WebElement editor = browser.chromium()
                .driver()
                .findElement(
                        By.cssSelector("[data-testid=activeEditor] textarea, [data-testid=activeEditor] .inputarea"));
        editor.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        editor.sendKeys("MATCH way = (:Model {id: 'child'})<-[:ABOUT]-(:Claim) RETURN way");
        browser.run();
        browser.awaitInFrame("frame.querySelectorAll('g.node').length === 8");
        browser.awaitRest();
        List<WebElement> circles = browser.freeCircles();
        circles.forEach(browser::pointAt);
        browser.doubleClick(circles.stream()
                .filter(circle -> !circle.getText().startsWith("<"))
                .findFirst()
                .orElseThrow());
        browser.awaitInFrame("frame.querySelectorAll('g.node').length > 8");
        browser.chromium().screenshot("open-expanded");
        assertThat(browser.askFrame("frame.querySelector('g.node').closest('svg').textContent"))
                .contains("<script");
        assertThat(browser.chromium().driver().executeScript(HostileNamesTest.NOTHING_RAN))
                .isEqualTo(true);
    }

    /** The web browser remembers, so that the code is asked for once. */
    private static void signInAgain(NeoBrowser browser, String address) {
        browser.chromium().driver().get(address);
        browser.await("location.pathname === '/browser/'");
        assertThat(browser.chromium().requests()).noneMatch(request -> request.contains("password"));
    }

    /** The file leads to the address with a code; what it stores is not the password of the password file. */
    private void signInByTheBookmark(NeoBrowser browser, LocalServer server) throws IOException {
        browser.chromium().driver().get(server.running().orElseThrow().http() + "browser/manifest.json");
        browser.ask("localStorage.removeItem('neo4j.connections')");
        StartPage page = server.startPage("null", BrowserContent.guide()).orElseThrow();

        browser.chromium().driver().get(page.bookmark().toUri().toString());

        browser.await("location.pathname === '/browser/' && !location.hash");
        browser.await(GUIDE);
        assertThat(browser.ask("localStorage['neo4j.connections']"))
                .contains("\"browser\"")
                .doesNotContain(Files.readString(home.resolve("password")).strip());
    }

    /** As a user of another server's Neo4j Browser does with what {@code lineage --uri ... open} wrote. */
    private void dropFilesOntoAnEmptyBrowser(NeoBrowser browser, String address, LocalServer server)
            throws IOException {
        Path files = home.resolve("files");
        lineage(server.ensureRunning(line -> {}))
                .run("open", "--output", files.toString())
                .answered();
        // From a page without a script: a running Neo4j Browser writes back at its next event what it had there.
        browser.chromium().driver().get(address + "browser/manifest.json");
        browser.ask("['documents', 'folders', 'grass'].forEach(key => localStorage.removeItem('neo4j.' + key))");
        browser.chromium().driver().get(address + "browser/");
        // Its own style, written down when the first graph has been drawn: from then on it takes another.
        browser.await(STYLE + " !== '' && !" + STYLE + ".includes('#24415f')");

        browser.drop(files.resolve("style.grass"));
        browser.await(STYLE + ".includes('#24415f')");
        browser.drop(files.resolve("saved-queries.zip"));
        browser.click("navigationFavorites");
        for (String folder : List.of("Model Lineage guide", "Model Lineage")) {
            browser.click("expandFolder-" + folder);
        }
        browser.await("[...document.querySelectorAll('[data-testid^=\"scriptTitle-\"]')].map(e => e.textContent)"
                + ".filter(t => t === 'why' || t.startsWith('1.1 How much')).length === 2");
        browser.chromium().screenshot("open-dropped");
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
