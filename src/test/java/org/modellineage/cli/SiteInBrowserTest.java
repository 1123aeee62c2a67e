package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.Thorough;
import org.modellineage.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site of the shipped collections as a browser shows it, opened from its folder. */
@Thorough
@ReadsShippedCollection
class SiteInBrowserTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static Path site;
    private static Chromium chromium;
    private static ChromeDriver driver;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.open(1280, 900);
        driver = chromium.driver();
        site = ShippedSite.written().folder();
    }

    @AfterAll
    static void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void begin() {
        chromium.resize(1280, 900);
        scheme("light");
        chromium.forget();
    }

    @Test
    void findsAPageByKeyboardAndGoesBack() {
        driver.get(address("index.html"));
        driver.switchTo().activeElement().sendKeys("/");
        WebElement words = driver.findElement(By.id("words"));
        assertThat(driver.switchTo().activeElement()).isEqualTo(words);

        words.sendKeys("r1 distill llama");
        await("return document.querySelectorAll('#hits a').length > 1");
        List<String> found = driver.findElements(By.cssSelector("#hits strong")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(found).startsWith("DeepSeek-R1-Distill-Llama-70B", "DeepSeek-R1-Distill-Llama-8B");
        words.sendKeys(Keys.ARROW_DOWN);
        assertThat(driver.findElement(By.cssSelector("[aria-selected=true] strong"))
                        .getText())
                .isEqualTo("DeepSeek-R1-Distill-Llama-8B");
        words.sendKeys(Keys.ENTER);
        await(
                "return location.pathname.endsWith('deepseek-r1-distill-llama-8b.html') && document.readyState === 'complete'");
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("DeepSeek-R1-Distill-Llama-8B");

        driver.findElement(By.cssSelector("#known dd a")).click();
        await("return !location.pathname.endsWith('llama-8b.html') && document.readyState === 'complete'");
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Llama-3.1-8B");
        driver.navigate().back();
        await("return location.pathname.endsWith('llama-8b.html')");
        driver.navigate().back();
        await("return location.pathname.endsWith('index.html')");
        assertThat(outside()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deepseek-ai/DeepSeek-R1, DeepSeek-R1",
        "R1,                      DeepSeek-R1",
        "deepseek-r1,             DeepSeek-R1",
        "explainer,               News explainer on DeepSeek",
        "Liang,                   Liang Wenfeng"
    })
    void findsNamesOtherNamesAndIds(String asked, String first) {
        driver.get(address("entity/deepseek-r1.html"));
        driver.findElement(By.id("words")).sendKeys(asked);
        await("return document.querySelectorAll('#hits a').length > 0");

        assertThat(driver.findElement(By.cssSelector("#hits strong")).getText()).isEqualTo(first);
        driver.findElement(By.id("words")).sendKeys(Keys.ESCAPE);
        assertThat(driver.findElement(By.id("hits")).isDisplayed()).isFalse();
    }

    @Test
    void opensAtTheClaimThatALinkNames() throws IOException {
        driver.get(address("entity/liang-wenfeng.html") + "#claim-f063-explainer");

        WebElement claim = driver.findElement(By.cssSelector(":target"));
        assertThat(claim.getText()).contains("News explainer on DeepSeek", "line 12", "lineage cite f063-explainer");
        assertThat(claim.findElement(By.cssSelector("[data-address]")).getText())
                .isEqualTo(driver.getCurrentUrl());
        assertThat(driver.executeScript(
                        "const top = arguments[0].getBoundingClientRect().top; return top > 60 && top < innerHeight",
                        claim))
                .as("below the bar on top, in the window")
                .isEqualTo(true);
        chromium.screenshot("site-claim");
    }

    /** Following the picture is following the family. */
    @Test
    void picturesLeadToTheirModels() {
        driver.get(address("entity/deepseek-r1-distill-llama-70b.html"));
        WebElement link = driver.findElement(By.cssSelector(".picture a[href*='llama-3.3-70b-instruct']"));
        link.sendKeys(Keys.ENTER);
        await("return location.pathname.endsWith('llama-3.3-70b-instruct.html')");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,                                   400,  light",
        "index.html,                                   1280, dark",
        "entity/deepseek-r1.html,                      400,  dark",
        "entity/deepseek-r1.html,                      1280, light",
        "entity/deepseek-r1-distill-llama-70b.html,    400,  light",
        "entity/deepseek.html,                         400,  light",
        "entity/explainer.html,                        400,  light",
        "entity/mit.html,                              400,  dark",
        "report/conflicts.html,                        400,  light",
        "report/models.html,                           400,  light",
        "report/stats.html,                            1280, light",
        "report/unsupported.html,                      1280, dark",
        "report/timeline.html,                         1280, light"
    })
    void fitsTheWindow(String page, int width, String scheme) throws IOException {
        chromium.resize(width, 900);
        scheme(scheme);
        driver.get(address(page));
        chromium.screenshot("site-" + page.replace('/', '-').replace(".html", "") + "-" + width + "-" + scheme);

        assertThat(driver.executeScript(WIDER_THAN_THE_WINDOW)).isEqualTo(false);
        assertThat(driver.executeScript("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(scheme.equals("dark") ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)");
        assertThat(outside()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
        scroll(page, width, scheme);
    }

    /** Further down, for people who look at the pictures. */
    private void scroll(String page, int width, String scheme) throws IOException {
        for (String section : List.of("known", "licences", "conflicts", "claims", "cite")) {
            if (!driver.findElements(By.id(section)).isEmpty()) {
                driver.executeScript("document.getElementById(arguments[0]).scrollIntoView()", section);
                chromium.screenshot("site-" + page.replace('/', '-').replace(".html", "") + "-" + width + "-" + scheme
                        + "-" + section);
            }
        }
    }

    @Test
    void worksWithoutScripts() throws IOException {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            driver.get(address("index.html"));
            WebElement link = driver.findElement(By.linkText("DeepSeek-R1"));
            assertThat(Files.exists(site.resolve("entity/deepseek-r1.html"))).isTrue();
            link.click();
            assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("DeepSeek-R1");
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static String address(String page) {
        return site.resolve(page).toUri().toString();
    }

    private static List<String> outside() {
        String root = site.toUri().toString();
        return chromium.requests().stream()
                .filter(request -> !request.startsWith(root) && !request.startsWith("data:"))
                .toList();
    }

    private static void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void await(String script) {
        new WebDriverWait(driver, Duration.ofMinutes(1))
                .until(any -> Boolean.TRUE.equals(driver.executeScript(script)));
    }
}
