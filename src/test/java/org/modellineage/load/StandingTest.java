package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.Property.ALSO_KNOWN_AS;
import static org.modellineage.model.Property.RELEASED_ON;
import static org.modellineage.model.Property.TOTAL_PARAMETERS;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.Name;
import org.modellineage.load.standing.Standing;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Rank;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

class StandingTest {

    @Test
    void theBetterRankStandsBeforeEverythingElse() {
        assertThat(totalParameters(builder -> builder.by("paper")
                        .says(TOTAL_PARAMETERS, 1L)
                        .by("copy")
                        .says(TOTAL_PARAMETERS, 2L)
                        .as(Status.ALLEGED)
                        .ranked(Rank.PREFERRED)))
                .isEqualTo(2L);
    }

    @Test
    void thenTheBetterStatusStands() {
        assertThat(totalParameters(builder -> builder.by("paper")
                        .says(TOTAL_PARAMETERS, 1L)
                        .as(Status.DISPUTED)
                        .by("copy")
                        .says(TOTAL_PARAMETERS, 2L)))
                .isEqualTo(2L);
    }

    @Test
    void thenTheSourceNearerToIt() {
        assertThat(totalParameters(builder -> builder.by("blog")
                        .says(TOTAL_PARAMETERS, 1L)
                        .by("paper")
                        .says(TOTAL_PARAMETERS, 2L)))
                .isEqualTo(2L);
    }

    @Test
    void thenTheEarlierSourceAndOneWithoutADateLast() {
        assertThat(totalParameters(builder -> builder.by("later-blog")
                        .says(TOTAL_PARAMETERS, 1L)
                        .by("blog")
                        .says(TOTAL_PARAMETERS, 2L)))
                .isEqualTo(2L);
        assertThat(totalParameters(builder -> builder.by("a-blog-without-date")
                        .says(TOTAL_PARAMETERS, 1L)
                        .by("later-blog")
                        .says(TOTAL_PARAMETERS, 2L)))
                .isEqualTo(2L);
    }

    @Test
    void thenTheFirstIdSoThatTheOrderOfTheFilesDoesNotMatter() {
        assertThat(totalParameters(builder ->
                        builder.by("paper").says(TOTAL_PARAMETERS, 2L).says(TOTAL_PARAMETERS, 1L)))
                .isEqualTo(1L);
    }

    @Test
    void aValueDoesNotStandWhenAllThatSayItIsDeprecatedDeniedOrRetracted() {
        Standing standing = of(builder -> builder.says(TOTAL_PARAMETERS, 1L)
                .ranked(Rank.DEPRECATED)
                .says(RELEASED_ON, new PartialDate("2025"))
                .as(Status.RETRACTED)
                .says(ALSO_KNOWN_AS, "Other")
                .as(Status.DENIED));

        assertThat(standing.properties()).containsOnlyKeys("caption", "id", "kind", "name", "released", "series");
        assertThat(standing.names()).extracting(Name::key).containsExactly("child");
    }

    @Test
    void theDaysOfAReleaseDateAreKept() {
        Standing standing = of(builder -> builder.by("blog")
                .says(RELEASED_ON, new PartialDate("2024"))
                .by("later-blog")
                .says(RELEASED_ON, new PartialDate("2023"))
                .by("paper")
                .says(RELEASED_ON, new PartialDate("2025"))
                .by("a-blog-without-date")
                .says(RELEASED_ON, new PartialDate("2022")));

        assertThat(standing.properties())
                .containsEntry("releasedOn", "2025")
                .containsEntry("releasedOnByDay", List.of("2024-05-31 2024", "2025-01-31 2025"));
    }

    @Test
    void aNameAndAnAliasThatDifferOnlyInCaseAreOneName() {
        Standing standing = of(builder ->
                builder.says(ALSO_KNOWN_AS, "CHILD").says(ALSO_KNOWN_AS, "Kid").also("blog"));

        assertThat(standing.names().stream().map(name -> name.toRow("child")).toList())
                .containsExactly(
                        Map.of(
                                "entity", "child",
                                "key", "child",
                                "properties", Map.of("text", "Child", "sources", List.of("paper"))),
                        Map.of(
                                "entity", "child",
                                "key", "kid",
                                "properties", Map.of("text", "Kid", "sources", List.of("blog", "paper"))));
        assertThat(standing.properties()).containsEntry("aliases", List.of("CHILD", "Kid"));
    }

    private static @Nullable Object totalParameters(UnaryOperator<CollectionBuilder> statements) {
        return of(statements).properties().get("totalParameters");
    }

    /** What stands on "child" when the paper, unless told otherwise, says something of it. */
    static Standing of(UnaryOperator<CollectionBuilder> statements) {
        CollectionBuilder builder = new CollectionBuilder("test")
                .source("a-blog-without-date", SourceKind.SECONDARY, null)
                .source("blog", SourceKind.SECONDARY, "2024-05")
                .source("copy", SourceKind.PARAPHRASE, "2023")
                .source("later-blog", SourceKind.SECONDARY, "2024-06")
                .source("paper", SourceKind.PRIMARY, "2025-01")
                .model("base")
                .model("child");
        CollectionRecords records =
                CollectionRecords.of(statements.apply(builder).build());
        Declarations declarations = new Declarations();
        records.sources().forEach(declarations::add);
        records.entities().forEach(declarations::add);
        return new Standing(
                "child",
                declarations,
                records.claims().values().stream().map(ClaimRecord::node).toList());
    }
}
