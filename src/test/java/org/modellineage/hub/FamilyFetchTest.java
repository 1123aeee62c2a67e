package org.modellineage.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.hub.FamilyFetch.Request;
import org.modellineage.hub.FamilyFetch.Result;
import org.modellineage.hub.StandInHub.Fault;

@WithoutGraph
class FamilyFetchTest {

    private static final String TOKEN = "hf_secret";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private StandInHub hub;
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        hub = new StandInHub();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void fetchesAFamilyOfFortyUpToItsRootsPastEveryFault() throws IOException {
        Fault[] all = {
            Fault.TOO_MANY_REQUESTS, Fault.SERVER_ERROR, Fault.CUT, Fault.CUT_IN_THE_MIDDLE, Fault.NO_JSON, Fault.GATED
        };
        for (int i = 1; i < 40; i++) {
            hub.model(
                    "acme/m" + i,
                    i % 5 == 0
                            ? "\"base_model\": [\"acme/m" + (i - 1) + "\", \"acme/m" + (i / 2) + "\"]"
                            : "\"base_model\": \"acme/m" + (i - 1) + "\"");
            if (i % 4 == 0) {
                hub.fault("acme/m" + i, all[i / 4 % 4]);
            }
        }
        hub.model("acme/new-root", "\"license\": \"mit\", \"base_model\": \"acme/gone\"");
        hub.renamed("acme/m0", "acme/new-root");

        Result result = fetch(request("acme/m39"));

        assertThat(result.fetched()).isEqualTo(40);
        assertThat(result.known()).isZero();
        assertThat(result.missing()).containsExactly("acme/gone (missing or private)");
        assertThat(pauses).contains(Duration.ofSeconds(42), Duration.ofSeconds(1));
        assertThat(messages).contains("The hub allows no more requests for now; waiting 42 s ...");
        assertThat(hub.tokens()).containsOnly("Bearer " + TOKEN);
        try (Stream<Path> files = Files.list(home.resolve("fetched"))) {
            assertThat(files).hasSize(41);
        }
        assertThat(Files.readString(home.resolve("fetched/acme--m0.fetched.json")))
                .contains("\"askedFor\": \"acme/m0\"", "\"id\": \"acme/new-root\"", "\"day\": \"2026-03-04\"")
                .doesNotContain(TOKEN);

        int before = hub.requests().size();
        Result again = fetch(request("acme/m39"));
        assertThat(again.known()).isEqualTo(40);
        assertThat(hub.requests()).hasSize(before + 1).last().asString().contains("acme/gone");
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        hub.model("acme/child", "\"base_model\": \"acme/parent\"");
        hub.model("acme/parent", "\"base_model\": \"acme/root\"");
        hub.model("acme/root", "");
        hub.fault("acme/root", Collections.nCopies(5, Fault.SERVER_ERROR).toArray(Fault[]::new));

        assertThatThrownBy(() -> fetch(request("acme/child")))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("what was fetched is kept, so the same command goes on from here")
                .hasMessageNotContaining(TOKEN);

        Result result = fetch(request("acme/child"));
        assertThat(result.fetched()).isEqualTo(1);
        assertThat(result.known()).isEqualTo(2);
    }

    @Test
    void fetchesWhatCameOfAModelPageByPage() throws IOException {
        hub.model("acme/base", "");
        for (int i = 0; i < 8; i++) {
            hub.model("acme/child-" + i, "\"base_model\": \"acme/base\"");
        }

        Result result = fetch(new Request(List.of("acme/base"), 1, true, "finetune", false));

        assertThat(result.fetched()).isEqualTo(9);
        assertThat(hub.requests())
                .hasSize(4)
                .element(1)
                .asString()
                .contains("filter=base_model%3Afinetune%3Aacme%2Fbase");
        assertThat(messages).contains("What came of acme/base: 8 models ...");
    }

    @Test
    void endsWithWhatIsWrong() {
        hub.fault("acme/away", Fault.LEADS_AWAY);
        hub.fault("acme/broken", Fault.NO_JSON);
        hub.fault("acme/gated", Fault.GATED);

        assertThatThrownBy(() -> fetch(request("acme/away"))).hasMessageContaining("another host; not followed");
        assertThatThrownBy(() -> fetch(request("acme/broken"))).hasMessageContaining("acme/broken");
    }

    @Test
    void usesTheCacheFirstAndAloneWhenOffline() throws IOException {
        String commit = "1".repeat(40);
        Path repository = home.resolve("cache/models--acme--child");
        Path snapshot = Files.createDirectories(repository.resolve("snapshots/" + commit));
        Files.writeString(snapshot.resolve("README.md"), "---\nbase_model: acme/base\n---\n");
        Files.createDirectories(repository.resolve("refs"));
        Files.writeString(repository.resolve("refs/main"), commit);
        hub.model("acme/base", "");

        Result result = fetch(request("acme/child"));

        assertThat(result.fetched()).isEqualTo(1);
        assertThat(hub.requests()).containsExactly("/api/models/acme/base?blobs=true");
        HubSettings offline = new HubSettings(hub.endpoint(), null, true, home.resolve("cache"));
        assertThatThrownBy(() -> new FamilyFetch(
                                offline, new FetchedModels(home.resolve("other")), CLOCK, messages::add, pauses::add)
                        .run(request("acme/child")))
                .hasMessageContaining("acme/base is not in the cache");
    }

    @Test
    void readsTheEnvironmentLikeTheHubsOwnPrograms() throws IOException {
        Files.writeString(home.resolve("token"), " hf_file\n");

        HubSettings plain = HubSettings.of(Map.of("HF_HOME", home.toString()), home);
        HubSettings other = HubSettings.of(
                Map.of("HF_TOKEN", "hf_t", "HF_ENDPOINT", "http://127.0.0.1:9/", "HF_HUB_OFFLINE", "yes"), home);

        assertThat(plain.token()).isEqualTo("hf_file");
        assertThat(plain.endpoint()).hasToString("https://huggingface.co");
        assertThat(plain.cache()).isEqualTo(home.resolve("hub"));
        assertThat(plain.offline()).isFalse();
        assertThat(other.token()).isEqualTo("hf_t");
        assertThat(other.endpoint()).hasToString("http://127.0.0.1:9");
        assertThat(other.offline()).isTrue();
        assertThat(other.toString()).doesNotContain("hf_t");
    }

    private static Request request(String... ids) {
        return new Request(List.of(ids), Integer.MAX_VALUE, false, null, false);
    }

    private Result fetch(Request request) throws IOException {
        HubSettings settings = new HubSettings(hub.endpoint(), TOKEN, false, home.resolve("cache"));
        return new FamilyFetch(settings, new FetchedModels(home), CLOCK, messages::add, pauses::add).run(request);
    }
}
