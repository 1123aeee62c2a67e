package org.modellineage.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The pages of the local server on loopback: the sign-in page, Neo4j Browser, and what it loads from here. */
final class WebServer implements AutoCloseable {

    /** Tried first, so that a bookmark stays right and the web browser remembers who signed in. */
    private static final int PREFERRED_PORT = 7694;

    private static final int ANY_PORT = 0;
    private static final int THREADS = 4;
    private static final int DEFAULT_BACKLOG = 0;

    private final HttpServer server;
    private final ExecutorService threads;

    private WebServer(HttpServer server) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "web");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes a port; nothing is answered yet. */
    static WebServer bind() throws IOException {
        try {
            return new WebServer(HttpServer.create(loopback(PREFERRED_PORT), DEFAULT_BACKLOG));
        } catch (BindException e) {
            return new WebServer(HttpServer.create(loopback(ANY_PORT), DEFAULT_BACKLOG));
        }
    }

    private static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    }

    /** Where it answers, with a slash at the end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /**
     * Begins to answer.
     *
     * @param browser the jar of Neo4j Browser
     */
    void start(ServerFolder folder, URI bolt, String engine, Path browser) {
        WebGuard guard = new WebGuard(address(), bolt);
        SignIn signIn = new SignIn(folder, bolt, new SignInCode(folder, Clock.systemUTC()));
        server.createContext("/", guard.before(new OwnPages(folder, bolt, engine)));
        server.createContext("/sign-in", guard.before(signIn));
        server.createContext("/browser", guard.before(new BrowserPages(browser)));
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
