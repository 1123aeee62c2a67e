package org.modellineage.connector.ecosystem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.FileText;
import org.modellineage.connector.Input;
import org.modellineage.connector.Words;
import org.modellineage.connector.yaml.YamlTree;

/** The assets in a file. */
final class AssetList {

    private AssetList() {}

    /** Takes what is left out. */
    @FunctionalInterface
    interface Problems {
        void add(long line, String reason) throws IOException;
    }

    static List<Asset> read(Input input, Problems problems) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            problems.add(1, "larger than 8 MB, which no list of assets is");
            return List.of();
        }
        try {
            List<@Nullable Object> documents =
                    YamlTree.documents(FileText.of(bytes.get()).text());
            if (documents.size() == 1 && documents.get(0) instanceof List<?> items) {
                return assets(items, input.model().id(), problems);
            }
            problems.add(1, "found something else than one list; a file of Ecosystem Graphs is a list of assets");
        } catch (YamlTree.Invalid e) {
            problems.add(e.line(), e.problem());
        }
        return List.of();
    }

    private static List<Asset> assets(List<?> items, String place, Problems problems) throws IOException {
        List<Asset> assets = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            String which = "asset " + (at + 1) + " of the list";
            if (!(items.get(at) instanceof Map<?, ?> fields)) {
                problems.add(1, which + " is " + Words.shown(items.get(at)) + "; an asset has fields");
                continue;
            }
            Optional<Asset> asset = Asset.of(fields, place);
            if (asset.isEmpty()) {
                problems.add(
                        1,
                        which + " has the name " + Words.shown(fields.get("name")) + " and the type "
                                + Words.shown(fields.get("type"))
                                + "; an asset has a name, and types are model, dataset and application");
            } else if (ids.add(asset.get().entity().id())) {
                assets.add(asset.get());
            } else {
                problems.add(
                        1,
                        which + " is another " + asset.get().type().word() + " "
                                + Words.shown(asset.get().name()) + " of the same maker; the first counts");
            }
        }
        return assets;
    }
}
