package org.modellineage.connector.ecosystem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.modellineage.connector.Input;
import org.modellineage.model.Entity;

/** The names of all assets of a folder, by which they depend on each other across its files. */
final class AssetNames {

    private final boolean ofFolder;
    private final Map<String, List<Entity>> exact = new HashMap<>();
    private final Map<String, List<Entity>> inAnyCase = new HashMap<>();

    private AssetNames(List<Asset> assets, boolean ofFolder) {
        this.ofFolder = ofFolder;
        assets.forEach(this::add);
    }

    /** The names in a file that is read by itself. */
    static AssetNames of(List<Asset> assets) {
        return new AssetNames(assets, false);
    }

    /** The names in all files of a folder. */
    static AssetNames in(Input.Files files) throws IOException {
        AssetNames names = new AssetNames(List.of(), true);
        files.each(file -> {
            if (EcosystemGraphs.isList(file)) {
                // What is wrong in a file is told when it is read itself.
                AssetList.read(file, (line, reason) -> {}).forEach(names::add);
            }
        });
        return names;
    }

    /** The assets of a name as written, or else in capitals or not; more than one when makers share it. */
    List<Entity> named(String name) {
        List<Entity> found = exact.get(name);
        return found == null ? inAnyCase.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()) : found;
    }

    /** Whether all files of a folder were looked through. */
    boolean isOfFolder() {
        return ofFolder;
    }

    /** Whether an asset has just this name. */
    boolean isExact(String name) {
        return exact.containsKey(name);
    }

    private void add(Asset asset) {
        add(asset.name(), asset.entity(), exact);
        add(asset.name().toLowerCase(Locale.ROOT), asset.entity(), inAnyCase);
    }

    private static void add(String name, Entity asset, Map<String, List<Entity>> names) {
        List<Entity> same = names.computeIfAbsent(name, first -> new ArrayList<>(1));
        if (same.stream().noneMatch(known -> known.id().equals(asset.id()))) {
            same.add(asset);
        }
    }
}
