package org.modellineage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class SiteAddressTest {

    /** Pieces of ids of which addresses could meet, or which some system does not take. */
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "b",
            "B",
            "con",
            "CON",
            "Aux",
            "nul",
            "com1",
            "lpt9",
            ".",
            "..",
            "/",
            "//",
            "~",
            "~~",
            "-",
            "_",
            ".html",
            ".HTML",
            " ",
            "%",
            "%2f",
            "2f",
            "é",
            "É",
            "ß",
            "İ",
            "😀",
            "\\",
            ":",
            "*",
            "?",
            "\"",
            "<",
            ">",
            "|",
            "\n",
            "a/b",
            "x".repeat(70),
            "Q".repeat(40));

    private static final Pattern PATH = Pattern.compile(
            "entity(/(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|/|$))[a-z0-9_~-][a-z0-9._~-]*(?<!\\.))+\\.html");

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "deepseek-r1,             entity/deepseek-r1.html",
        "deepseek-ai/deepseek-r1, entity/deepseek-ai/deepseek-r1.html",
        "datasets/org/data_1.5,   entity/datasets/org/data_1.5.html",
        "Qwen/Qwen2.5-7B,         entity/qwen/qwen2.5-7b~~111.html",
        "con,                     entity/~63~on.html",
        "con.v1/aux,              entity/~63~on.v1/~61~ux.html",
        "a b,                     entity/a~20~b.html",
        "a.html/b,                entity/a~2e~html/b.html",
        "/a,                      entity/~2f~a.html",
        ".hidden,                 entity/~2e~hidden.html"
    })
    void areMadeFromIdsAlone(String id, String path) {
        assertThat(SiteAddress.page("entity", id)).isEqualTo(path);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void differOnEveryFileSystem(long seed) {
        Random random = new Random(seed);
        Map<String, String> ids = new HashMap<>();
        Map<String, String> anchors = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder id = new StringBuilder();
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                id.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String path = SiteAddress.page("entity", id.toString());
            String other = ids.put(path.toLowerCase(Locale.ROOT), id.toString());

            assertThat(path).as(id.toString()).matches(PATH).hasSizeLessThanOrEqualTo(170);
            assertThat(other == null ? id.toString() : other).as(path).isEqualTo(id.toString());
            String anchor = SiteAddress.anchor(id.toString());
            String same = anchors.put(anchor, id.toString());
            assertThat(anchor).matches("claim-[A-Za-z0-9._~/-]*");
            assertThat(same == null ? id.toString() : same).isEqualTo(id.toString());
        }
        // A page is no folder of another page.
        assertThat(ids.keySet())
                .noneMatch(path -> ids.keySet().stream().limit(200).anyMatch(other -> other.startsWith(path + "/")));
    }

    @Test
    void leadFromAnyPageToAnyOther() {
        assertThat(SiteAddress.relative("index.html", "entity/a.html")).isEqualTo("entity/a.html");
        assertThat(SiteAddress.relative("entity/a/b.html", "entity/c.html")).isEqualTo("../../entity/c.html");
    }
}
