package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.EntityKind;

class MessagesTest {

    private static final Path FILE = Path.of("models.yaml");

    @Test
    void aProblemIsOneLineThatEditorsCanFollow() {
        assertThat(new Problem(Problem.Severity.ERROR, FILE, 12, 3, "duplicate key").oneLine())
                .isEqualTo("models.yaml:12:3: error: duplicate key");
        assertThat(new Problem(Problem.Severity.WARNING, FILE, 0, 0, "is empty").oneLine())
                .isEqualTo("models.yaml: warning: is empty");
    }

    @Test
    void quotedTextStaysOnOneLineAndShowsWhatIsInvisible() {
        assertThat(Quoted.of("a\nb\t\"c\" \u200b\u2028\u0007 é 深"))
                .isEqualTo("\"a\\nb\\t\\\"c\\\" \\u200B\\u2028\\u0007 é 深\"");
        assertThat(Quoted.of("\uD83D\uDE00".repeat(61))).isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "…\"");
    }

    @Test
    void kindsAreListedAsPeopleDo() {
        assertThat(EntityKind.oneOf(EnumSet.of(EntityKind.MODEL))).isEqualTo("a model");
        assertThat(EntityKind.oneOf(EnumSet.of(EntityKind.ORGANIZATION, EntityKind.MODEL, EntityKind.EVENT)))
                .isEqualTo("an organization, a model or an event");
        assertThat(EntityKind.oneOf(EnumSet.complementOf(EnumSet.of(EntityKind.SOURCE))))
                .isEqualTo("any entity but a source");
        assertThat(EntityKind.oneOf(EnumSet.allOf(EntityKind.class))).isEqualTo("any entity");
    }

    @ParameterizedTest
    @CsvSource({
        "671B, 671000000000",
        "14.8T, 14800000000000",
        "128k, 128000",
        "'128,000', 128000",
        "1_000, 1000",
        "37e9, 37000000000",
        "1e3M, 1000000000"
    })
    void numbersThatPeopleAbbreviateAreWrittenOut(String written, String plain) {
        assertThat(hint(written)).isEqualTo(", written out and without quotes: " + plain);
    }

    @ParameterizedTest
    @CsvSource({"many", "1.5", "B", "-5", "''", "1e-999999999", "0e-999999999", "12 or 13"})
    void otherTextsAreNotMadeNumbers(String written) {
        assertThat(hint(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775808", "1e999999999", "9999999999T", "99999999999999999999999"})
    void ofNumbersThatAreTooLargeTheLargestIsNamed(String written) {
        assertThat(hint(written)).isEqualTo(", at most 9223372036854775807");
    }

    private static String hint(String written) {
        return Numbers.hint(new YamlNode.Scalar(written, true, Place.whole(FILE)));
    }
}
