package org.modellineage.hub;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the hub answers to a request. */
sealed interface HubAnswer {

    /**
     * A document.
     *
     * @param address where it was found, behind all redirects
     * @param next the next page of a list; null at its end
     */
    record Found(String text, URI address, @Nullable URI next) implements HubAnswer {}

    /**
     * No document for whoever asks.
     *
     * @param reason in words: {@code missing or private}
     */
    record Missing(String reason) implements HubAnswer {}
}
