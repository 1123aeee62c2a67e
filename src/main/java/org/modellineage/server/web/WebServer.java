package org.modellineage.server.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.modellineage.server.home.ServerFolder;

/** Serves the sign-in page, Neo4j Browser and the guide on loopback. */
public final class WebServer implements AutoCloseable {

    private static final int ANY_PORT = 0;
    private static final int THREADS = 4;
    private static final int DEFAULT_BACKLOG = 0;

    private final HttpServer server;
    private final Clock clock;
    private final ExecutorService threads;

    private WebServer(HttpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "web");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Binds a free port, a different one each time. If the port were known in advance, another user of the machine could
     * bind it while this server is down, and the pages they serve there would share storage and service workers with ours.
     */
    public static WebServer bind() throws IOException {
        return bind(Clock.systemUTC());
    }

    /**
     * Binds as {@link #bind()} does.
     *
     * @param clock tells whether a sign-in code is still good
     */
    static WebServer bind(Clock clock) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new WebServer(HttpServer.create(new InetSocketAddress(loopback, ANY_PORT), DEFAULT_BACKLOG), clock);
    }

    /** The address, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /**
     * Starts to serve.
     *
     * @param account what the sign-in page hands out
     * @param browser the jar of Neo4j Browser
     */
    public void start(ServerFolder folder, URI bolt, String engine, BrowserAccount account, Path browser) {
        RequestGuard guard = new RequestGuard(address(), bolt);
        SignIn signIn = new SignIn(folder, bolt, new SignInCode(folder, clock), account);
        server.createContext("/", guard.before(new StaticPages(folder, bolt, engine)));
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
