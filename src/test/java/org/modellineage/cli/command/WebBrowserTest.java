package org.modellineage.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.modellineage.session.Environment;

/** What opens an address on which system. */
class WebBrowserTest {

    @Test
    void isTheOneTheUserChose() {
        assertThat(WebBrowser.command("Windows 11", variables(Map.of())))
                .first()
                .isEqualTo("rundll32");
        assertThat(WebBrowser.command("Mac OS X", variables(Map.of()))).containsExactly("open");
        assertThat(WebBrowser.command("Linux", variables(Map.of("DISPLAY", ":0"))))
                .containsExactly("xdg-open");
        assertThat(WebBrowser.command("Linux", variables(Map.of("WAYLAND_DISPLAY", "wayland-0"))))
                .containsExactly("xdg-open");
    }

    @Test
    void isNoneWithoutAScreen() {
        assertThat(WebBrowser.command("Linux", variables(Map.of()))).isEmpty();
        assertThat(WebBrowser.command("Linux", variables(Map.of("DISPLAY", ""))))
                .isEmpty();
    }

    private static Environment variables(Map<String, String> environment) {
        return new Environment(environment, new Properties());
    }
}
