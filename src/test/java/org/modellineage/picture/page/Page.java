package org.modellineage.picture.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.modellineage.browser.Chromium;
import org.modellineage.picture.Picture;
import org.modellineage.picture.Timeline;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A picture's page, opened in a real browser. */
record Page(Chromium chromium, Path file) {

    static Page open(Chromium chromium, Path folder, Picture picture) throws IOException {
        StringBuilder html = new StringBuilder();
        HtmlPicture.write(picture, html);
        return open(chromium, folder, html);
    }

    static Page open(Chromium chromium, Path folder, Timeline timeline) throws IOException {
        StringBuilder html = new StringBuilder();
        HtmlPicture.write(timeline, html);
        return open(chromium, folder, html);
    }

    private static Page open(Chromium chromium, Path folder, CharSequence html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        chromium.driver().get(file.toUri().toString());
        return new Page(chromium, file);
    }

    WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    /** The texts of the elements of a selector that are in sight. */
    List<String> texts(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** The boxes that are not folded away, by their names. */
    List<String> shownBoxes() {
        return names(".box:not(.gone)");
    }

    /** The names of boxes, which are the beginnings of what is said of them. */
    List<String> names(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .map(box -> String.valueOf(box.getDomAttribute("aria-label")))
                .map(words -> words.substring(0, words.indexOf(", ")))
                .toList();
    }

    WebElement box(String name) {
        return find(".box[aria-label^='" + name + ",']");
    }

    WebElement fold(String name) {
        return box(name).findElement(By.cssSelector(".fold"));
    }

    /** Types wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    /** Clicks a place of a link that no box or other link covers. */
    void clickLink(int index) {
        Object label = chromium.driver()
                .executeScript("return document.querySelector(`.link[data-index='${arguments[0]}'] .label`)", index);
        new Actions(chromium.driver())
                .click((WebElement) java.util.Objects.requireNonNull(label))
                .perform();
    }

    /** What it asked for besides itself; data in an address are of the browser's own making and go nowhere. */
    List<String> requests() {
        return chromium.requests().stream()
                .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
                .toList();
    }

    /** What the focus is on, as those hear it who do not see it. */
    String focus() {
        return String.valueOf(chromium.driver()
                .executeScript("const e = document.activeElement; return e.getAttribute('aria-label') ?? e.id"));
    }

    void search(String words) {
        find("#words").sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
    }

    void screenshot(String name) throws IOException {
        settle();
        chromium.screenshot(name);
    }

    String address() {
        return String.valueOf(chromium.driver().getCurrentUrl());
    }

    /** Waits until the page has begun anew with another of its drawings. */
    void awaitDrawing(String name) {
        new WebDriverWait(chromium.driver(), Duration.ofMinutes(10))
                .until(driver -> name.equals(chromium.driver()
                        .executeScript("return document.readyState === 'complete' && document.body.dataset.drawing")));
    }

    /** Waits until nothing moves any more. */
    void settle() {
        chromium.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; requestAnimationFrame(() => Promise.all("
                                + "document.getAnimations().map((moving) => moving.finished)).then(() => done(), () => done()))");
    }
}
