package org.modellineage.load.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaptionTest {

    @ParameterizedTest
    @CsvSource({
        "DeepSeek-R1, DeepSeek-R1",
        "DeepSeek-R1-Distill-Qwen-7B, DeepSeek-R1- Distill- Qwen-7B",
        "deepseek-ai/DeepSeek-V3-0324, deepseek-ai/ DeepSeek-V3- 0324",
        "Llama 3.3 70B Instruct, Llama 3.3 70B Instruct",
        "Superfragilistical, Superfragil istical",
        "深度求索人工智能基础技术研究, 深度求索人 工智能基础 技术研究"
    })
    void namesCanBeWrapped(String name, String caption) {
        assertThat(Caption.ofName(name)).isEqualTo(caption);
    }

    @Test
    void statementsAreReadWithTheirStatusFirst() {
        assertThat(Caption.ofStatement("DISTILLED_FROM", "asserted")).isEqualTo("distilled from");
        assertThat(Caption.ofStatement("DISTILLED_FROM", "alleged")).isEqualTo("alleged: distilled from");
        assertThat(Caption.ofStatement("pretrainingTokens", "denied")).isEqualTo("denied: pretraining tokens");
    }
}
