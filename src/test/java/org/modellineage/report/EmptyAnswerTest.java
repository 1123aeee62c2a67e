package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a report says of having found nothing. */
class EmptyAnswerTest {

    private final EmptyAnswer answer = new EmptyAnswer(List.of(
            EmptyAnswer.Meaning.read("channel=outputs: nobody taught {model}"),
            EmptyAnswer.Meaning.read("nothing is said of {model}: see {asOf}")));

    @Test
    void aSpecialMeaningHoldsForItsValueAlone() {
        assertThat(answer.of(given(List.of("outputs")))).containsExactly("nobody taught chat");
        assertThat(answer.of(given(List.of("outputs", "data")))).containsExactly("nothing is said of chat: see null");
        assertThat(answer.of(given(List.of()))).containsExactly("nothing is said of chat: see null");
    }

    @Test
    void whatGoesWithoutSayingIsNotSaid() {
        assertThat(new EmptyAnswer(List.of()).of(given(List.of()))).isEmpty();
    }

    private static Map<String, @Nullable Object> given(List<String> channels) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("model", "chat");
        given.put("channel", channels);
        given.put("asOf", null);
        return given;
    }
}
