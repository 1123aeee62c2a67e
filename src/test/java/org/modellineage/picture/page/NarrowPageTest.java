package org.modellineage.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.browser.Chromium;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Pictures;
import org.openqa.selenium.Rectangle;

/** The page in a window as narrow as a telephone's. */
@WithoutGraph
class NarrowPageTest {

    @TempDir
    Path folder;

    @Test
    void thePanelIsASheetBelowThePicture() throws IOException {
        try (Chromium chromium = Chromium.open(400, 800)) {
            Page page = Page.open(chromium, folder, Pictures.family());
            page.screenshot("page-narrow");
            assertThat(chromium.driver().executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(400L);

            page.find(".box.asked text").click();

            page.screenshot("page-narrow-panel");
            Rectangle panel = page.find("#panel").getRect();
            Rectangle stage = page.find("#stage").getRect();
            assertThat(panel.getWidth()).isEqualTo(400);
            assertThat(panel.getY()).isGreaterThanOrEqualTo(stage.getY() + stage.getHeight());
            assertThat(page.texts("#panel h2")).containsExactly("Distill-7B");
        }
    }
}
