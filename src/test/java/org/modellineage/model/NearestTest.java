package org.modellineage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final Nearest WORDS = Nearest.among(List.of(
            "INITIALIZED_FROM", "DISTILLED_FROM", "on", "until", "sft", "dpo", "contextLengthTokens", "deepseek-v3"));

    @ParameterizedTest
    @CsvSource({
        "INITIALISED_FROM, INITIALIZED_FROM, one letter replaced",
        "INITIALZED_FROM, INITIALIZED_FROM, one left out",
        "DISTILLLED_FROM, DISTILLED_FROM, one too many",
        "no, on, two swapped",
        "stf, sft, two swapped in a short word",
        "distilled_from, DISTILLED_FROM, only the case differs",
        "DeepSeek-V3, deepseek-v3, only the case differs",
        "contextLength, contextLengthTokens, only its beginning"
    })
    void findsWhatWasMeant(String written, String meant, String how) {
        assertThat(WORDS.to(written)).as(how).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "FROM", "x", "''", "untilled-fields", "deepseek"})
    void doesNotGuessWildly(String written) {
        assertThat(Nearest.among(List.of("on", "until", "sft", "INITIALIZED_FROM", "deepseek-v3", "deepseek-r1"))
                        .to(written))
                .isEmpty();
    }

    @Test
    void prefersTheFirstOfEquallyNearWords() {
        assertThat(Nearest.among(List.of("model-8b", "model-7b")).to("model-9b"))
                .contains("model-8b");
        assertThat(Nearest.among(List.of("model-18b", "model-9b")).to("model-9B"))
                .contains("model-9b");
        assertThat(Nearest.among(List.of()).to("model")).isEqualTo(Optional.empty());
    }

    @Test
    void countsAsTheFullTableDoes() {
        Random random = new Random(20250120);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int expected = fullTable(a, b);
            int limit = random.nextInt(6);
            int found = Nearest.distance(limit, a, b);
            if (expected <= limit) {
                assertThat(found).as("%s to %s within %d", a, b, limit).isEqualTo(expected);
            } else {
                assertThat(found).as("%s to %s within %d", a, b, limit).isGreaterThan(limit);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** The definition, without any shortcut. */
    private static int fullTable(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                edits[i][j] = Math.min(edits[i - 1][j - 1] + same, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
