package org.modellineage.connector.croissant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The licences that well-known addresses stand for. */
final class LicenceAddress {

    private static final Pattern LISTED = Pattern.compile(
            "https?://(?:www\\.)?(?:choosealicense\\.com/licenses|spdx\\.org/licenses|opensource\\.org/licenses?)/([\\w.+-]+?)(?:\\.html|\\.json)?/?");
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)(?:/.*)?");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/publicdomain/zero/1\\.0(?:/.*)?");
    private static final Pattern APACHE =
            Pattern.compile("https?://(?:www\\.)?apache\\.org/licenses/license-2\\.0(?:\\.html|\\.txt)?");

    private LicenceAddress() {}

    /** The short name of the licence at an address; empty for other addresses. */
    static Optional<String> name(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        Matcher listed = LISTED.matcher(plain);
        if (listed.matches()) {
            return Optional.of(listed.group(1));
        }
        Matcher commons = CREATIVE_COMMONS.matcher(plain);
        if (commons.matches()) {
            return Optional.of("cc-" + commons.group(1) + "-" + commons.group(2));
        }
        if (PUBLIC_DOMAIN.matcher(plain).matches()) {
            return Optional.of("cc0-1.0");
        }
        return APACHE.matcher(plain).matches() ? Optional.of("apache-2.0") : Optional.empty();
    }
}
