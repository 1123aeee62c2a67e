package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/** Cypher has no way to name a set of words once, so the lists of words in the reports are held to the model here. */
class ReportVocabularyTest {

    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");
    /** How one source puts a statement, or where it lists it: no part of what is stated. */
    private static final Set<Qualifier> OF_SINGLE_CLAIMS =
            EnumSet.of(Qualifier.AS_WRITTEN, Qualifier.REFERENCE_NUMBER, Qualifier.TIMES_CITED, Qualifier.CONFLICT);

    private static final Pattern TYPES = Pattern.compile("\\[(?:steps?|own):([A-Z_|\\s]+)");

    @ParameterizedTest
    @ValueSource(strings = {"licences"})
    void followsEveryDerivation(String report) throws IOException {
        List<String> derivations = Arrays.stream(RelationshipType.values())
                .filter(type -> type.channel().isPresent())
                .map(Enum::name)
                .toList();
        Matcher lists = TYPES.matcher(text(report));
        int found = 0;
        while (lists.find()) {
            found++;
            assertThat(lists.group(1).replaceAll("\\s", "").split("\\|"))
                    .containsExactlyInAnyOrderElementsOf(derivations);
        }
        assertThat(found).isPositive();
    }

    @Test
    void choicesAreTheWordsOfTheModel() {
        for (String report : List.of("licences")) {
            assertThat(choices(report, "channel"))
                    .containsExactlyElementsOf(
                            Arrays.stream(Channel.values()).map(Channel::word).toList());
            assertThat(choices(report, "status"))
                    .containsExactlyElementsOf(
                            Arrays.stream(Status.values()).map(Status::word).toList());
        }
        assertThat(choices("search", "kind"))
                .containsExactlyElementsOf(Arrays.stream(EntityKind.values())
                        .map(EntityKind::label)
                        .toList());
        assertThat(choices("statements", "predicate"))
                .containsExactlyElementsOf(Stream.concat(
                                Arrays.stream(RelationshipType.values()).map(RelationshipType::word),
                                Arrays.stream(Property.values()).map(Property::word))
                        .toList());
        assertThat(choices("sources", "kind"))
                .containsExactlyElementsOf(
                        Arrays.stream(SourceKind.values()).map(SourceKind::word).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claims", "organization", "person", "uses", "benchmarks", "said-by", "alleged", "statements"})
    void claimsShowEveryQualifierInOrder(String report) throws IOException {
        assertThat(listedBefore("] WHERE claim[qualifier]", text(report)))
                .containsExactlyElementsOf(
                        Arrays.stream(Qualifier.values()).map(Qualifier::word).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflicts", "withdraw", "unsupported", "changes"})
    void qualifiersOfStatementsAreAllButThoseOfSingleClaims(String report) throws IOException {
        assertThat(listedBefore("] WHERE claim[qualifier]", text(report)))
                .containsExactlyElementsOf(Arrays.stream(Qualifier.values())
                        .filter(qualifier -> !OF_SINGLE_CLAIMS.contains(qualifier))
                        .map(Qualifier::word)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "changes", "conflicts", "show"})
    void propertiesThatMayHaveManyValuesAreKnown(String report) throws IOException {
        Matcher lists = Pattern.compile("\\[\\s*('alsoKnownAs',[^]]+)]").matcher(text(report));
        assertThat(lists.find()).isTrue();
        assertThat(QUOTED.matcher(lists.group(1)).results().map(word -> word.group(1)))
                .containsExactlyElementsOf(Arrays.stream(Property.values())
                        .filter(Property::many)
                        .map(Property::word)
                        .toList());
    }

    @Test
    void withdrawalFollowsEveryDerivation() throws IOException {
        List<String> derivations = Arrays.stream(RelationshipType.values())
                .filter(type -> type.channel().isPresent())
                .map(Enum::name)
                .toList();
        Matcher followed = TYPES.matcher(text("withdraw"));
        assertThat(followed.find()).isTrue();
        assertThat(followed.group(1).replaceAll("\\s", "").split("\\|")).containsExactlyElementsOf(derivations);
        Matcher listed = Pattern.compile("\\[\\s*('INITIALIZED_FROM',[^]]+)]").matcher(text("withdraw"));
        assertThat(listed.find()).isTrue();
        assertThat(QUOTED.matcher(listed.group(1)).results().map(word -> word.group(1)))
                .containsExactlyElementsOf(derivations);
    }

    @Test
    void showKnowsEveryPropertyThatHasOneValue() throws IOException {
        assertThat(listedBefore("] WHERE entity[property]", text("show")))
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(Property.values())
                        .filter(property -> !property.many())
                        .map(Property::word)
                        .toList());
    }

    @Test
    void statsCountEveryKindAndType() throws IOException {
        assertThat(text("stats"))
                .contains(Arrays.stream(EntityKind.values())
                        .map(kind -> "{name: '" + kind.label() + "', count: COUNT { (:" + kind.label() + ") }}")
                        .toList())
                .contains(Arrays.stream(RelationshipType.values())
                        .map(type -> "{name: '" + type + "', count: COUNT { ()-[:" + type + "]->() }}")
                        .toList());
    }

    /** The quoted words of the list that ends there. */
    private static List<String> listedBefore(String end, String text) {
        int close = text.indexOf(end);
        String list = text.substring(text.lastIndexOf('[', close) + 1, close);
        return QUOTED.matcher(list).results().map(word -> word.group(1)).toList();
    }

    private static List<String> choices(String report, String parameter) {
        return new ReportLibrary(List.of(TestGraph.cypher().resolve("reports")))
                .find(report).orElseThrow().parameters().stream()
                        .filter(one -> one.name().equals(parameter))
                        .findFirst()
                        .orElseThrow()
                        .choices();
    }

    private static String text(String report) throws IOException {
        return Files.readString(TestGraph.cypher().resolve("reports").resolve(report + ".cypher"));
    }
}
