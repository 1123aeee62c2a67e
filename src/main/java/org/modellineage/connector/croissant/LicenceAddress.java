package org.modellineage.connector.croissant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The licences that well-known addresses stand for. */
final class LicenceAddress {

    private static final Pattern LISTED = Pattern.compile(
            "https?://(?:www\\.)?(?:choosealicense\\.com/licenses|spdx\\.org/licenses|opensource\\.org/licenses?)/([\\w.+-]+?)(?:\\.html|\\.json)?/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREATIVE_COMMONS = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)(?:/.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLIC_DOMAIN = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/publicdomain/zero/1\\.0(?:/.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern APACHE = Pattern.compile(
            "https?://(?:www\\.)?apache\\.org/licenses/license-2\\.0(?:\\.html|\\.txt)?", Pattern.CASE_INSENSITIVE);

    private LicenceAddress() {}

    /** The short name of the licence at an address; empty for other addresses. */
    static Optional<String> name(String address) {
        Matcher listed = LISTED.matcher(address);
        if (listed.matches()) {
            return Optional.of(listed.group(1));
        }
        Matcher commons = CREATIVE_COMMONS.matcher(address);
        if (commons.matches()) {
            return Optional.of("CC-" + commons.group(1).toUpperCase(Locale.ROOT) + "-" + commons.group(2));
        }
        if (PUBLIC_DOMAIN.matcher(address).matches()) {
            return Optional.of("CC0-1.0");
        }
        return APACHE.matcher(address).matches() ? Optional.of("Apache-2.0") : Optional.empty();
    }
}
