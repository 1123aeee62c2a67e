package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.YamlFile;

class CollectionSchemaTest {

    private static final Path FILE = Path.of("seed-data/collection.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CollectionSchema.json(), InputFormat.JSON);

    /** What no schema can see: whether ids lead anywhere, what other places say, and what is not in the values. */
    private static final Set<String> FOUND_BY_THE_READER_ONLY = Set.of(
            "usual-source",
            "bad-attribution",
            "collection-inside",
            "cycle-of-weights",
            "duplicate-claim-id",
            "duplicate-id-in-another-file",
            "duplicate-key",
            "duplicate-statement-id",
            "hub-id-of-two",
            "kind-differs-from-used-collection",
            "no-manifest",
            "no-manifest-but-collections-inside",
            "object-of-another-kind",
            "period-that-ends-before-it-starts",
            "released-before-parent",
            "repeated-source",
            "retrieved-before-published",
            "same-statement-twice",
            "self-loop",
            "source-cites-unknown",
            "unknown-source",
            "uses-and-still-unknown",
            "uses-is-missing",
            "yaml-tag",
            "yml-file");

    /** Cases of rules, which look at several statements. */
    private static final String RULE = "rule-";

    @Test
    void theFileIsCurrent() throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(FILE, CollectionSchema.json());
        }
        assertThat(Files.readString(FILE))
                .as("stale: run mvn -Dfast -Dtest=CollectionSchemaTest -Dregenerate test")
                .isEqualTo(CollectionSchema.json());
    }

    @Test
    void theSchemaIsValidItself() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(CollectionSchema.json(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsTheExampleOfTheDocumentation() {
        assertThat(ReadmeExample.blocks())
                .hasSize(3)
                .allSatisfy(block ->
                        assertThat(SCHEMA.validate(block, InputFormat.YAML)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.modellineage.collection.BrokenCollectionsTest#cases")
    void refusesWhatTheReaderRefusesUnlessOnlyTheReaderCanSeeIt(Path broken) throws IOException {
        boolean refused;
        try (Stream<Path> files =
                Files.walk(BrokenCollectionsTest.CASES.resolve(broken).resolve("collection"))) {
            refused = files.filter(file -> file.toString().endsWith(".yaml")).anyMatch(CollectionSchemaTest::refuses);
        }
        assertThat(refused)
                .as(broken.toString())
                .isNotEqualTo(
                        broken.toString().startsWith(RULE) || FOUND_BY_THE_READER_ONLY.contains(broken.toString()));
    }

    @Test
    void acceptsWhateverTheReaderAccepts(@TempDir Path folder) throws IOException {
        String good = ReadmeExample.blocks().get(1);
        CollectionFiles files = ReadmeExample.files(folder);
        int accepted = 0;
        for (int seed = 0; seed < 500; seed++) {
            byte[] bytes = new Mutation(new Random(seed)).of(good);
            Files.write(folder.resolve("example.yaml"), bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean empty = YamlFile.read(folder.resolve("example.yaml"), new Problems())
                    .root()
                    .isEmpty();
            if (!empty && files.read().collection().isPresent()) {
                accepted++;
                assertThat(SCHEMA.validate(text, InputFormat.YAML))
                        .as("seed %d", seed)
                        .isEqualTo(List.of());
            }
        }
        assertThat(accepted).as("mutations that left a good file").isGreaterThan(25);
    }

    private static boolean refuses(Path file) {
        try {
            return !SCHEMA.validate(Files.readString(file), InputFormat.YAML).isEmpty();
        } catch (IOException | RuntimeException e) {
            // Text that is not YAML is refused before there is anything to validate.
            return true;
        }
    }
}
