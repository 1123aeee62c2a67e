package org.modellineage.connector;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.model.HubId;

/** Package URLs of the hub, {@code pkg:huggingface/owner/name@commit}. */
public final class PackageUrl {

    private static final Pattern HUB =
            Pattern.compile("^pkg:/{0,2}huggingface/(?<dataset>datasets/)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMIT = Pattern.compile("@([0-9a-f]{7,64})(?:[?#]|$)");

    private PackageUrl() {}

    /** Whether it is that of a dataset. */
    public static boolean isDataset(String purl) {
        Matcher hub = HUB.matcher(purl);
        return hub.find() && hub.group("dataset") != null;
    }

    /** The hub id in it, in the case that it is written in; empty for packages of other kinds. */
    public static Optional<String> hubId(String purl) {
        Matcher hub = HUB.matcher(purl);
        if (!hub.find()) {
            return Optional.empty();
        }
        String decoded = decoded(purl.substring(hub.end()).replaceFirst("[@?#].*", ""));
        return Optional.of(decoded).filter(id -> HubId.is(id) || HubId.is("owner/" + id));
    }

    /** The commit in it; empty when it names none, or a version that is no commit. */
    public static Optional<String> commit(String purl) {
        Matcher commit = COMMIT.matcher(purl);
        return HUB.matcher(purl).find() && commit.find() ? Optional.of(commit.group(1)) : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that is no escape is in no id.
            return "";
        }
    }
}
