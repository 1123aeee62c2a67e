package org.modellineage.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.ConnectionSettings;

/** What a notebook reads from the environment. */
class ConfiguredServerTest {

    @Test
    void isTheLocalOneWithoutAnAddress() {
        assertThat(ConfiguredServer.in(Map.of())).isEmpty();
        assertThat(ConfiguredServer.in(Map.of("NEO4J_URI", ""))).isEmpty();
    }

    @Test
    void hasTheUsualUserWhenOnlyAPasswordIsGiven() {
        assertThat(ConfiguredServer.in(Map.of("NEO4J_URI", "neo4j://graph.example.org", "NEO4J_PASSWORD", "p")))
                .contains(new ConnectionSettings(URI.create("neo4j://graph.example.org"), "neo4j", "p", null));
    }

    @Test
    void needsAPasswordForAUser() {
        assertThatThrownBy(() -> ConfiguredServer.in(Map.of("NEO4J_URI", "bolt://h", "NEO4J_USERNAME", "ada")))
                .isInstanceOf(NotebookException.class)
                .hasMessage("no password for ada: set NEO4J_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h", "bolt://ada:secret@h", "neo4j://h?password=secret", "bolt://[", "h"})
    void refusesWhatIsNoAddressAndRepeatsNoSecret(String text) {
        assertThatThrownBy(() -> ConfiguredServer.in(Map.of("NEO4J_URI", text)))
                .isInstanceOf(NotebookException.class)
                .hasMessageStartingWith("NEO4J_URI: ")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }
}
