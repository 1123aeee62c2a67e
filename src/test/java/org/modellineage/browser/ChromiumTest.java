package org.modellineage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.WithoutGraph;
import org.openqa.selenium.By;

/** The watch on the network sees what it is there to see. */
@WithoutGraph
@Thorough
class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void noticesEveryRequest() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<title>t</title><img src='http://127.0.0.1:1/picture.png'><p>text");
        try (Chromium chromium = Chromium.open(400, 300)) {
            chromium.driver().get(page.toUri().toString());

            assertThat(chromium.driver().findElement(By.tagName("p")).getText()).isEqualTo("text");
            assertThat(chromium.requests()).contains("http://127.0.0.1:1/picture.png");
            assertThat(chromium.driver().executeScript("return innerWidth")).isEqualTo(400L);
        }
    }

    @Test
    void leavesOutWhatThePageForbidsItself() throws IOException {
        Path page = Files.writeString(
                folder.resolve("strict.html"),
                "<meta http-equiv='Content-Security-Policy' content=\"img-src 'none'\"><img src='http://127.0.0.1:1/a.png'>"
                        + "<script src='http://127.0.0.1:1/b.js'></script><p>text");
        try (Chromium chromium = Chromium.open(400, 300)) {
            chromium.driver().get(page.toUri().toString());

            assertThat(chromium.requests())
                    .contains("http://127.0.0.1:1/b.js")
                    .doesNotContain("http://127.0.0.1:1/a.png");
        }
    }
}
