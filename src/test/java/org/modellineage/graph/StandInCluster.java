package org.modellineage.graph;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks like a cluster: three addresses, of which one is the leader, with one graph behind them, that of the tests. The
 * addresses say who reads and who writes, as the members of a cluster do, and only the leader lets others write.
 */
public final class StandInCluster implements Closeable {

    private static final int MEMBERS = 3;
    private static final int SECONDS_TO_LIVE = 300;

    private final List<StandInMember> members = new ArrayList<>();
    private volatile int leader;

    /** Opens a cluster whose first member leads. */
    public StandInCluster() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            members.add(new StandInMember(this));
        }
    }

    /** How the cluster is reached, by its first member. */
    public ConnectionSettings settings() {
        ConnectionSettings real = TestGraph.settings();
        URI uri = URI.create("neo4j://" + members.get(0).address());
        return new ConnectionSettings(uri, real.username(), real.password(), real.database());
    }

    /** Makes another member the leader, and the one before it a reader. */
    public void elect(int member) {
        leader = member;
    }

    /** Ends a member: its connections, and its port. The others list it on. */
    public void end(int member) throws IOException {
        members.get(member).close();
    }

    /** How many transactions that read a member was sent. */
    public int reads(int member) {
        return members.get(member).reads();
    }

    /** How many transactions that write a member was sent. */
    public int writes(int member) {
        return members.get(member).writes();
    }

    /** How many transactions that read were to wait for earlier changes, at any member. */
    public int waitingReads() {
        return members.stream().mapToInt(StandInMember::waitingReads).sum();
    }

    boolean isLeader(StandInMember member) {
        return members.get(leader) == member;
    }

    /** What a member answers to the question for the routes. */
    Map<String, Object> routes() {
        List<String> all = members.stream().map(StandInMember::address).toList();
        List<String> writer = List.of(all.get(leader));
        List<String> readers =
                all.stream().filter(each -> !writer.contains(each)).toList();
        return Map.of(
                "rt",
                Map.of(
                        "ttl",
                        SECONDS_TO_LIVE,
                        "db",
                        "neo4j",
                        "servers",
                        List.of(
                                Map.of("addresses", writer, "role", "WRITE"),
                                Map.of("addresses", readers, "role", "READ"),
                                Map.of("addresses", all, "role", "ROUTE"))));
    }

    @Override
    public void close() throws IOException {
        for (StandInMember member : members) {
            member.close();
        }
    }
}
