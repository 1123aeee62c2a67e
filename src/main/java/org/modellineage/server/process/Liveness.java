package org.modellineage.server.process;

import java.io.IOException;
import java.util.Optional;
import org.modellineage.server.home.ProcessLock;
import org.modellineage.server.home.ServerDescription;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.ServerInfo;

/** Tells a running server from files that a dead one left behind. */
final class Liveness {

    private Liveness() {}

    /** The running server; empty while it is starting or stopping. */
    static Optional<ServerInfo> of(ServerFolder folder) throws IOException {
        return ProcessLock.isHeld(folder.processLock())
                ? ServerDescription.read(folder.description())
                : Optional.empty();
    }
}
