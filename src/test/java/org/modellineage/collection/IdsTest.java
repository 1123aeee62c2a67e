package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

class IdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "deepseek-r1-distill-qwen-2.5-7b",
                "4.0",
                "deepseek-ai/deepseek-r1",
                "a/b_c.d-e",
                "a/_b",
                "a_/b"
            })
    void accepts(String id) {
        assertThat(Ids.isEntityId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", "a-", "a--b", "a.-b", "A", "a_b", "a b", "a/", "/a", "a/b/c", "é", "a/-b", "a/b-", "a/b--c",
                "a/b..c", "A/b"
            })
    void refuses(String id) {
        assertThat(Ids.isEntityId(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DeepSeek R1, deepseek-r1",
        "Qwen2.5-7B, qwen2.5-7b",
        "'  Command R+ ', command-r",
        "a. b, a-b",
        "v1.., v1",
        "深度求索, ''"
    })
    void makesSlugs(String text, String slug) {
        assertThat(Ids.slug(text)).isEqualTo(slug);
    }

    @Test
    void namesStatementsByWhatTheySay() {
        assertThat(Ids.ofStatement("r1", RelationshipType.INITIALIZED_FROM, "deepseek-ai/deepseek-v3"))
                .isEqualTo("r1-initialized-from-deepseek-ai/deepseek-v3");
        assertThat(Ids.ofStatement("r1", Property.CONTEXT_LENGTH_TOKENS, 128_000L))
                .isEqualTo("r1-context-length-tokens-128000");
    }

    @Test
    void valuesWithTheSameSlugGetDifferentIds() {
        assertThat(Stream.of("Command R", "Command R+", "command-r", "Command-R", "命令", "命令二")
                        .map(alias -> Ids.ofStatement("m", Property.ALSO_KNOWN_AS, alias)))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).doesNotContain("--"));
    }

    @Test
    void longTextsAreShortenedAndStillTellApart() {
        String text = "a model that is described in a good many words, ";
        String one = Ids.ofStatement("m", Property.DESCRIPTION, text + "one");
        String two = Ids.ofStatement("m", Property.DESCRIPTION, text + "two");

        assertThat(one).isNotEqualTo(two).hasSizeLessThan(80);
    }
}
