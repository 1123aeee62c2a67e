package org.modellineage.connector.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.Repository;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * The models in the folders of an import. A folder of the hub's cache and a clone of a repository say whose they are; another
 * one is the repository of its own name if its configuration or the cards of others say so, and else a model of its own, named
 * like the folder.
 */
final class ModelFolders {

    private static final int LARGEST_TEXT_BYTES = 1 << 20;

    /** As long as paths can be; longer texts take long to look through. */
    private static final int LONGEST_PATH = 4096;

    private static final Pattern REMOTE = Pattern.compile("url\\s*=\\s*(\\S+)");
    private static final Pattern ORIGIN = Pattern.compile("\"_name_or_path\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    private final Path root;
    private final String prefix;
    private final Map<Path, Entity> models = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Names the root of an import.
     *
     * @param collection the id of the collection, with which the ids of models begin that have no other
     */
    ModelFolders(Path root, String collection) {
        this.root = root.toAbsolutePath().normalize();
        this.prefix = "files/" + collection;
    }

    /**
     * Notes the folders that hold files, so that each can be found from the others.
     *
     * @param remarks told which folders are taken for a repository that only their name tells
     */
    void add(List<Path> folders, BiConsumer<Path, String> remarks) throws IOException {
        nameByCards(folders, remarks);
        for (Path folder : folders) {
            Entity model = model(folder);
            String name = name(folder).toLowerCase(Locale.ROOT);
            if (model.hubId() != null && byName.put(name, model) != null) {
                ambiguous.add(name);
            }
        }
    }

    /** A folder that says nothing of whose it is may bear the name of the only repository that other cards call so. */
    private void nameByCards(List<Path> folders, BiConsumer<Path, String> remarks) throws IOException {
        NamedInCards named = new NamedInCards(root);
        Map<String, Integer> bearers = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (Path folder : folders) {
            named.add(folder);
            bearers.merge(name(folder).toLowerCase(Locale.ROOT), 1, Integer::sum);
            known.add(model(folder).id());
        }
        for (Path folder : folders) {
            boolean alone = bearers.getOrDefault(name(folder).toLowerCase(Locale.ROOT), 0) == 1;
            Optional<Entity> matched =
                    alone && model(folder).hubId() == null ? named.of(folder).map(Repository::model) : Optional.empty();
            if (matched.isPresent() && known.add(matched.get().id())) {
                models.put(folder.toAbsolutePath().normalize(), matched.get());
                remarks.accept(
                        folder,
                        "taken for " + matched.get().hubId()
                                + " by its name alone: other cards name that one and no other of this name");
            }
        }
    }

    /** The model in a folder. */
    Entity model(Path folder) throws IOException {
        Path here = folder.toAbsolutePath().normalize();
        Entity known = models.get(here);
        if (known == null) {
            known = identify(here);
            models.put(here, known);
        }
        return known;
    }

    /** The model in the folder that a path leads to, from another folder or, on another machine, by its name. */
    Optional<Entity> at(String written, Path from) {
        if (written.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        String plain = written.replace('\\', '/').replaceFirst("/+$", "");
        try {
            Entity there = models.get(from.toAbsolutePath().resolve(plain).normalize());
            if (there == null) {
                there = models.get(root.resolve(plain).normalize());
            }
            if (there != null) {
                return Optional.of(there);
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        String name = plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    private Entity identify(Path folder) throws IOException {
        Optional<String> hubId = remote(folder).or(() -> ownName(folder));
        if (hubId.isPresent()) {
            return Repository.model(hubId.get());
        }
        String path = root.relativize(folder).toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        String id = path.isEmpty() ? prefix : prefix + "/" + path;
        // Folders whose names differ in case alone are different models.
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return new Entity(free, EntityKind.MODEL, name(folder), true, false, null);
    }

    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "files" : name.toString();
    }

    /** The repository on the hub of which a folder is a clone. */
    private static Optional<String> remote(Path folder) {
        Matcher url = REMOTE.matcher(text(folder.resolve(".git/config")));
        return url.find() && url.group(1).contains("huggingface.co")
                ? HubId.in(url.group(1).replaceFirst("\\.git$", ""))
                : Optional.empty();
    }

    /** The repository from which the weights came, when the folder bears its name. */
    private static Optional<String> ownName(Path folder) {
        Matcher origin = ORIGIN.matcher(text(folder.resolve("config.json")));
        return origin.find()
                ? Optional.of(origin.group(1))
                        .filter(HubId::is)
                        .filter(id -> id.substring(id.indexOf('/') + 1).equalsIgnoreCase(name(folder)))
                : Optional.empty();
    }

    /** The text of a small file; empty when there is none. */
    private static String text(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST_TEXT_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Whoever reads the file next says so.
            return "";
        }
    }
}
