package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.ADAPTER_OF;
import static org.modellineage.model.RelationshipType.DEVELOPED_BY;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.LICENSED_UNDER;
import static org.modellineage.model.RelationshipType.MERGED_FROM;
import static org.modellineage.model.RelationshipType.TRAINED_ON;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.licence.Licence;
import org.modellineage.licence.LicenceConflict;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.EntityKind;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.terminal.Style;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The verdict on the licences of a model is the one that a reader of the licence texts gives: asked of the shipped
 * collections, and of models that come under licences of the shipped table.
 */
class VerdictTest {

    private static final Path SHIPPED = Path.of("seed-data");
    private static final Path GOLDEN = Path.of("src/test/resources/verdicts");

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
        for (String collection : List.of("deepseek", "licenses")) {
            loader.load(Family.read(SHIPPED.resolve(collection)), Progress.NONE);
        }
        loader.load(collection().build(), Progress.NONE);
    }

    private static CollectionBuilder collection() {
        return new CollectionBuilder("verdicts")
                .source("cards", SourceKind.PRIMARY, "2025-01")
                .entity(EntityKind.ORGANIZATION, "maker")
                .entity(EntityKind.ORGANIZATION, "lab")
                .model("gemma-2-9b")
                .says(LICENSED_UNDER, "gemma-terms")
                .says(DEVELOPED_BY, "maker")
                .model("gemma-finetune")
                .says(INITIALIZED_FROM, "gemma-2-9b")
                .says(LICENSED_UNDER, "apache-2.0")
                .model("gemma-finetune-of-the-maker")
                .says(INITIALIZED_FROM, "gemma-2-9b")
                .says(LICENSED_UNDER, "apache-2.0")
                .says(DEVELOPED_BY, "maker")
                .model("child-of-the-makers-finetune")
                .says(INITIALIZED_FROM, "gemma-finetune-of-the-maker")
                .says(LICENSED_UNDER, "apache-2.0")
                .model("child-of-both")
                .says(INITIALIZED_FROM, "gemma-finetune-of-the-maker")
                .says(MERGED_FROM, "gemma-finetune")
                .says(LICENSED_UNDER, "apache-2.0")
                .model("llama-3-70b")
                .says(LICENSED_UNDER, "llama-3-license")
                .model("llama-3.1-405b")
                .says(LICENSED_UNDER, "llama-3.1-license")
                .model("student-of-llama-3")
                .says(DISTILLED_FROM, "llama-3-70b")
                .says(LICENSED_UNDER, "mit")
                .model("student-of-llama-3.1")
                .says(DISTILLED_FROM, "llama-3.1-405b")
                .says(LICENSED_UNDER, "mit")
                .model("llama-3-student")
                .says(INITIALIZED_FROM, "llama-3-70b")
                .says(DISTILLED_FROM, "llama-3-70b")
                .says(LICENSED_UNDER, "llama-3-license")
                .model("perhaps-a-student")
                .says(DISTILLED_FROM, "llama-3-70b")
                .as(Status.ALLEGED)
                .says(LICENSED_UNDER, "mit")
                .model("for-research")
                .says(LICENSED_UNDER, "cc-by-nc-4.0")
                .model("adapter")
                .says(ADAPTER_OF, "for-research")
                .says(LICENSED_UNDER, "apache-2.0")
                .entity(EntityKind.DATASET, "shared-alike")
                .says(LICENSED_UNDER, "cc-by-sa-4.0")
                .entity(EntityKind.DATASET, "not-for-sale")
                .says(LICENSED_UNDER, "cc-by-nc-4.0")
                .model("trained")
                .says(TRAINED_ON, "shared-alike")
                .says(TRAINED_ON, "not-for-sale")
                .says(LICENSED_UNDER, "apache-2.0")
                .entity(EntityKind.LICENSE, "terms-of-somebody")
                .model("unknown-parent")
                .says(LICENSED_UNDER, "terms-of-somebody")
                .model("unlicensed")
                .model("child-of-unknown")
                .says(INITIALIZED_FROM, "unknown-parent")
                .says(DISTILLED_FROM, "unlicensed")
                .says(LICENSED_UNDER, "apple-amlr");
    }

    static List<String> models() {
        return Share.oneIn(
                5,
                List.of(
                        "DeepSeek-R1-Distill-Qwen-1.5B",
                        "DeepSeek-R1-Distill-Qwen-7B",
                        "DeepSeek-R1-Distill-Qwen-14B",
                        "DeepSeek-R1-Distill-Qwen-32B",
                        "DeepSeek-R1-Distill-Llama-8B",
                        "DeepSeek-R1-Distill-Llama-70B",
                        "DeepSeek-V2.5",
                        "gemma-finetune",
                        "child-of-the-makers-finetune",
                        "child-of-both",
                        "student-of-llama-3",
                        "student-of-llama-3.1",
                        "adapter",
                        "trained",
                        "perhaps-a-student",
                        "child-of-unknown"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void isTheOneOfAReaderOfTheTexts(String model) throws IOException {
        StringBuilder text = new StringBuilder();

        new Renderer(new Style(100, false)).render(verdict(model, "any"), Format.TABLE, text);

        Golden.check(GOLDEN.resolve(model + ".txt"), text.toString().lines().toList());
    }

    /** Programs read what people read, and find the claims behind it. */
    @ParameterizedTest
    @MethodSource("models")
    void conflictsAreInJsonAsInTheText(String model) throws IOException {
        Answer answer = verdict(model, "any");
        JsonNode json = JsonMapper.shared().readTree(rendered(answer, Format.JSON));
        List<JsonNode> lines = rendered(answer, Format.JSONL)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        List<JsonNode> conflicts = json.path("conflicts").valueStream().toList();

        String told = conflicts.stream()
                .map(one -> one.path("text").asString()
                        + (one.path("doubt").asString().isEmpty()
                                ? ""
                                : " (" + one.path("doubt").asString() + ")"))
                .collect(Collectors.joining(" "));
        String text = rendered(answer, Format.TABLE).replaceAll("\\s+", " ");
        assertThat(text).contains(conflicts.isEmpty() ? "" : "Conflicts: " + told);
        assertThat(text.contains("Conflicts:")).isEqualTo(!conflicts.isEmpty());
        assertThat(lines).hasSize(answer.rows().size() + conflicts.size());
        assertThat(lines.stream()
                        .filter(line -> line.has("conflict"))
                        .map(line -> line.path("conflict"))
                        .toList())
                .isEqualTo(conflicts);
        for (JsonNode conflict : conflicts) {
            assertThat(conflict.path("claims").size()).isPositive();
            String license = conflict.path("licenseId").asString();
            for (JsonNode claim : conflict.path("claims")) {
                assertThat(ids(
                                "MATCH (:Claim {id: $id})-[:ABOUT]->(found:License) RETURN found.id AS id",
                                claim.asString()))
                        .containsExactly(license);
            }
            for (JsonNode holder : conflict.path("holderIds")) {
                assertThat(ids(
                                "MATCH (:Entity {id: $id})-[:MEMBER_OF*0..1]->()-[:LICENSED_UNDER]->(found)"
                                        + " RETURN DISTINCT found.id AS id",
                                holder.asString()))
                        .contains(license);
            }
        }
    }

    private static List<Object> ids(String cypher, String id) {
        return TestGraph.graph()
                .read(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(new Cypher("test", cypher), Map.of("id", id)))
                .rows()
                .stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private static String rendered(Answer answer, Format format) throws IOException {
        StringBuilder text = new StringBuilder();
        new Renderer(new Style(0, false)).render(answer, format, text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "DeepSeek-R1, 0",
        "gemma-finetune-of-the-maker, 0",
        "llama-3-student, 0",
        "gemma-finetune, 1",
        "DeepSeek-R1-Distill-Qwen-7B, 0",
    })
    void findsNoConflictWhereThereIsNone(String model, int conflicts) {
        assertThat(LicenceConflict.among(Licence.of(verdict(model, "any")))).hasSize(conflicts);
    }

    @Test
    void narrowsWhatIsAskedToWhatTheModelIsWantedFor() {
        assertThat(kinds("adapter", "research")).contains("attribution").doesNotContain("non-commercial");
        assertThat(kinds("adapter", "internal")).contains("non-commercial").doesNotContain("attribution");
        assertThat(kinds("adapter", "commercial")).contains("attribution", "non-commercial");
        assertThat(kinds("llama-3-student", "distill")).containsOnly("no-training");
        assertThat(kinds("llama-3-student", "host"))
                .contains("display", "scale")
                .doesNotContain("notice");
    }

    private static List<String> kinds(String model, String use) {
        return Licence.of(verdict(model, use)).stream()
                .flatMap(licence -> licence.duties().stream())
                .map(duty -> duty.kind())
                .distinct()
                .toList();
    }

    private static Answer verdict(String model, String use) {
        Question question = GoldenAnswers.LIBRARY.find("licences").orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(question, Map.of("model", List.of(model), "for", List.of(use)), Duration.ofMinutes(1), 0);
    }
}
