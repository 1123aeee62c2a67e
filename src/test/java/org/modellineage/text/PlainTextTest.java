package org.modellineage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.model.NameKey;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Template Adaptation\n', 'Template Adaptation'",
        "'  Leading and trailing  ', 'Leading and trailing'",
        "'non\u00A0breaking\u3000wide\u2009thin', 'non breaking wide thin'",
        "'two\r\nlines\u2028three', 'two  lines three'",
        "'tab\there', 'tab here'",
        "'Model\u200BA\uFEFF', 'ModelA'",
        "'safe\u202Egnp.exe', 'safegnp.exe'",
        "'soft\u00ADhyphen\u2060', 'softhyphen'",
        "'a\u001B[31mred\u0007\0', 'a[31mred'",
        "'tag\uDB40\uDC41', 'tag'",
        "'latin\u200Djoiner\u200C', 'latinjoiner'",
        "'深\u200D度', '深度'",
        "'filler\u3164\u115F', 'filler'",
        "'selector\uFE0F', 'selector'",
        "'Cafe\u0301', 'Café'",
        "'\u200E', ''"
    })
    void leavesOutWhatNobodySees(String written, String plain) {
        assertThat(PlainText.of(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek-R1",
                "深度求索",
                "نموذج-عربي-7B",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "🦙🧪 Llama-Stew 👩\u200D🔬",
                "👩🏽\u200D🔬",
                "❤\uFE0F",
                "👁\uFE0F\u200D🗨\uFE0F",
                "葛\uDB40\uDD00",
                "\u0601 1446",
                "ＦＵＬＬ",
                "𝔄𝔠",
                "a | b \\ c [d](e)"
            })
    void keepsWhatIsSeen(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "deepseek-r1, DeepSeek-R1",
        "café, 'CAFE\u0301 '",
        "a b, 'A\u00A0B'",
        "modela, '\u200FModel\u200BA\u200E'",
        "i̇stanbul, İSTANBUL",
        "straße, STRAßE"
    })
    void namesThatLookAlikeHaveOneKey(String key, String name) {
        assertThat(NameKey.of(name)).isEqualTo(key);
        assertThat(NameKey.of(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n\r\tb', 'a\\n\\r\\tb'",
        "'\u00A0\u200E\u2028\u0007', '\\u00A0\\u200E\\u2028\\u0007'",
        "'\uDB40\uDC41', '\\U000E0041'",
        "深度 é \"q\", 深度 é \"q\""
    })
    void escapesAreThoseOfYaml(String text, String escaped) {
        assertThat(PlainText.escaped(text)).isEqualTo(escaped);
    }
}
