package org.modellineage.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Ids of repositories on a model hub, owner/name, and other notations for them. */
public final class HubId {

    private static final int LONGEST_NAME = 96;

    /** Longer texts are no addresses, and take long to look through. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final String PURL = "pkg:huggingface/";
    private static final String SCHEME = "hf://";
    private static final String CACHE = "models--";

    /** The prefixes before the owner in addresses of hubs. */
    private static final Set<String> SECTIONS = Set.of("models", "datasets");

    /** The path segments after the name in addresses of hubs. */
    private static final Set<String> VIEWS =
            Set.of("tree", "blob", "resolve", "raw", "commit", "commits", "discussions");

    private HubId() {}

    /** Whether a text is an owner and a name. */
    public static boolean is(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isName(text.substring(0, slash)) && isName(text.substring(slash + 1));
    }

    /** The form in which hub ids are compared: lower case, since hubs ignore case. */
    public static String key(String hubId) {
        return hubId.toLowerCase(Locale.ROOT);
    }

    /** The hub id in an address, a cache folder, a package URL or an id with a revision. */
    public static Optional<String> in(String text) {
        if (is(text)) {
            return Optional.of(text);
        }
        if (text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        plain = plain.startsWith(PURL) ? plain.substring(PURL.length()) : plain;
        boolean scheme = plain.startsWith(SCHEME);
        plain = scheme ? plain.substring(SCHEME.length()) : plain;
        if (plain.startsWith(CACHE)) {
            return Optional.of(plain.substring(CACHE.length()).replaceFirst("--", "/"))
                    .filter(HubId::is);
        }
        boolean address = plain.contains("://");
        plain = plain.replaceFirst("^[a-z]+://", "").replaceFirst("[?#@].*", "").replaceFirst(":[^/]*$", "");
        List<String> parts =
                Stream.of(plain.replaceFirst("/+$", "").split("/", -1)).toList();
        if (address || (parts.size() > 2 && parts.get(0).contains("."))) {
            parts = parts.subList(1, parts.size());
        }
        if (parts.size() > 2 && SECTIONS.contains(parts.get(0))) {
            parts = parts.subList(1, parts.size());
        }
        if (parts.size() > 2 && (scheme || VIEWS.contains(parts.get(2)))) {
            parts = parts.subList(0, 2);
        }
        return Optional.of(String.join("/", parts)).filter(HubId::is);
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && hasCharactersOfNames(text)
                && isWordCharacter(text.charAt(0))
                && isWordCharacter(text.charAt(text.length() - 1))
                && !text.contains("--")
                && !text.contains("..");
    }

    private static boolean hasCharactersOfNames(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWordCharacter(c) && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
