package org.modellineage.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionTest {

    @Test
    void anEntityIsNamedWithWhatIsSaidOfItsPart() {
        assertThat(read(Map.of("id", "web", "name", "Web pages"))).isEqualTo("Web pages");
        assertThat(read(Map.of("id", "web", "name", "Web pages", "samples", 800000)))
                .isEqualTo("Web pages (800,000 samples)");
        assertThat(read(Map.of("id", "h800", "name", "H800", "count", 2048, "precision", "over")))
                .isEqualTo("H800 (over 2048 of them)");
    }

    @Test
    void entitiesInAListStandBesideEachOther() {
        assertThat(read(List.of(
                        Map.of("id", "a", "name", "Alpha", "tokens", 2_000_000_000_000L),
                        Map.of("id", "b", "name", "Beta"))))
                .isEqualTo("Alpha (2 trillion tokens), Beta");
    }

    @Test
    void aSourceIsNamedWithItsPlaces() {
        assertThat(read(Map.of("source", "paper", "locators", List.of("section 2", "table 1"))))
                .isEqualTo("paper (section 2; table 1)");
        assertThat(read(Map.of("source", "post", "name", "A post", "status", "denied", "locators", List.of("line 3"))))
                .isEqualTo("post (denied; line 3)");
        assertThat(read(Map.of("source", "page", "locators", List.of()))).isEqualTo("page");
    }

    @Test
    void whatHoldsMoreThanThatIsNoMention() {
        assertThat(Mention.isMention(Map.of("id", "b", "name", "Beta", "relationship", "USES")))
                .isFalse();
        assertThat(Mention.isMention(Map.of("source", "paper", "locators", List.of(), "value", 3)))
                .isFalse();
    }

    @Test
    void namesAreHarmless() {
        assertThat(read(Map.of("id", "x", "name", "a\u001b[31mb"))).doesNotContain("\u001b");
        assertThat(read(Map.of("source", "x\u001b[31m", "locators", List.of("\u001b[0m"))))
                .doesNotContain("\u001b");
    }

    private static String read(Object value) {
        return CellText.of("data", value);
    }
}
