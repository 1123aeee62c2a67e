package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

class CollectionReaderTest {

    private static final String SOURCES = """
            sources:
              paper: {name: A paper, kind: primary}
              blog: {name: A blog, kind: secondary}
              copy: {name: A copy, kind: paraphrase}
              list: {name: A list, kind: secondary}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheExampleOfTheDocumentation() {
        Collection collection = read(ReadmeExample.files(folder));

        assertThat(collection.id()).isEqualTo("deepseek");
        assertThat(collection.license()).isEqualTo("Apache-2.0");
        assertThat(collection.entities())
                .extracting(Entity::id)
                .containsExactly("openai", "deepseek-v3-base", "openai-models", "deepseek-r1-800k-sft", "deepseek-r1");
        assertThat(collection.entities().get(3).released()).isFalse();
        assertThat(collection.entities().get(4))
                .isEqualTo(new Entity(
                        "deepseek-r1", EntityKind.MODEL, "DeepSeek-R1", true, false, "deepseek-ai/DeepSeek-R1"));
        assertThat(collection.statements())
                .extracting(Statement::id)
                .containsExactly(
                        "deepseek-r1-paper-cites-deepseek-v3-paper",
                        "f682",
                        "deepseek-r1-also-known-as-r1-1zz",
                        "deepseek-r1-distilled-from-openai-models",
                        "deepseek-r1-released-on-2025-01-20");
        assertThat(collection.statements().get(1))
                .isEqualTo(new Statement(
                        "f682",
                        "deepseek-r1-800k-sft",
                        RelationshipType.INITIALIZED_FROM,
                        "deepseek-v3-base",
                        Map.of(Qualifier.STAGE, "sft", Qualifier.SAMPLES, 800000L, Qualifier.EPOCHS, 2.0),
                        List.of(
                                new Claim(
                                        "wikipedia-copy",
                                        List.of("R1 section, line 75"),
                                        Status.ASSERTED,
                                        Rank.NORMAL,
                                        null,
                                        Method.STATED,
                                        null,
                                        null,
                                        List.of("deepseek-r1-paper"),
                                        Map.of(Qualifier.STAGE, "sft")),
                                new Claim(
                                        "deepseek-r1-paper",
                                        List.of("section 2.3.3", "section 2.3.4"),
                                        Status.ASSERTED,
                                        Rank.PREFERRED,
                                        "the primary source",
                                        Method.STATED,
                                        null,
                                        null,
                                        List.of(),
                                        null))));
        assertThat(collection.statements().get(4).value()).isEqualTo(new PartialDate("2025-01-20"));
    }

    @Test
    void readsAllThatASourceMayHold() {
        Collection collection = read(ReadmeExample.files(folder));

        Source source = collection.sources().get(0);
        assertThat(source.id()).isEqualTo("deepseek-r1-paper");
        assertThat(source.kind()).isEqualTo(SourceKind.PRIMARY);
        assertThat(source.publisher()).isEqualTo("DeepSeek");
        assertThat(source.authors()).containsExactly("DeepSeek-AI");
        assertThat(source.publishedOn()).isEqualTo(new PartialDate("2025-01-22"));
        assertThat(source.revisedOn()).isEqualTo(new PartialDate("2025-01-22"));
        assertThat(source.url()).isEqualTo("https://arxiv.org/abs/2501.12948");
        assertThat(source.revision()).isEqualTo("v1");
    }

    @Test
    void aliasesAreStatements() {
        Statement alias = read(files("aliases: {R1: {blog: line 6, paper: {}}}"))
                .statements()
                .get(0);

        assertThat(alias.predicate()).isEqualTo(Property.ALSO_KNOWN_AS);
        assertThat(alias.value()).isEqualTo("R1");
        assertThat(alias.claims()).containsExactly(claim("blog", List.of("line 6")), claim("paper", List.of()));
    }

    @Test
    void whatNamesNoSourceIsTheWordOfTheFilesSource() throws IOException {
        String head = "collection: mine\ntitle: Mine\n" + SOURCES;
        Path with = Files.createDirectory(folder.resolve("with"));
        Files.writeString(with.resolve("collection.yaml"), head);
        Files.writeString(with.resolve("models.yaml"), """
                source: paper
                models:
                  Lab/Base-7B: {name: Base}
                  mini:
                    name: Mini
                    aliases: [M]
                    statements:
                      - INITIALIZED_FROM: Lab/Base-7B
                        with: {loraRank: 16}
                        status: disputed
                        at: [base_model, line 3]
                      - description: small
                      - releasedOn: 2024
                        claims: {blog: line 1}
                """);
        Path without = Files.createDirectory(folder.resolve("without"));
        Files.writeString(without.resolve("collection.yaml"), head);
        Files.writeString(without.resolve("models.yaml"), """
                models:
                  lab/base-7b: {name: Base, hub: Lab/Base-7B}
                  mini:
                    name: Mini
                    aliases: {M: {paper: {}}}
                    statements:
                      - INITIALIZED_FROM: lab/base-7b
                        with: {loraRank: 16}
                        status: disputed
                        claims: {paper: [base_model, line 3]}
                      - description: small
                        claims: {paper: {}}
                      - releasedOn: 2024
                        claims: {blog: line 1}
                """);

        CollectionReader reader = new CollectionReader(List.of());
        assertThat(reader.read(with).problems()).isEmpty();
        assertThat(reader.read(with).collection())
                .isEqualTo(reader.read(without).collection());
    }

    @Test
    void aStatementsTermsHoldForClaimsThatDoNotDiffer() {
        Statement statement = read(files("""
                        statements:
                              - DERIVED_FROM: base
                                status: alleged
                                method: inferred
                                rank: deprecated
                                because: withdrawn later
                                attributedTo: blog
                                note: for all
                                claims:
                                  paper: line 1
                                  blog: {status: denied, method: stated, rank: normal, note: its own}
                        """)).statements().get(0);

        assertThat(statement.claims())
                .containsExactly(
                        new Claim(
                                "paper",
                                List.of("line 1"),
                                Status.ALLEGED,
                                Rank.DEPRECATED,
                                "withdrawn later",
                                Method.INFERRED,
                                "blog",
                                "for all",
                                List.of(),
                                null),
                        new Claim(
                                "blog",
                                List.of(),
                                Status.DENIED,
                                Rank.NORMAL,
                                null,
                                Method.STATED,
                                "blog",
                                "its own",
                                List.of(),
                                null));
    }

    @Test
    void aClaimMayHaveQualifiersAndReferencesOfItsOwn() {
        Statement statement = read(files("""
                        statements:
                              - DERIVED_FROM: base
                                with: {tokens: 5}
                                restsOn: paper
                                claims:
                                  paper: {with: {}}
                                  blog: {with: {stage: sft, samples: 7}}
                                  copy: {restsOn: [blog, paper, blog]}
                                  list: {restsOn: []}
                        """)).statements().get(0);

        assertThat(statement.claims())
                .extracting(statement::qualifiers)
                .containsExactly(
                        Map.of(),
                        Map.of(Qualifier.STAGE, "sft", Qualifier.SAMPLES, 7L),
                        Map.of(Qualifier.TOKENS, 5L),
                        Map.of(Qualifier.TOKENS, 5L));
        assertThat(statement.claims())
                .extracting(Claim::restsOn)
                .as("no source rests on itself")
                .containsExactly(List.of(), List.of("paper"), List.of("blog", "paper"), List.of());
    }

    @Test
    void statementsInSeveralFilesComeInTheOrderOfTheFiles() {
        Collection collection = read(new CollectionFiles(folder)
                .with("b.yaml", "models:\n  b: {name: B}\n")
                .with("a.yaml", "models:\n  a: {name: A}\n")
                .with("c.yaml", "# nothing here yet\n"));

        assertThat(collection.entities()).extracting(Entity::id).containsExactly("a", "b");
    }

    @Test
    void datesStayAsTheyWereWritten() {
        Collection collection = read(files(
                "statements: [{releasedOn: 2025, claims: {paper: {}}}, {releasedOn: 2025-01, claims: {blog: {}}}]"));

        assertThat(collection.statements())
                .extracting(statement -> statement.value().toString())
                .containsExactly("2025", "2025-01");
    }

    private CollectionFiles files(String ofTheModel) {
        return new CollectionFiles(folder)
                .with("sources.yaml", SOURCES)
                .with("models.yaml", "models:\n  base: {name: Base}\n  model:\n    name: Model\n    " + ofTheModel);
    }

    private static Collection read(CollectionFiles files) {
        Reading reading = files.read();
        assertThat(reading.problems()).isEmpty();
        return reading.collection().orElseThrow();
    }

    private static Claim claim(String source, List<String> locators) {
        return new Claim(
                source, locators, Status.ASSERTED, Rank.NORMAL, null, Method.STATED, null, null, List.of(), null);
    }
}
