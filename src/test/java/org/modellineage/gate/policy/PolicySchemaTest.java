package org.modellineage.gate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Seeds;
import org.modellineage.collection.problem.Problems;
import org.modellineage.graph.WithoutGraph;
import tools.jackson.databind.json.JsonMapper;

/** The schema of policies says what their reader says, of the shipped example and of policies made up at random. */
@WithoutGraph
class PolicySchemaTest {

    private static final Path FILE = Path.of("docs/gate-policy.schema.json");
    private static final Path EXAMPLE = Path.of("docs/gate-policy.yaml");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PolicySchema.json(), InputFormat.JSON);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What may stand where something else should; a policy must not become valid by accident only. */
    private static final List<@Nullable Object> ODD = Arrays.asList(
            null,
            7,
            2.5,
            true,
            "",
            " mit",
            "fail",
            "note",
            "weights",
            "any",
            List.of(),
            Map.of(),
            List.of("mit"),
            List.of(1),
            Map.of("other", "fail"),
            Map.of("model", "x"),
            "2027-06-31x",
            "2027-13-01",
            "2027");

    @TempDir
    Path folder;

    @Test
    void theFileIsCurrent() throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(FILE, PolicySchema.json());
        }
        assertThat(Files.readString(FILE))
                .as("stale: run mvn -Dfast -Dtest=PolicySchemaTest -Dregenerate test")
                .isEqualTo(PolicySchema.json());
    }

    @Test
    void theSchemaIsValidItself() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(PolicySchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void bothAcceptTheExample() throws IOException {
        Problems problems = new Problems();

        assertThat(PolicyReader.read(EXAMPLE, problems)).isPresent();
        assertThat(problems.inOrder()).isEmpty();
        assertThat(SCHEMA.validate(Files.readString(EXAMPLE), InputFormat.YAML)).isEmpty();
    }

    @Test
    void bothAgreeOnPoliciesMadeUpAtRandom() throws IOException {
        int accepted = 0;
        int refused = 0;
        for (long seed : Seeds.upTo(1000).toArray()) {
            Map<String, @Nullable Object> policy = new RandomPolicy(new Random(seed)).policy();
            String text = JSON.writeValueAsString(policy);
            Problems problems = new Problems();
            boolean read = PolicyReader.read(Files.writeString(folder.resolve("policy.yaml"), text), problems)
                    .isPresent();
            assertThat(SCHEMA.validate(text, InputFormat.YAML).isEmpty())
                    .as("seed %d: %s%n%s", seed, text, problems.inOrder())
                    .isEqualTo(read);
            accepted += read ? 1 : 0;
            refused += read ? 0 : 1;
        }
        if (System.getProperty("seeds") == null) {
            assertThat(accepted).isGreaterThan(30);
            assertThat(refused).isGreaterThan(30);
        }
    }

    /** Policies, of which about half have one or two faults. */
    private record RandomPolicy(Random random) {

        Map<String, @Nullable Object> policy() {
            Map<String, @Nullable Object> policy = new LinkedHashMap<>();
            for (String word : PolicyKey.ofPolicy()) {
                if (word.equals("licences") || random.nextBoolean()) {
                    policy.put(word, value(word));
                }
            }
            for (int fault = random.nextInt(3); fault > 0; fault--) {
                spoil(policy);
            }
            return policy;
        }

        private Object value(String word) {
            return switch (word) {
                case "for" -> one(PolicyKey.PURPOSES);
                case "through" -> some(PolicyKey.CHANNELS);
                case "licences" -> {
                    Map<String, @Nullable Object> lists = new LinkedHashMap<>();
                    lists.put("allow", some(List.of("mit", "Apache License 2.0")));
                    lists.put("deny", some(List.of("gemma")));
                    lists.put("other", one(Action.words()));
                    yield lists;
                }
                case "exceptions" -> {
                    List<Object> exceptions = new ArrayList<>();
                    for (int i = random.nextInt(3); i > 0; i--) {
                        Map<String, @Nullable Object> exception = new LinkedHashMap<>();
                        exception.put("model", "DeepSeek-R1");
                        exception.put("rule", one(PolicyRule.words()));
                        exception.put("reason", "agreed\nin writing");
                        exception.put("until", "2027-06-30");
                        exceptions.add(exception);
                    }
                    yield exceptions;
                }
                default -> one(Action.words());
            };
        }

        /** Changes a value somewhere, or a key. */
        @SuppressWarnings("unchecked")
        private void spoil(Map<String, @Nullable Object> map) {
            if (map.isEmpty()) {
                return;
            }
            String key = one(List.copyOf(map.keySet()));
            Object value = map.get(key);
            if (random.nextBoolean() && value instanceof Map<?, ?> inner) {
                spoil((Map<String, @Nullable Object>) inner);
            } else if (random.nextBoolean()
                    && value instanceof List<?> items
                    && !items.isEmpty()
                    && items.get(0) instanceof Map<?, ?> inner) {
                spoil((Map<String, @Nullable Object>) inner);
            } else if (random.nextInt(4) == 0) {
                map.remove(key);
            } else if (random.nextInt(4) == 0) {
                map.put(key + "s", map.remove(key));
            } else {
                Object odd = ODD.get(random.nextInt(ODD.size()));
                map.put(key, odd instanceof Map<?, ?> inner ? new LinkedHashMap<>(inner) : odd);
            }
        }

        private String one(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private List<String> some(List<String> words) {
            return words.stream().filter(word -> random.nextBoolean()).toList();
        }
    }
}
