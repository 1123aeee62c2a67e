package org.modellineage.connector;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/** The entities of the graph for what a hub holds, each under an id that no other has. */
public final class Repository {

    private static final String HOST = "huggingface.co";
    private static final Set<String> HOSTS = Set.of(HOST, "www." + HOST, "hf.co", "hf-mirror.com");

    /** Longer texts are no addresses, and take long to look through. */
    private static final int LONGEST = 2_000;

    /** Stands before the id of a dataset, which may be that of a model too; as in addresses of the hub. */
    private static final String DATASETS = "datasets/";

    private Repository() {}

    /**
     * The hub id that a text writes: as such, as an address or with a revision, or a name without an owner, as the oldest
     * repositories have.
     */
    public static Optional<String> id(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST || isElsewhere(plain) || isPath(plain) || Words.isNone(plain)) {
            return Optional.empty();
        }
        return HubId.in(plain)
                .or(() -> Optional.of(plain).filter(name -> HubId.is("owner/" + name) && !isNumber(name)));
    }

    /** Whether a text is the address of a dataset. */
    public static boolean isDataset(String text) {
        return text.strip().startsWith(DATASETS) || text.contains("/" + DATASETS);
    }

    /** Whether a text is a path in somebody's file system. */
    public static boolean isPath(String text) {
        return text.startsWith("/")
                || text.startsWith("~")
                || text.startsWith(".")
                || text.contains("\\")
                || (text.matches("[A-Za-z]:.*") && !text.contains("//"))
                || (!text.contains("://")
                        && !text.startsWith(HOST)
                        && !text.startsWith(DATASETS)
                        && !text.contains(",")
                        && text.chars().filter(c -> c == '/').count() > 1
                        && !text.startsWith("hf.co/")
                        && !text.startsWith("pkg:"));
    }

    /** A model on the hub. */
    public static Entity model(String hubId) {
        return new Entity(HubId.key(hubId), EntityKind.MODEL, hubId, true, false, hubId);
    }

    /** A dataset on the hub. */
    public static Entity dataset(String hubId) {
        return new Entity(DATASETS + HubId.key(hubId), EntityKind.DATASET, hubId, true, false, hubId);
    }

    /** The account, of a person or an organization, under which repositories are published. */
    public static Entity account(String name) {
        return new Entity(HOST + "/" + name.toLowerCase(Locale.ROOT), EntityKind.ORGANIZATION, name, true, false, null);
    }

    /** A model that is known only by where somebody kept it, as the base of another. */
    public static Entity unnamedBase(Entity model) {
        return unnamedBase(model, 0);
    }

    /**
     * One of several such models.
     *
     * @param number which of them, from 0
     */
    public static Entity unnamedBase(Entity model, int number) {
        String which = number == 0 ? "" : " " + (number + 1);
        return new Entity(
                model.id() + "/base" + which.strip(),
                EntityKind.MODEL,
                "unnamed base" + which + " of " + model.name(),
                true,
                false,
                null);
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
