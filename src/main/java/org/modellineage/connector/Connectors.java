package org.modellineage.connector;

import java.util.List;
import java.util.Optional;
import org.modellineage.connector.hub.HubRows;

/** All formats that can be read. */
public final class Connectors {

    private static final List<Connector> ALL = List.of(new HubRows());

    private Connectors() {}

    /** The names of the formats. */
    public static List<String> formats() {
        return ALL.stream().map(Connector::format).toList();
    }

    /** The connector of a format. */
    public static Optional<Connector> of(String format) {
        return ALL.stream()
                .filter(connector -> connector.format().equals(format))
                .findFirst();
    }

    /** The connector that accepts an input, by its first bytes. */
    public static Optional<Connector> accepting(byte[] start) {
        return ALL.stream().filter(connector -> connector.accepts(start)).findFirst();
    }
}
