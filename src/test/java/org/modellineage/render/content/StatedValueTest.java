package org.modellineage.render.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StatedValueTest {

    @Test
    void aNumberHasItsUnitAndItsPrecision() {
        assertThat(stated("gpuHours", 2788000L, "precision", "about", "tokens", 5L))
                .isEqualTo("about 2.788 million GPU hours · 5 tokens");
    }

    @Test
    void thePrecisionOfANameIsThatOfItsCount() {
        assertThat(stated("OWNS", "Nvidia A100", "count", 10000L, "precision", "over", "since", "2021"))
                .isEqualTo("Nvidia A100 · over 10,000 of them · since 2021");
    }

    @Test
    void thePrecisionOfADateIsItsOwn() {
        assertThat(stated("publishedOn", "2025-01-27", "precision", "about")).isEqualTo("about 2025-01-27");
    }

    @Test
    void aPartIsSaidWithItsWhole() {
        assertThat(stated("USES", "warp specialization", "count", 20L, "outOf", 132L))
                .isEqualTo("warp specialization · 20 of 132");
    }

    @Test
    void trainingReadsInOrder() {
        assertThat(stated(
                        "INITIALIZED_FROM",
                        "Base",
                        "stage",
                        "context-extension",
                        "epochs",
                        2.0,
                        "contextLengthTokens",
                        131072L,
                        "fromContextLengthTokens",
                        4096L))
                .isEqualTo("Base · context-extension · 2 epochs · 4K to 128K tokens of context");
    }

    @Test
    void aComparisonSaysHowItEndedAndInWhat() {
        assertThat(stated("COMPARED_WITH", "o1", "outcome", "better", "measure", "training cost", "ratioPercent", 4L))
                .isEqualTo("o1 · better · in training cost · 4% of it");
    }

    @Test
    void aMoveOfTheMarketSaysWhen() {
        assertThat(stated(
                        "sharePriceChangePercent",
                        -17L,
                        "precision",
                        "up-to",
                        "session",
                        "pre-market",
                        "when",
                        "2025-01-27"))
                .isEqualTo("up to -17% · pre-market session · 2025-01-27");
    }

    @Test
    void citationsAreCountedInWords() {
        assertThat(stated("CITES", "A paper", "referenceNumber", 12L, "timesCited", 0L))
                .isEqualTo("A paper · reference 12 · listed only");
        assertThat(stated("CITES", "A paper", "timesCited", 1L)).isEqualTo("A paper · cited once");
        assertThat(stated("CITES", "A paper", "timesCited", 3L)).isEqualTo("A paper · cited 3 times");
    }

    @Test
    void whatHasNoWordingOfItsOwnIsNamed() {
        assertThat(stated("USES", "GRPO", "place", 1L)).isEqualTo("GRPO · place 1");
        assertThat(stated("USES", "GRPO", "conflict", "c1")).isEqualTo("GRPO · see c1");
    }

    private static String stated(String predicate, Object value, Object... qualifiers) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < qualifiers.length; i += 2) {
            list.add(Map.of("name", qualifiers[i], "value", qualifiers[i + 1]));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("predicate", predicate);
        row.put("value", value);
        row.put("qualifiers", list);
        return StatedValue.of(new Row(row)).text();
    }
}
