package org.modellineage.server.home;

import java.net.URI;
import java.time.Instant;

/**
 * The content of {@code server.json}.
 *
 * @param bolt its Bolt address on loopback
 * @param http the address of its web pages on loopback
 * @param pid its process
 * @param version the program's version that started it
 * @param builtAt when that program was built
 * @param engine the engine's version
 * @param startedAt when it began to answer
 * @param heapMib the largest size of its heap, in MiB; 0 when it does not say
 * @param pageCacheMib the size of its page cache, in MiB; 0 when it does not say
 */
public record ServerInfo(
        URI bolt,
        URI http,
        long pid,
        String version,
        Instant builtAt,
        String engine,
        Instant startedAt,
        long heapMib,
        long pageCacheMib) {

    public Build build() {
        return new Build(version, builtAt);
    }
}
