package org.modellineage.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Passes everything on to the test graph, until it is told to stop or to fall silent. */
final class Relay implements Closeable {

    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Queue<Connection> connections = new ConcurrentLinkedQueue<>();

    Relay() throws IOException {
        start(this::acceptAll);
    }

    ConnectionSettings settings() {
        ConnectionSettings real = TestGraph.settings();
        URI uri = URI.create("bolt://localhost:" + listener.getLocalPort());
        return new ConnectionSettings(uri, real.username(), real.password(), real.database());
    }

    void cutConnections() {
        for (Connection each = connections.poll(); each != null; each = connections.poll()) {
            each.close();
        }
    }

    /** Passes nothing more over the connections of now, which stay open. */
    void silenceConnections() {
        connections.forEach(connection -> connection.silent = true);
    }

    void stop() {
        closeQuietly(listener);
        cutConnections();
    }

    @Override
    public void close() {
        stop();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket client = listener.accept();
                URI real = TestGraph.settings().uri();
                Connection connection = new Connection(client, new Socket(real.getHost(), real.getPort()));
                connections.add(connection);
                start(() -> connection.copy(connection.client, connection.server));
                start(() -> connection.copy(connection.server, connection.client));
            }
        } catch (IOException e) {
            cutConnections();
        }
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static final class Connection implements Closeable {

        private final Socket client;
        private final Socket server;
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean silent;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void copy(Socket from, Socket to) {
            byte[] buffer = new byte[8192];
            try {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (silent) {
                        closed.await();
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException e) {
                closeQuietly(from);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            closeQuietly(to);
        }

        @Override
        public void close() {
            closed.countDown();
            closeQuietly(client);
            closeQuietly(server);
        }
    }
}
