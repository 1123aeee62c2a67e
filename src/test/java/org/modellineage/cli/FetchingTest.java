package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.TestGraph;
import org.modellineage.hub.StandInHub;

/** {@code lineage fetch} against a stand-in for the hub. */
class FetchingTest {

    @TempDir
    Path home;

    private StandInHub hub;

    @BeforeEach
    void start() throws IOException {
        TestGraph.empty();
        hub = new StandInHub();
        hub.model("acme/adapter", "\"base_model\": \"acme/chat\", \"library_name\": \"peft\"");
        hub.model(
                "acme/chat",
                "\"base_model\": \"acme/base\", \"license\": \"mit\", \"base_model_relation\": \"finetune\"");
        hub.renamed("acme/base", "acme/renamed-base");
        hub.model("acme/renamed-base", "\"license\": \"apache-2.0\"");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void loadsAFamilyAndAddsToWhatWasFetchedBefore() {
        assertThat(fetch("acme/chat").answered().out()).isEqualTo("""
                hub: entities 6 added; sources 2 added; claims 8 added
                2 models fetched, 0 known before
                """);
        Result more =
                fetch("https://huggingface.co/acme/adapter", "acme/nowhere").answered();
        assertThat(more.out()).isEqualTo("""
                hub: entities 2 added; sources 2 added; claims 4 added
                1 model fetched, 2 known before
                not on the hub for you: acme/nowhere (missing or private)
                """);
        assertThat(run("tree", "acme/adapter").answered().out()).startsWith("""
                acme/adapter
                └─ weights  acme/chat (2025-01-02)             parent of an adapter
                   └─ weights  acme/renamed-base (2025-01-02)  parent
                """);
        assertThat(run("tree", "acme/chat").answered().out()).contains("acme/renamed-base");
        assertThat(run("show", "acme/base").answered().out())
                .startsWith("acme/renamed-base  model published by acme · 2025-01-02 · Apache License 2.0")
                .contains("Became  acme/chat");
        assertThat(run("show", "acme/nowhere").answered().out()).contains("missing or private on the hub on ");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(fetch().err()).isEqualTo("lineage: name at least one model on the hub: owner/name\n");
        assertThat(fetch("a/b/c").err()).isEqualTo("lineage: \"a/b/c\" is no model on the hub; an id is owner/name\n");
        assertThat(fetch("a/b", "--children", "cousin").err()).contains("relations are finetune, adapter");
        assertThat(fetch("a/b", "--depth", "-1").err()).contains("it is a number of steps, 0 or more");
    }

    private Result fetch(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "fetch";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run(all);
    }

    private Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", home.toString())
                .with("HF_ENDPOINT", hub.endpoint().toString())
                .with("HF_HOME", home.resolve("cache").toString())
                .run(arguments);
    }
}
