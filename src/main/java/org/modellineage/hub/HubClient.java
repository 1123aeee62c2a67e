package org.modellineage.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to the hub, one after the other. It waits when the hub says that there were too many, tries again when the
 * hub or the network fails, and follows redirects on the hub alone, so that the token goes nowhere else.
 */
final class HubClient {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_FAILURES = 5;
    private static final int MOST_WAITS = 20;
    private static final int LARGEST_BYTES = 64 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final Pattern SECONDS_LEFT = Pattern.compile("\\bt=(\\d{1,6})");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

    private final HubSettings settings;
    private final Waiting waiting;
    private final Consumer<String> messages;
    private final HttpClient client;

    /** Lets time pass. */
    @FunctionalInterface
    interface Waiting {
        void pause(Duration duration) throws InterruptedException;
    }

    HubClient(HubSettings settings, Waiting waiting, Consumer<String> messages) {
        this.settings = settings;
        this.waiting = waiting;
        this.messages = messages;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector proxies = ProxySelector.getDefault();
        this.client = (proxies == null ? builder : builder.proxy(proxies)).build();
    }

    /** The answer to a path below the endpoint. Throws a {@link HubException} when there is none. */
    HubAnswer get(String path) {
        return get(URI.create(settings.endpoint() + path));
    }

    /** The answer to an address that the hub gave. Throws a {@link HubException} when there is none. */
    HubAnswer get(URI address) {
        int failures = 0;
        int waits = 0;
        int redirects = 0;
        URI asked = address;
        while (true) {
            checkAddress(asked);
            Response response;
            try {
                response = send(asked);
            } catch (IOException e) {
                failures = failed(failures, asked, reason(e));
                continue;
            }
            if (response.status == OK) {
                return new HubAnswer.Found(
                        response.text, asked, next(response.headers).orElse(null));
            } else if (REDIRECTS.contains(response.status) && redirects++ < MOST_REDIRECTS) {
                asked = location(asked, response);
            } else if (response.status == TOO_MANY && waits++ < MOST_WAITS) {
                Duration wait = wait(response.headers);
                messages.accept("The hub allows no more requests for now; waiting " + wait.toSeconds() + " s ...");
                pause(wait);
            } else if (response.status >= SERVER_ERROR) {
                failures = failed(failures, asked, "it answered with status " + response.status);
            } else {
                return refused(response, asked);
            }
        }
    }

    private record Response(int status, HttpHeaders headers, String text) {}

    private Response send(URI address) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("User-Agent", "model-lineage");
        if (settings.token() != null) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST_BYTES + 1);
                if (bytes.length > LARGEST_BYTES) {
                    throw new HubException(withoutQuery(address) + " answers with more than 64 MB");
                }
                return new Response(
                        response.statusCode(), response.headers(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** The token is for the hub alone. */
    private void checkAddress(URI address) {
        URI hub = settings.endpoint();
        if (!Objects.equals(address.getScheme(), hub.getScheme())
                || !Objects.equals(address.getAuthority(), hub.getAuthority())) {
            throw new HubException(
                    "the hub points to " + address.getHost() + ", another host; not followed, HF_ENDPOINT can name it");
        }
    }

    private static URI location(URI asked, Response response) {
        String location = response.headers.firstValue("Location").orElse("");
        try {
            return asked.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new HubException("the hub points to no valid address");
        }
    }

    private int failed(int failures, URI address, String reason) {
        if (failures + 1 == MOST_FAILURES) {
            throw new HubException("the hub at " + withoutQuery(address) + " cannot be asked: " + reason
                    + "; what was fetched is kept, so the same command goes on from here");
        }
        pause(FIRST_PAUSE.multipliedBy(1L << failures));
        return failures + 1;
    }

    private static String reason(IOException e) {
        return e instanceof ConnectException
                ? "nothing answers there"
                : Objects.toString(e.getMessage(), "the connection was cut");
    }

    /** The hub tells nobody whether what one may not see exists. */
    private static HubAnswer refused(Response response, URI address) {
        String code = response.headers.firstValue("X-Error-Code").orElse("");
        return switch (response.status) {
            case UNAUTHORIZED, NOT_FOUND ->
                new HubAnswer.Missing(
                        code.equals("GatedRepo") ? "only for those who were let in" : "missing or private");
            case FORBIDDEN -> new HubAnswer.Missing("only for those who were let in");
            default ->
                throw new HubException("the hub refuses " + withoutQuery(address) + " with status " + response.status);
        };
    }

    private static Duration wait(HttpHeaders headers) {
        Optional<String> retry = headers.firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}"));
        Matcher left = SECONDS_LEFT.matcher(headers.firstValue("RateLimit").orElse(""));
        Duration wait = left.find()
                ? Duration.ofSeconds(Long.parseLong(left.group(1)) + 1)
                : retry.map(Long::valueOf).map(Duration::ofSeconds).orElse(USUAL_WAIT);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Optional<URI> next(HttpHeaders headers) {
        Matcher link = NEXT.matcher(headers.firstValue("Link").orElse(""));
        try {
            return link.find() ? Optional.of(URI.create(link.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void pause(Duration duration) {
        try {
            waiting.pause(duration);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static HubException interrupted() {
        Thread.currentThread().interrupt();
        return new HubException("interrupted while asking the hub");
    }

    private static @Nullable String withoutQuery(URI address) {
        return address.toString().replaceFirst("\\?.*", "");
    }
}
