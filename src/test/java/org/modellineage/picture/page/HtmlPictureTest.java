package org.modellineage.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.browser.Chromium;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Pictures;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page of a lineage: search, folding, and who says what, with the mouse and with the input alone. */
@WithoutGraph
class HtmlPictureTest {

    private static Chromium chromium;

    @TempDir
    Path folder;

    private Page page;

    @BeforeAll
    static void openBrowser() throws IOException {
        chromium = Chromium.open(1400, 900);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() throws IOException {
        page = Page.open(chromium, folder, Pictures.family());
    }

    @Test
    void showsAllOfItAndSaysWhatTheSignsMean() throws IOException {
        page.screenshot("page-wide");

        assertThat(page.texts("h1")).containsExactly("Lineage of Distill-7B");
        assertThat(page.texts("#remarks")).containsExactly("Only asserted steps are followed.");
        assertThat(page.find("#legend").getText()).isNotBlank();
        assertThat(page.shownBoxes()).hasSize(8);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Thorough
    @Test
    void takesOneSheetOfPaperHoweverLarge() throws IOException {
        assertThat(chromium.printedPages()).isEqualTo(1);

        Page.open(chromium, folder, Pictures.large(150));
        assertThat(chromium.printedPages()).isEqualTo(1);
    }

    @Test
    void findsNamesAndWalksThroughTheHits() throws IOException {
        page.press("/");
        page.press("base");

        assertThat(page.texts("#hits")).containsExactly("2 found");
        page.press(Keys.ENTER);
        assertThat(page.texts("#hits")).containsExactly("1 of 2");
        assertThat(page.names(".now")).containsExactly("Base-7B");
        page.screenshot("page-search");
        page.press(Keys.ENTER);
        assertThat(page.names(".now")).containsExactly("V3-Base");
        page.press(Keys.chord(Keys.SHIFT, Keys.ENTER));
        assertThat(page.names(".now")).containsExactly("Base-7B");
        page.search("nothing of that name");
        assertThat(page.texts("#hits")).containsExactly("no match");
    }

    @Test
    void foldsWhatHangsOnABoxAndUnfoldsIt() throws IOException {
        page.fold("Base-7B").click();

        assertThat(page.shownBoxes()).doesNotContain("18T tokens").hasSize(7);
        assertThat(page.texts(".box[aria-label^='Base-7B,'] .fold")).containsExactly("+1");
        page.fold("Teacher-R1").click();
        assertThat(page.shownBoxes()).containsExactlyInAnyOrder("Distill-7B", "Math-7B", "Base-7B", "Teacher-R1");
        assertThat(page.texts(".box[aria-label^='Teacher-R1,'] .fold")).containsExactly("+3");
        page.screenshot("page-folded");
        page.find("#unfold").click();
        assertThat(page.shownBoxes()).hasSize(8);
        assertThat(page.find("#unfold").isDisplayed()).isFalse();
    }

    @Test
    void aHitBehindAFoldIsUnfolded() {
        page.fold("Math-7B").click();
        assertThat(page.shownBoxes()).doesNotContain("18T tokens");

        page.search("18t");
        page.press(Keys.ENTER);

        assertThat(page.shownBoxes()).contains("18T tokens");
    }

    @Test
    void tellsTheSourcesOfAClickedLink() throws IOException {
        page.clickLink(7);

        page.screenshot("page-panel");
        assertThat(page.texts("#panel h2")).containsExactly("distilled from");
        assertThat(page.texts("#panel .chip")).containsExactly("outputs", "alleged", "asserted", "alleged");
        assertThat(page.texts("#panel .sources li"))
                .containsExactly("asserted The paper of v3\nsection 3.1\ntable 2", "alleged A press report");
        assertThat(page.find("#panel").getText())
                .contains("V3-Base from Rumoured model")
                .contains("by its answers");
        page.press(Keys.ESCAPE);
        assertThat(page.find("#panel").isDisplayed()).isFalse();
    }

    @Test
    void goesFromBoxToBoxInThePanel() {
        page.box("Teacher-R1").click();

        assertThat(page.texts("#panel h2")).containsExactly("Teacher-R1");
        assertThat(page.texts("#panel h3")).containsExactly("Comes from", "Led to");
        page.find("#panel .steps .go").click();
        assertThat(page.texts("#panel h2")).containsExactly("Cold-start checkpoint");
    }

    @Test
    void worksWithTheKeyboardAlone() throws IOException {
        for (int tabs = 0; tabs < 12 && !page.focus().startsWith("Distill-7B"); tabs++) {
            page.press(Keys.TAB);
        }

        assertThat(page.focus()).isEqualTo("Distill-7B, model, 2025-01-20");
        page.press(Keys.ARROW_UP);
        assertThat(page.focus())
                .isEqualTo("Math-7B to Distill-7B: initialized from · sft, weights, asserted, 2 sources");
        page.press(Keys.ARROW_RIGHT);
        assertThat(page.focus()).isEqualTo("Teacher-R1 to Distill-7B: distilled from, outputs, asserted, 2 sources");
        page.press(Keys.ARROW_UP);
        assertThat(page.focus()).startsWith("Teacher-R1");
        page.screenshot("page-focus");
        page.press(" ");
        assertThat(page.shownBoxes()).doesNotContain("V3-Base");
        page.press("f");
        assertThat(page.shownBoxes()).contains("V3-Base");
        page.press(Keys.ENTER);
        assertThat(page.texts("#panel h2")).containsExactly("Teacher-R1");
        page.press(Keys.ESCAPE);
        assertThat(page.focus()).startsWith("Teacher-R1");
        page.press(Keys.HOME);
        assertThat(page.focus()).startsWith("Distill-7B");
    }

    @Test
    void zoomsAndMoves() {
        String start = place();
        page.press("+");
        page.settle();
        String closer = place();
        assertThat(closer).isNotEqualTo(start);
        page.press("0");
        page.settle();
        assertThat(place()).isEqualTo(start);
        page.find("#stage").sendKeys(Keys.ARROW_LEFT);
        page.settle();
        assertThat(place()).isNotEqualTo(start);
    }

    @Test
    void asksForNothingButItself() {
        page.clickLink(0);
        page.press("/");
        page.press("base", Keys.ENTER);

        assertThat(page.requests()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Thorough
    @Test
    void saysWhatIsLeftOut() throws IOException {
        Page large = Page.open(chromium, folder, Pictures.large(1000));

        large.find("#show-all").click();
        large.awaitDrawing("all");
        assertThat(large.find("#show-near").getText()).startsWith("Nearest");
        assertThat(large.texts("#remarks"))
                .containsExactly(
                        Pictures.large(1000).folded().readable().remarks().get(0));
        large.screenshot("page-large");
    }

    @Test
    void opensAtWhatWasAskedAndShowsTheRestOnDemand() throws IOException {
        Page large = Page.open(chromium, folder, Pictures.chain(40));

        assertThat(large.shownBoxes()).containsExactly("Model 0", "Model 1", "Model 2");
        assertThat(large.texts(".more")).containsExactly("+1");
        assertThat(large.find("#show-all").getText()).isEqualTo("Show all (40)");
        large.screenshot("page-near");
        large.box("Model 2").findElement(By.cssSelector(".more")).click();
        large.awaitDrawing("all");

        assertThat(large.shownBoxes()).hasSize(40);
        assertThat(large.texts("#panel h2")).containsExactly("Model 2");
        assertThat(large.address()).endsWith("#all/m2");
        large.find("#show-near").click();
        large.awaitDrawing("near");
        assertThat(large.shownBoxes()).hasSize(3);
    }

    @Test
    void aBrokenAddressOpensTheFirstDrawing() throws IOException {
        Page large = Page.open(chromium, folder, Pictures.chain(40));

        chromium.driver().get(large.file().toUri() + "#nothing/%E0%A4%A");
        chromium.driver().navigate().refresh();

        assertThat(large.shownBoxes()).hasSize(3);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Thorough
    @Test
    void equalSiblingsAreOneBoxThatUnfolds() throws IOException {
        Page siblings = Page.open(chromium, folder, Pictures.siblings(7));

        assertThat(siblings.shownBoxes()).hasSize(3);
        siblings.search("distill 6");
        siblings.press(Keys.ENTER);
        siblings.press(Keys.TAB);
        siblings.find(".box.now").click();
        siblings.screenshot("page-siblings");
        assertThat(siblings.texts("#panel h2")).containsExactly("7 models");
        assertThat(siblings.texts("#panel .members li")).hasSize(7).contains("Distill 6 2025-01-26");
        siblings.find("#panel .members-of").click();
        siblings.awaitDrawing("every");

        assertThat(siblings.shownBoxes()).hasSize(9).contains("Distill 6");
        siblings.screenshot("page-siblings-unfolded");
    }

    @Test
    void showsHostileNamesAsText() throws IOException {
        List<String> names = Pictures.HOSTILE;
        Page hostile = Page.open(chromium, folder, Pictures.of(names));

        for (int i = 0; i < names.size(); i++) {
            chromium.driver()
                    .executeScript(
                            "document.querySelectorAll('.box')[arguments[0]].dispatchEvent("
                                    + "new MouseEvent('click', {bubbles: true}))",
                            i);
            String heading = hostile.find("#panel h2").getText();
            assertThat(names.stream().map(HtmlPictureTest::seen)).contains(seen(heading));
        }
        hostile.screenshot("page-hostile");
        assertThat(chromium.driver().executeScript("return document.querySelectorAll('script').length"))
                .isEqualTo(2L);
        assertThat(chromium.driver().getTitle()).isEqualTo("<script>document.title='hit'</script>");
        assertThat(chromium.complaints()).isEmpty();
    }

    private String place() {
        return String.valueOf(
                chromium.driver().executeScript("return document.querySelector('.drawing').style.transform"));
    }

    private static String seen(String name) {
        return name.replaceAll("[\\s\u202E\u2066]+", "");
    }
}
