package org.modellineage.connector.hub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/** The entities of the graph for what a hub holds, each under an id that no other has. */
final class Repository {

    private static final String HOST = "huggingface.co";
    private static final Set<String> HOSTS = Set.of(HOST, "www." + HOST, "hf.co", "hf-mirror.com");

    /** Stands before the id of a dataset, which may be that of a model too; as in addresses of the hub. */
    private static final String DATASETS = "datasets/";

    private Repository() {}

    /**
     * The hub id that a text writes: as such, as an address or with a revision, or a name without an owner, as the oldest
     * repositories have.
     */
    static Optional<String> id(String text) {
        String plain = text.strip();
        if (isElsewhere(plain) || isPath(plain)) {
            return Optional.empty();
        }
        return HubId.in(plain)
                .or(() -> Optional.of(plain).filter(name -> HubId.is("owner/" + name) && !isNumber(name)));
    }

    /** Whether a text is the address of a dataset. */
    static boolean isDataset(String text) {
        return text.strip().startsWith(DATASETS) || text.contains("/" + DATASETS);
    }

    /** Whether a text is a path in somebody's file system. */
    static boolean isPath(String text) {
        return text.startsWith("/")
                || text.startsWith("~")
                || text.startsWith(".")
                || text.contains("\\")
                || (text.matches("[A-Za-z]:.*") && !text.contains("//"))
                || (!text.contains("://")
                        && !text.startsWith(HOST)
                        && !text.startsWith(DATASETS)
                        && text.chars().filter(c -> c == '/').count() > 1
                        && !text.startsWith("hf.co/")
                        && !text.startsWith("pkg:"));
    }

    static Entity model(String hubId) {
        return new Entity(HubId.key(hubId), EntityKind.MODEL, hubId, true, false, hubId);
    }

    static Entity dataset(String hubId) {
        return new Entity(DATASETS + HubId.key(hubId), EntityKind.DATASET, hubId, true, false, hubId);
    }

    /** The account, of a person or an organization, under which repositories are published. */
    static Entity account(String name) {
        return new Entity(HOST + "/" + name.toLowerCase(Locale.ROOT), EntityKind.ORGANIZATION, name, true, false, null);
    }

    /** Whether a text is an address outside the hub. */
    private static boolean isElsewhere(String text) {
        int scheme = text.indexOf("://");
        if (scheme < 0 || text.startsWith("hf://")) {
            return false;
        }
        String host = text.substring(scheme + 3).replaceFirst("[/:?#].*", "").toLowerCase(Locale.ROOT);
        return !HOSTS.contains(host);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
