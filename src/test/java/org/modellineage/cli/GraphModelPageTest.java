package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellineage.model.RelationshipType;

/** What {@code docs/graph-model.md} shows to people who write Cypher can be run on the shipped collections. */
@ReadsShippedCollection
class GraphModelPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

    private static String page = "";

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(Path.of("docs/graph-model.md"));
    }

    @Test
    void eachExampleFindsSomething() {
        List<String> examples =
                EXAMPLE.matcher(page).results().map(one -> one.group(1)).toList();

        assertThat(examples)
                .hasSize(6)
                .allSatisfy(example -> assertThat(Lineage.configured()
                                .run("query", example, "--format", "jsonl")
                                .answered()
                                .out())
                        .as(example)
                        .isNotBlank());
    }

    @Test
    void theTableOfDerivationsHasEachTypeBesideItsChannel() {
        List<String> table = page.lines().filter(line -> line.startsWith("| `")).toList();

        Arrays.stream(RelationshipType.values())
                .forEach(type -> type.channel()
                        .ifPresent(channel -> assertThat(table)
                                .anySatisfy(row -> assertThat(row)
                                        .startsWith("| `" + channel.word() + "`")
                                        .contains("`" + type.word() + "`"))));
    }
}
