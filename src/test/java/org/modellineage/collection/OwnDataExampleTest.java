package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;

/** The collection in docs/own-data.md is read as it stands there. */
class OwnDataExampleTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void fiveModelsTakeTwentyFiveLines() throws IOException {
        List<String> blocks = YAML.matcher(Files.readString(Path.of("docs/own-data.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        CollectionFiles files = new CollectionFiles(folder)
                .with("collection.yaml", blocks.get(0))
                .with("models.yaml", blocks.get(1));

        assertThat(files.problems()).isEmpty();
        Collection collection = files.read().collection().orElseThrow();
        assertThat(collection.entities())
                .extracting(Entity::id)
                .containsExactly(
                        "acme/chat-7b",
                        "acme/chat-7b-lora",
                        "acme/math-7b",
                        "acme/mix-7b",
                        "acme/mix-7b-gguf",
                        "qwen/qwen2.5-7b",
                        "huggingfaceh4/ultrachat_200k",
                        "deepseek-ai/deepseek-r1");
        assertThat(collection.statements()).hasSize(8);
        assertThat(blocks.get(0).lines().count() + blocks.get(1).lines().count())
                .isLessThanOrEqualTo(25);
    }
}
