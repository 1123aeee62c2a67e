package org.modellineage.graph;

import java.time.Duration;

/**
 * A connection that went silent.
 *
 * @param server host and port of the server
 * @param waited for how long nothing moved over it
 */
record Silence(String server, Duration waited) {}
