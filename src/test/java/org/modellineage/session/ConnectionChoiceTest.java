package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.ConnectionSettings;

class ConnectionChoiceTest {

    @Test
    void isTheLocalOneWithoutAnAddress() {
        assertThat(in(Map.of())).isEmpty();
        assertThat(in(Map.of("NEO4J_URI", ""))).isEmpty();
    }

    @Test
    void hasTheUsualUserWhenOnlyAPasswordIsGiven() {
        assertThat(in(Map.of("NEO4J_URI", "neo4j://graph.example.org", "NEO4J_PASSWORD", "p")))
                .contains(new ConnectionSettings(URI.create("neo4j://graph.example.org"), "neo4j", "p", null));
    }

    @Test
    void needsAPasswordForAUser() {
        assertThatThrownBy(() -> in(Map.of("NEO4J_URI", "bolt://h", "NEO4J_USERNAME", "ada")))
                .isInstanceOf(SessionException.class)
                .hasMessage("no password for ada: set NEO4J_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h", "bolt://ada:secret@h", "neo4j://h?password=secret", "bolt://[", "h"})
    void refusesWhatIsNoAddressAndRepeatsNoSecret(String text) {
        assertThatThrownBy(() -> in(Map.of("NEO4J_URI", text)))
                .isInstanceOf(SessionException.class)
                .hasMessageStartingWith("NEO4J_URI: ")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
    }

    private static Optional<ConnectionSettings> in(Map<String, String> variables) {
        return ConnectionChoice.of(RequestedConnection.NONE, new Environment(variables, new Properties()));
    }
}
