package org.modellineage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Status;
import org.modellineage.picture.Colour.Sight;
import org.modellineage.picture.Palette.Tone;

/** Every colour can be read, and none can be taken for another. */
@WithoutGraph
class PaletteTest {

    private static final double CONTRAST_OF_TEXT = 4.5;
    private static final Path WEB = Path.of("src/main/resources/org/modellineage/server/web");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyColourHasTheContrastOfText(boolean light) {
        Function<Tone, Colour> side = side(light);
        all().forEach((name, tone) -> assertThat(side.apply(tone).contrast(side.apply(Palette.PAPER)))
                .as(name)
                .isGreaterThan(CONTRAST_OF_TEXT));
        for (Tone text : List.of(Palette.INK, Palette.FAINT)) {
            for (Tone ground : List.of(Palette.PAPER, Palette.BOX, Palette.ASKED)) {
                assertThat(side.apply(text).contrast(side.apply(ground))).isGreaterThan(CONTRAST_OF_TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTwoAreAlike(boolean light) {
        Function<Tone, Colour> side = side(light);
        all().forEach((name, tone) -> all().forEach((other, its) -> {
            if (!name.equals(other)) {
                assertThat(side.apply(tone).distance(side.apply(its), Sight.FULL))
                        .as(name + " and " + other)
                        .isGreaterThan(12);
            }
        }));
    }

    /** Lines also tell channels, and words statuses; the colours help with that whatever eyes see them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void channelsAreToldApartByColourBlindReaders(boolean light) {
        Function<Tone, Colour> side = side(light);
        for (Sight sight : Sight.values()) {
            for (Channel one : Channel.values()) {
                for (Channel two : Channel.values()) {
                    if (one != two) {
                        assertThat(side.apply(Palette.of(one)).distance(side.apply(Palette.of(two)), sight))
                                .as("%s and %s with %s", one, two, sight)
                                .isGreaterThan(12);
                    }
                }
            }
        }
    }

    @Test
    void aTerminalShowsNoChannelAsDoubt() {
        List<Integer> doubt = List.of(
                Palette.of(Status.DISPUTED).ansi(),
                Palette.of(Status.ALLEGED).ansi(),
                Palette.of(Status.DENIED).ansi(),
                Palette.of(Status.RETRACTED).ansi());
        List<Integer> channels = Stream.of(Channel.values())
                .map(channel -> Palette.of(channel).ansi())
                .toList();

        assertThat(channels).doesNotHaveDuplicates().doesNotContainAnyElementsOf(doubt);
    }

    @Test
    void theStartPageHasTheSameColours() throws IOException {
        Tone weights = Palette.of(Channel.WEIGHTS);
        Tone outputs = Palette.of(Channel.OUTPUTS);

        assertThat(values("start.css", "--weights: (\\S+);")).containsExactly(weights.light(), weights.dark());
        assertThat(values("start.css", "--outputs: (\\S+);")).containsExactly(outputs.light(), outputs.dark());
        assertThat(values("start.svg", "cx=\"25\"[^>]* fill=\"(\\S+)\""))
                .containsExactly(weights.light(), outputs.light());
    }

    private static List<String> values(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(WEB.resolve(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toList());
    }

    private static Function<Tone, Colour> side(boolean light) {
        return tone -> Colour.of(light ? tone.light() : tone.dark());
    }

    private static Map<String, Tone> all() {
        Map<String, Tone> all = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            all.put(channel.word(), Palette.of(channel));
        }
        for (Status status : Status.values()) {
            all.put(status.word(), Palette.of(status));
        }
        for (EntityKind kind : EntityKind.values()) {
            all.put(Palette.cssName(kind), Palette.of(kind));
        }
        return all;
    }
}
