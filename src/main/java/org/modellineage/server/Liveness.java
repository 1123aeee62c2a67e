package org.modellineage.server;

import java.io.IOException;
import java.util.Optional;

/** Tells a running server from what a dead one left behind. */
final class Liveness {

    private Liveness() {}

    /** The server that answers now. One that starts or ends counts as none. */
    static Optional<ServerInfo> of(ServerFolder folder) throws IOException {
        return ProcessLock.isHeld(folder.processLock())
                ? ServerDescription.read(folder.description())
                : Optional.empty();
    }
}
