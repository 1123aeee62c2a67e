package org.modellineage.load.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.ARCHITECTURE_FROM;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.MEMBER_OF;
import static org.modellineage.model.RelationshipType.MERGED_FROM;
import static org.modellineage.model.RelationshipType.VERSION_OF;
import static org.modellineage.model.Status.ALLEGED;
import static org.modellineage.model.Status.DENIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;

/** What is said of a series and of a model whose dated release is known. */
@WithoutGraph
class SeriesAndVersionsTest {

    private final LineageDrawing drawing = new LineageDrawing();

    /** member in small, small in large; large from elders by design. */
    @Test
    void aMemberHasTheStepsOfItsSeries() {
        drawing.models("member", "base", "elder")
                .series("small", "large")
                .step("member", MEMBER_OF, "small")
                .step("small", MEMBER_OF, "large")
                .step("large", ARCHITECTURE_FROM, "elder")
                .step("member", INITIALIZED_FROM, "base");

        assertThat(drawing.parents("member"))
                .containsExactly("ARCHITECTURE_FROM elder of large", "INITIALIZED_FROM base");
        assertThat(drawing.withCheckpoints("member"))
                .containsExactly("ARCHITECTURE_FROM elder of large", "INITIALIZED_FROM base");

        drawing.models("other").step("small", ARCHITECTURE_FROM, "other");
        assertThat(drawing.parents("member"))
                .as("the nearest series counts")
                .containsExactly("ARCHITECTURE_FROM other of small", "INITIALIZED_FROM base");

        drawing.step("member", ARCHITECTURE_FROM, "base").as(ALLEGED);
        assertThat(drawing.parents("member"))
                .as("what is said of the member counts first")
                .containsExactly("ARCHITECTURE_FROM base: alleged", "INITIALIZED_FROM base");
    }

    @Test
    void anAllegedMembershipMakesItsStepsAlleged() {
        drawing.models("member", "elder")
                .series("series")
                .step("series", ARCHITECTURE_FROM, "elder")
                .step("member", MEMBER_OF, "series")
                .as(ALLEGED);

        assertThat(drawing.parents("member")).containsExactly("ARCHITECTURE_FROM elder of series: alleged");
    }

    @Test
    void aModelFromScratchHasNoWeightsOfItsSeries() {
        drawing.models("base")
                .checkpoints("early")
                .series("series")
                .put(new LineageEntity(
                        "early", "Early", false, false, false, List.of("2024-06-01 from-scratch", "2024-09-01 ")))
                .models("member")
                .step("member", INITIALIZED_FROM, "early")
                .step("member", MEMBER_OF, "series")
                .step("series", INITIALIZED_FROM, "base")
                .step("series", DISTILLED_FROM, "base");

        List<String> both = List.of("DISTILLED_FROM base of series", "INITIALIZED_FROM base of series");
        assertThat(drawing.parentsOn("2024-05-31", "member")).isEqualTo(both);
        assertThat(drawing.parentsOn("2024-06-01", "member")).containsExactly("DISTILLED_FROM base of series");
        assertThat(drawing.parentsOn("2024-09-01", "member")).isEqualTo(both);
    }

    @Test
    void whatIsDeniedOfASeriesIsDeniedOfItsMembers() {
        drawing.models("member", "outsider", "base", "v3")
                .series("series")
                .step("member", MEMBER_OF, "series")
                .step("outsider", MEMBER_OF, "series")
                .step("member", INITIALIZED_FROM, "base")
                .step("outsider", INITIALIZED_FROM, "v3")
                .step("series", INITIALIZED_FROM, "v3")
                .as(DENIED);

        assertThat(drawing.parents("member"))
                .containsExactly("INITIALIZED_FROM base", "INITIALIZED_FROM v3 of series: denied");
        assertThat(drawing.parents("outsider")).containsExactly("INITIALIZED_FROM v3");
    }

    @Test
    void aMemberIsNotFromItselfByItsSeries() {
        drawing.models("member", "other")
                .series("series")
                .step("member", MEMBER_OF, "series")
                .step("series", DISTILLED_FROM, "member")
                .step("series", DISTILLED_FROM, "other");

        assertThat(drawing.parents("member")).containsExactly("DISTILLED_FROM other of series");
    }

    @Test
    void seriesThatAreInEachOtherEnd() {
        drawing.models("member", "elder")
                .series("one", "two")
                .step("member", MEMBER_OF, "one")
                .step("one", MEMBER_OF, "two")
                .step("two", MEMBER_OF, "one")
                .step("two", ARCHITECTURE_FROM, "elder");

        assertThat(drawing.parents("member")).containsExactly("ARCHITECTURE_FROM elder of two");
        assertThat(drawing.parents("one")).containsExactly("ARCHITECTURE_FROM elder of two");
    }

    /** merged from chat and from chat-0628, which is a release of chat. */
    @Test
    void aModelBesideItsReleaseIsTheLessExactNameOfIt() {
        drawing.models("merged", "chat", "chat-0628", "coder")
                .step("merged", MERGED_FROM, "chat")
                .step("merged", MERGED_FROM, "chat-0628")
                .step("merged", MERGED_FROM, "coder")
                .step("merged", ARCHITECTURE_FROM, "chat")
                .step("chat-0628", VERSION_OF, "chat");

        assertThat(drawing.parents("merged"))
                .containsExactly("ARCHITECTURE_FROM chat", "MERGED_FROM chat-0628", "MERGED_FROM coder");
        assertThat(drawing.withCheckpoints("merged")).isEqualTo(drawing.parents("merged"));
        assertThat(drawing.summaries("merged")).containsExactly("MERGED_FROM chat");
    }

    @Test
    void theLessExactNameStaysWhereItIsSurer() {
        drawing.models("merged", "chat", "chat-0628")
                .step("merged", MERGED_FROM, "chat")
                .step("merged", MERGED_FROM, "chat-0628")
                .as(ALLEGED)
                .step("chat-0628", VERSION_OF, "chat");

        assertThat(drawing.parents("merged")).containsExactly("MERGED_FROM chat", "MERGED_FROM chat-0628: alleged");
    }

    @Test
    void ofModelsThatAreVersionsOfEachOtherNoneIsLeftOut() {
        drawing.models("merged", "one", "two")
                .step("merged", MERGED_FROM, "one")
                .step("merged", MERGED_FROM, "two")
                .step("one", VERSION_OF, "two")
                .step("two", VERSION_OF, "one");

        assertThat(drawing.parents("merged")).containsExactly("MERGED_FROM one", "MERGED_FROM two");
    }
}
