package org.modellineage.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"example-org/model-a", "example-org/_model-g", "Qwen/Qwen2.5-7B", "a/b", "0x/b_", "outputs/x"})
    void isAnOwnerAndAName(String text) {
        assertThat(HubId.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-two",
                "a/b/c",
                "/b",
                "a/",
                "a/model--m",
                "a/model..m",
                "a/-m",
                "a/m.",
                "a/m-",
                "./m",
                "../s",
                "a b/c",
                "a/ｍodel",
                "a/b ",
                "C:\\models\\m",
                "datasets/a/b"
            })
    void isNothingElse(String text) {
        assertThat(HubId.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/example-org/model-a, example-org/model-a",
        "https://huggingface.co/example-org/model-a/tree/main?x=1#y, example-org/model-a",
        "https://huggingface.co/datasets/example-org/data-e, example-org/data-e",
        "https://modelscope.cn/models/example-org/model-a/, example-org/model-a",
        "hf.co/example-org/model-l, example-org/model-l",
        "http://www.huggingface.co/example-org/model-a/blob/main/README.md, example-org/model-a",
        "hf://example-org/model-a, example-org/model-a",
        "hf://datasets/example-org/data-e/train.csv, example-org/data-e",
        "hf://example-org/model-a@main/config.json, example-org/model-a",
        "example-org/model-b@0123abc, example-org/model-b",
        "example-org/model-c/, example-org/model-c",
        "'  example-org/model-f ', example-org/model-f",
        "example-org/model-h:gptq-4bit, example-org/model-h",
        "datasets/example-org/data-e, example-org/data-e",
        "models--example-org--model-n, example-org/model-n",
        "pkg:huggingface/example-org/model-o@0123abc, example-org/model-o",
        "example-org/ｍodel-q, example-org/model-q"
    })
    void isFoundInOtherSpellings(String text, String hubId) {
        assertThat(HubId.in(text)).contains(hubId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gpt-two", "/home/someone/models/model-i", "./model-j", "../s", "a/b/c", "C:\\m\\k", "深度求索", ""})
    void isNotMadeUp(String text) {
        assertThat(HubId.in(text)).isEmpty();
    }
}
