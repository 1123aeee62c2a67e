package org.modellineage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number means nothing without its unit, so the word for it ends in one, or is the name of what is counted. */
class UnitsTest {

    private static final List<String> UNITS =
            List.of("Tokens", "Percent", "Usd", "Flop", "Days", "Hours", "Parameters", "Models", "Bits", "Sequences");
    private static final Set<String> COUNTED = Set.of("tokens", "samples", "epochs", "downloads", "gpusForTraining");
    private static final Set<String> WITHOUT_UNIT = Set.of(
            "vocabularySize",
            "dailyUseLimit",
            "stageNumber",
            "learningRate",
            "adamBeta1",
            "adamBeta2",
            "weightDecay",
            "loraRank",
            "mergeWeight",
            "count",
            "outOf",
            "place",
            "referenceNumber",
            "timesCited");

    static Stream<String> wordsOfNumbers() {
        return Stream.concat(
                Arrays.stream(Property.values())
                        .filter(property -> isNumber(property.type()))
                        .map(Property::word),
                Arrays.stream(Qualifier.values())
                        .filter(qualifier -> isNumber(qualifier.type()))
                        .map(Qualifier::word));
    }

    @ParameterizedTest
    @MethodSource("wordsOfNumbers")
    void endInAUnitOrNameWhatIsCounted(String word) {
        assertThat(UNITS.stream().anyMatch(word::endsWith) || COUNTED.contains(word) || WITHOUT_UNIT.contains(word))
                .as("%s says its unit", word)
                .isTrue();
    }

    private static boolean isNumber(ValueType type) {
        return type == ValueType.INTEGER || type == ValueType.DECIMAL;
    }
}
