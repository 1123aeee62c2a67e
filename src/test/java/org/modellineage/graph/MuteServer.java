package org.modellineage.graph;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Agrees on a version of Bolt with whoever connects, and says nothing more. */
public final class MuteServer implements Closeable {

    /** Four versions to choose from, after four bytes that name the protocol. */
    private static final int OFFER = 20;

    private static final byte[] BOLT_5_4 = {0, 0, 4, 5};

    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    public MuteServer() throws IOException {
        Thread thread = new Thread(this::acceptAll, "mute server");
        thread.setDaemon(true);
        thread.start();
    }

    /** How it is reached by a scheme such as {@code bolt}. */
    public ConnectionSettings settings(String scheme) {
        URI uri = URI.create(scheme + "://localhost:" + listener.getLocalPort());
        return new ConnectionSettings(uri, "neo4j", "any", null);
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                agree(socket);
            }
        } catch (IOException e) {
            // The test is over.
            return;
        }
    }

    private static void agree(Socket socket) {
        try {
            socket.getInputStream().readNBytes(OFFER);
            socket.getOutputStream().write(BOLT_5_4);
        } catch (IOException e) {
            // The client has gone.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
