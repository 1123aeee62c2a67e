package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;

/** {@code lineage diff}: two dumps side by side, and the graph on two days. */
@ReadsShippedCollection
class DiffTest {

    private static final String OLD = """
            {"id": "o/gone", "cardData": {"license": "mit"}}
            {"id": "o/kept", "cardData": {"license": "mit", "base_model": "o/base"}}
            {"id": "o/moved", "cardData": {"base_model": "o/base"}}
            """;

    private static final String NEW = """
            {"id": "o/kept", "cardData": {"license": "apache-2.0", "base_model": "o/base"},\
             "tags": ["base_model:adapter:o/base"]}
            {"id": "o/moved", "cardData": {"base_model": "o/other"}}
            {"id": "o/new", "cardData": {"base_model": "o/base"}}
            """;

    @TempDir
    Path folder;

    @Test
    void listsWhatDumpsSayDifferently() throws IOException {
        Result table = run("diff", write("old.jsonl", OLD), write("new.jsonl", NEW), "--format", "csv");

        assertThat(table.answered().out().replace("\r", "")).isEqualTo("""
                change,model,what,before,after
                lost,o/gone,model,,
                gained,o/kept,licence,,apache-2.0
                lost,o/kept,licence,mit,
                changed,o/kept,parent,o/base (derived from),o/base (adapter of)
                lost,o/moved,parent,o/base (derived from),
                gained,o/moved,parent,,o/other (derived from)
                gained,o/new,model,,
                gained,o/new,parent,,o/base (derived from)
                gained,o/new,publisher,,huggingface.co/o
                """);
        assertThat(run("diff", write("a.jsonl", OLD), write("b.jsonl", OLD))
                        .answered()
                        .out())
                .startsWith("0 differences.");
        assertThat(run("diff", write("a.jsonl", OLD), write("b.jsonl", NEW), "--format", "markdown", "--limit", "2")
                        .answered()
                        .out())
                .contains("| lost | o/gone |")
                .doesNotContain("o/new");
    }

    @Test
    void comparesTheGraphOnTwoDays() {
        assertThat(run("diff", "2024-12", "2025-02", "--format", "csv")
                        .answered()
                        .out())
                .contains("gained,DeepSeek-R1,parent,,DeepSeek-V3-Base");
    }

    @Test
    void saysWhatItCannotCompare() {
        assertThat(run("diff", "nowhere", "2025").err()).isEqualTo("lineage: no such file, folder or day: nowhere\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .run(arguments);
    }
}
