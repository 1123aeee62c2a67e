package org.modellineage.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses server addresses as people write them; messages never repeat a password. */
public final class ServerAddress {

    private static final Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");
    private static final String ACCEPTED = "accepted: neo4j://HOST, neo4j+s://HOST, bolt://HOST, bolt+s://HOST";
    private static final List<String> SECRETS = List.of("user", "pass", "token", "secret", "credential", "auth");

    private ServerAddress() {}

    /**
     * Parses an address.
     *
     * @param where where user and password belong instead, such as {@code --username and --password}
     * @throws IllegalArgumentException with a message of one line that says what is wrong and what is accepted
     */
    public static URI of(String text, String where) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address (" + ACCEPTED + ")");
        }
        if (text.indexOf('@') >= 0) {
            throw new IllegalArgumentException("an address holds no user or password: use " + where);
        }
        if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException("not a Bolt address: \"" + withoutQuery(text) + "\" (" + ACCEPTED + ")");
        }
        if (uri.getRawQuery() != null && holdsSecret(uri.getRawQuery())) {
            throw new IllegalArgumentException(
                    "what follows \"?\" chooses a route, and holds no user or password: use " + where);
        }
        return uri;
    }

    private static boolean holdsSecret(String query) {
        String lower = query.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(lower::contains);
    }

    private static String withoutQuery(String text) {
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }
}
