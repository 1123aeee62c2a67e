package org.modellineage.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.browser.Chromium;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Pictures;
import org.openqa.selenium.Keys;

/** The page of a timeline: search, sources, and kinds that can be switched off. */
@WithoutGraph
class TimelinePageTest {

    @TempDir
    Path folder;

    @Test
    void findsAndTellsSources() throws IOException {
        try (Chromium chromium = Chromium.open(1400, 900)) {
            Page page = Page.open(chromium, folder, Pictures.timeline());
            page.screenshot("page-timeline");

            page.search("teacher");
            page.press(Keys.ENTER);
            assertThat(page.texts("#hits")).containsExactly("1 of 1");
            page.find(".moment.now text").click();
            page.screenshot("page-timeline-panel");
            assertThat(page.texts("#panel h2")).containsExactly("Teacher-R1");
            assertThat(page.texts("#panel .sources li")).containsExactly("asserted The paper of Teacher-R1\nline 7");
            page.find("#kind option[value=event]").click();
            assertThat(page.texts(".moment.not-kind")).hasSize(3);
            assertThat(page.requests()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
