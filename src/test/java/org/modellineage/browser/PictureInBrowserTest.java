package org.modellineage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.Thorough;
import org.modellineage.graph.WithoutGraph;

/** Pictures as a browser draws them: its own letters keep to the room that the layout gave them, and nothing is fetched. */
@WithoutGraph
@Thorough
class PictureInBrowserTest {

    /** Texts that reach over the edge of their box, their label or the picture, in whatever font the browser took. */
    private static final String TEXTS_THAT_REACH_OUT = """
            const out = [];
            const whole = document.documentElement.getBoundingClientRect();
            for (const text of document.querySelectorAll('text')) {
              const frame = text.closest('.badge, .label, .box');
              const shape = frame && frame.querySelector('.shape, rect');
              const room = shape ? shape.getBoundingClientRect() : whole;
              const place = text.getBoundingClientRect();
              if (place.left < room.left - 1 || place.right > room.right + 1
                  || place.top < room.top - 3 || place.bottom > room.bottom + 3) {
                out.push(text.textContent);
              }
            }
            return out;
            """;

    private static final String ALL_TEXT_IS_READABLE =
            "return [...document.querySelectorAll('text')].every(t => parseFloat(getComputedStyle(t).fontSize) >= 11)";

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() throws IOException {
        chromium = Chromium.open(1400, 1000);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "docs/images/r1.svg,                              1400, light",
        "docs/images/r1.svg,                              1400, dark",
        "src/test/resources/render/picture-timeline.svg,  1400, dark",
        "src/test/resources/render/picture-timeline.svg,  400,  light",
        "src/test/resources/render/picture-hostile.svg,   1400, light",
        "src/test/resources/render/picture-sixty.svg,     1400, light"
    })
    void lettersStayInTheirPlaces(Path file, int width, String scheme) throws IOException {
        chromium.resize(width, 1000);
        chromium.forget();
        chromium.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        String address = file.toAbsolutePath().toUri().toString();
        chromium.driver().get(address);
        chromium.screenshot(file.getFileName().toString().replace(".svg", "") + "-" + width + "-" + scheme);

        assertThat(chromium.driver().executeScript(TEXTS_THAT_REACH_OUT)).isEqualTo(List.of());
        assertThat(chromium.driver().executeScript(ALL_TEXT_IS_READABLE)).isEqualTo(true);
        // The browser's own first page has a picture inside itself.
        assertThat(chromium.requests())
                .filteredOn(request -> !request.startsWith("data:"))
                .containsExactly(address);
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.printedPages()).isEqualTo(1);
    }
}
