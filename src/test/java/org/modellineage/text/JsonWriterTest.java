package org.modellineage.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {

    static LongStream seeds() {
        return HostileText.seeds();
    }

    @Test
    void writesMembersAndItemsInLineOrOnLines() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.to(out).objectOnLines();
        json.member("values", Arrays.asList(1, 2.5, true, null, Double.NaN, "a", Map.of("b", List.of())));
        json.name("rows")
                .arrayOnLines()
                .array()
                .end()
                .object()
                .member("c", 1L)
                .end()
                .end();
        json.name("none").arrayOnLines().end().name("given").raw("{}").end();

        assertThat(out).hasToString("""
                {
                  "values": [1, 2.5, true, null, "NaN", "a", {"b": []}],
                  "rows": [
                    [],
                    {"c": 1}
                  ],
                  "none": [],
                  "given": {}
                }""");
    }

    @Test
    void writesOneValueAfterAnother() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.to(out);
        json.object().member("a", 1).end();
        out.append('\n');
        json.object().member("a", 2).end();

        assertThat(out).hasToString("{\"a\": 1}\n{\"a\": 2}");
    }

    @Test
    void scriptsHoldNoSpacesAndNothingThatEndsThem() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter.inScript(out)
                .object()
                .member("a", List.of("</script><!--", "é\u2028"))
                .member("b", 1)
                .end();

        assertThat(out).hasToString("{\"a\":[\"\\u003c/script>\\u003c!--\",\"\\u00e9\\u2028\"],\"b\":1}");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesHostileText(long seed) throws IOException {
        List<String> texts = HostileText.of(seed);
        StringBuilder json = new StringBuilder();
        JsonWriter.to(json).value(texts);
        StringBuilder script = new StringBuilder();
        JsonWriter.inScript(script).value(texts);

        assertThat(read(json)).isEqualTo(texts);
        assertThat(read(script)).isEqualTo(texts);
        assertThat(json.codePoints()).noneMatch(HiddenCharacters::isHidden);
        assertThat(script.chars()).allMatch(c -> c >= ' ' && c <= '~' && c != '<');
    }

    @Test
    void survivesEveryCharacter() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int codePoint = 0; codePoint <= 0x2100; codePoint++) {
            texts.add("a" + Character.toString(codePoint) + "b");
        }
        StringBuilder json = new StringBuilder();
        JsonWriter.to(json).value(texts);

        assertThat(read(json)).isEqualTo(texts);
        assertThat(json.codePoints()).noneMatch(HiddenCharacters::isHidden);
    }

    private static List<String> read(CharSequence json) throws IOException {
        List<String> read = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toString())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    read.add(parser.getText());
                }
            }
        }
        return read;
    }
}
