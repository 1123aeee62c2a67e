package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.modellineage.model.Qualifier.STAGE;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MEMBER_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modellineage.load.standing.Relationship;
import org.modellineage.load.standing.Standing;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/** Relationships between entities, as claims make them. */
class RelationshipTest {

    @Test
    void aRelationshipShowsWhatIsBehindItAndTheBestClaimsQualifiers() {
        Standing standing = StandingTest.of(builder -> builder.by("later-blog")
                .says(INITIALIZED_FROM, "base")
                .with(STAGE, "finetune")
                .by("paper")
                .says(INITIALIZED_FROM, "base")
                .with(STAGE, "sft")
                .also("blog"));

        assertThat(only(standing).properties())
                .containsOnly(
                        entry(
                                "claims",
                                List.of(
                                        "child-initialized-from-base-blog",
                                        "child-initialized-from-base-later-blog",
                                        "child-initialized-from-base-paper")),
                        entry("sources", List.of("blog", "later-blog", "paper")),
                        entry("status", "asserted"),
                        entry("method", "stated"),
                        entry("statedOn", "2024-05"),
                        entry("since", "2024-05-31"),
                        entry("until", "open"),
                        entry("stands", true),
                        entry("caption", "initialized from"),
                        entry("channel", "weights"),
                        entry("stage", "sft"));
    }

    @Test
    void anotherStatusOrQualifierBeginsAnotherPeriod() {
        List<Relationship> periods = new ArrayList<>(StandingTest.of(builder -> builder.by("blog")
                        .says(INITIALIZED_FROM, "base")
                        .as(Status.ALLEGED)
                        .by("later-blog")
                        .says(INITIALIZED_FROM, "base")
                        .as(Status.DENIED)
                        .by("paper")
                        .says(INITIALIZED_FROM, "base")
                        .with(Qualifier.TOKENS, 5L))
                .relationships());

        assertThat(periods)
                .extracting(period -> period.properties().get("caption"), Relationship::since, Relationship::until)
                .containsExactly(
                        tuple("alleged: initialized from", "2024-05-31", "2025-01-31"),
                        tuple("disputed: initialized from", "2025-01-31", "open"));
        assertThat(periods.get(0).properties())
                .doesNotContainKey("tokens")
                .containsEntry("sources", List.of("blog", "later-blog"));
        assertThat(periods.get(1).properties()).containsEntry("tokens", 5L).containsEntry("statedOn", "2024-05");
    }

    @Test
    void aQualifierIsTheBestClaimsThatHasItAndDoesNotSayTheContrary() {
        Standing standing = StandingTest.of(builder -> builder.by("blog")
                .says(INITIALIZED_FROM, "base")
                .with(STAGE, "finetune")
                .with(Qualifier.DETAIL, "from the blog")
                .by("copy")
                .says(INITIALIZED_FROM, "base")
                .as(Status.DENIED)
                .with(Qualifier.ALGORITHM, "GRPO")
                .by("paper")
                .says(INITIALIZED_FROM, "base")
                .ranked(Rank.PREFERRED)
                .with(STAGE, "sft"));

        assertThat(today(standing).properties())
                .containsEntry("stage", "sft")
                .containsEntry("detail", "from the blog")
                .doesNotContainKey("algorithm");
    }

    @Test
    void howExactAnAmountIsHoldsForNoOtherAmount() {
        Standing standing = StandingTest.of(builder -> builder.by("paper")
                .says(INITIALIZED_FROM, "base")
                .with(Qualifier.TOKENS, 5L)
                .by("blog")
                .says(INITIALIZED_FROM, "base")
                .with(Qualifier.SAMPLES, 7L)
                .with(Qualifier.PRECISION, "about"));

        assertThat(today(standing).properties())
                .containsEntry("tokens", 5L)
                .doesNotContainKey("samples")
                .doesNotContainKey("precision");
    }

    @Test
    void theFirstDayOfARelationshipIsNotThatOfADeprecatedClaim() {
        Standing standing = StandingTest.of(builder -> builder.by("blog")
                .says(INITIALIZED_FROM, "base")
                .ranked(Rank.DEPRECATED)
                .by("paper")
                .says(INITIALIZED_FROM, "base"));

        assertThat(only(standing).since()).isEqualTo("2025-01-31");
    }

    @Test
    void onlyADerivationHasAChannel() {
        assertThat(only(StandingTest.of(builder -> builder.says(MEMBER_OF, "base")))
                        .properties())
                .doesNotContainKey("channel");
    }

    @Test
    void aRelationshipStandsWithItsStatusUnlessItIsDeprecated() {
        assertThat(statusOf(builder -> builder.says(INITIALIZED_FROM, "base").as(Status.DENIED)))
                .isEqualTo("denied");
        assertThat(StandingTest.of(builder ->
                                builder.says(INITIALIZED_FROM, "base").ranked(Rank.DEPRECATED))
                        .relationships())
                .isEmpty();
    }

    @Test
    void aPlainAssertionIsDisputedWhenAClaimInForceContradictsIt() {
        assertThat(statusOf(builder ->
                        builder.says(INITIALIZED_FROM, "base").also("blog").as(Status.DENIED)))
                .isEqualTo("disputed");
        assertThat(statusOf(builder -> builder.says(INITIALIZED_FROM, "base")
                        .also("blog")
                        .as(Status.DENIED)
                        .ranked(Rank.DEPRECATED)))
                .isEqualTo("asserted");
        assertThat(statusOf(builder -> builder.says(INITIALIZED_FROM, "base")
                        .ranked(Rank.PREFERRED)
                        .also("blog")
                        .as(Status.DENIED)))
                .isEqualTo("asserted");
    }

    private static @Nullable Object statusOf(UnaryOperator<CollectionBuilder> statements) {
        return today(StandingTest.of(statements)).properties().get("status");
    }

    private static Relationship today(Standing standing) {
        return standing.relationships().stream()
                .filter(relationship -> relationship.until().equals(Days.OPEN))
                .findFirst()
                .orElseThrow();
    }

    private static Relationship only(Standing standing) {
        assertThat(standing.relationships()).hasSize(1);
        return standing.relationships().iterator().next();
    }
}
