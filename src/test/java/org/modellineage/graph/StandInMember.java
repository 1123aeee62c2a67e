package org.modellineage.graph;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One address of the stand-in for a cluster: counts the transactions that arrive, and has the test graph run them. */
final class StandInMember implements Closeable {

    private final StandInCluster cluster;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger waitingReads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    StandInMember(StandInCluster cluster) throws IOException {
        this.cluster = cluster;
        start(this::acceptAll);
    }

    String address() {
        return "localhost:" + listener.getLocalPort();
    }

    int reads() {
        return reads.get();
    }

    int writes() {
        return writes.get();
    }

    int waitingReads() {
        return waitingReads.get();
    }

    StandInCluster cluster() {
        return cluster;
    }

    boolean isLeader() {
        return cluster.isLeader(this);
    }

    void count(BoltMessage begin) {
        (begin.reads() ? reads : writes).incrementAndGet();
        if (begin.reads() && begin.waits()) {
            waitingReads.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket client = listener.accept();
                URI real = TestGraph.settings().uri();
                Socket server = new Socket(real.getHost(), real.getPort());
                sockets.add(client);
                sockets.add(server);
                if (listener.isClosed()) {
                    // The member ended after this connection was made, and did not know of it.
                    close();
                    return;
                }
                StandInConnection connection =
                        new StandInConnection(this, client.getOutputStream(), server.getOutputStream());
                start(() -> whileOpen(client, server, in -> connection.passRequests(in)));
                start(() -> whileOpen(server, client, in -> connection.passAnswers(in)));
            }
        } catch (IOException e) {
            // The test is over, or has ended this member.
            return;
        }
    }

    private static void whileOpen(Socket from, Socket to, Passing passing) {
        try (from;
                to) {
            passing.pass(new DataInputStream(from.getInputStream()));
        } catch (IOException e) {
            // Closed by either side.
            return;
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Passing {

        void pass(DataInputStream in) throws IOException;
    }
}
