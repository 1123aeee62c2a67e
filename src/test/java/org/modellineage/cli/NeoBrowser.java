package org.modellineage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.modellineage.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Neo4j Browser in a Chromium, as a person uses it; a frame is the newest answer.
 *
 * @param chromium the web browser that shows it
 */
record NeoBrowser(Chromium chromium) {

    /** Ends a run that hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String FRAME = "const frame = document.querySelector('[data-testid=frame]');";

    private static final String SHOWN =
            "document.body.innerText.slice(0, 1000) + ' | kept: ' + Object.keys(localStorage)";

    /** Half a second's worth of drawings without a change. */
    private static final String REST = """
            const done = arguments[0];
            let before = '', same = 0;
            const look = () => {
              const now = [...document.querySelectorAll('g.node')].map(node => node.getAttribute('transform')).join();
              same = now === before ? same + 1 : 0;
              before = now;
              same < 30 ? requestAnimationFrame(look) : done();
            };
            look();
            """;

    private static final String IS_FREE = """
            const place = arguments[0].querySelector('circle').getBoundingClientRect();
            const x = place.left + place.width / 2, y = place.top + place.height / 2;
            return arguments[0].contains(document.elementFromPoint(x, y));
            """;

    private static final String DROP = """
            const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], arguments[1]));
            for (const type of ['dragenter', 'dragover', 'drop']) {
              document.querySelector('[data-testid=activeEditor]')
                  .dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
            }
            """;

    NeoBrowser {
        chromium.driver().manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** Waits until an expression is true. */
    void await(String condition) {
        awaitScript("return " + condition);
    }

    /** Waits until there is a frame for which an expression is true. */
    void awaitInFrame(String condition) {
        awaitScript(FRAME + "return frame && " + condition);
    }

    private void awaitScript(String script) {
        new WebDriverWait(chromium.driver(), PATIENCE)
                .withMessage(() -> script + "\nThe page shows: " + ask(SHOWN))
                .until(driver -> Boolean.TRUE.equals(((JavascriptExecutor) driver).executeScript(script)));
    }

    /** The value of an expression. */
    String ask(String expression) {
        return String.valueOf(chromium.driver().executeScript("return " + expression));
    }

    /** The value of an expression about the frame. */
    String askFrame(String expression) {
        return String.valueOf(chromium.driver().executeScript(FRAME + "return " + expression));
    }

    /** Clicks on what has a name, as soon as it is there. */
    void click(String testId) {
        String element = "document.querySelector('[data-testid=\"" + testId + "\"]')";
        await(element + " !== null");
        ask(element + ".click()");
    }

    /** Runs the statement in the editor. */
    void run() {
        click("editor-Run");
    }

    /** Waits until the circles have come to rest. */
    void awaitRest() {
        chromium.driver().executeAsyncScript(REST);
    }

    /** The circles of the frame that no panel lies upon. */
    List<WebElement> freeCircles() {
        return chromium
                .driver()
                .findElement(By.cssSelector("[data-testid=frame]"))
                .findElements(By.cssSelector("g.node"))
                .stream()
                .filter(circle -> Boolean.TRUE.equals(chromium.driver().executeScript(IS_FREE, circle)))
                .toList();
    }

    void pointAt(WebElement circle) {
        new Actions(chromium.driver()).moveToElement(circle).perform();
    }

    void doubleClick(WebElement circle) {
        new Actions(chromium.driver()).doubleClick(circle).perform();
    }

    /** Drops a file onto the editor. */
    void drop(Path file) throws IOException {
        chromium.driver()
                .executeScript(
                        DROP,
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
                        String.valueOf(file.getFileName()));
    }
}
