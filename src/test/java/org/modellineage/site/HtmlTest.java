package org.modellineage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.text.HiddenCharacters;
import org.modellineage.text.HostileText;

@WithoutGraph
class HtmlTest {

    static LongStream seeds() {
        return HostileText.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void escapesEveryTextAndAttribute(long seed) {
        for (String text : HostileText.of(seed)) {
            String html = new Html().element("p", text, "title", text + "x").toString();

            assertThat(html).matches("(?s)<p title=\"[^<>\"']*\">[^<>\"']*</p>");
            assertThat(html.codePoints()).noneMatch(HiddenCharacters::isHidden);
        }
    }

    @Test
    void spellsOutMarksThatTurnTheDirection() {
        assertThat(new Html().text("a\u202eb\u2066c").toString()).isEqualTo("a&lt;U+202E&gt;b&lt;U+2066&gt;c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:hit=1", "data:text/html,x", "//example.org", "file:///etc", " https://example.org"})
    void linksToNothingButTheWeb(String address) {
        assertThat(new Html().outward(address, "source").toString()).doesNotContain("href", "<a");
    }

    @Test
    void hidesWhereAReaderComesFrom() {
        assertThat(new Html().outward("HTTPS://example.org/?a=\"&b", "source").toString())
                .isEqualTo(
                        "<a href=\"HTTPS://example.org/?a=&quot;&amp;b\" rel=\"noreferrer\" class=\"out\">source</a>");
    }
}
