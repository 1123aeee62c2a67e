package org.modellineage.connector.ecosystem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Input;
import org.modellineage.connector.Words;
import org.modellineage.connector.yaml.YamlTree;

/** The assets in a file. */
final class AssetList {

    private static final Pattern ITEM = Pattern.compile("( *)-(?: |$)");

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
            String text = DecodedText.of(bytes.get()).text();
            List<@Nullable Object> documents = YamlTree.documents(text);
            if (documents.size() == 1 && documents.get(0) instanceof List<?> items) {
                return assets(items, lines(text), input.model().id(), problems);
            }
            problems.add(1, "found something else than one list; a file of Ecosystem Graphs is a list of assets");
        } catch (YamlTree.Invalid e) {
            problems.add(e.line(), e.problem());
        }
        return List.of();
    }

    /** The lines where the items of a list begin that has each on a line of its own. */
    private static List<Integer> lines(String text) {
        List<String> all = text.lines().toList();
        List<Integer> lines = new ArrayList<>();
        int indent = -1;
        for (int at = 0; at < all.size(); at++) {
            Matcher item = ITEM.matcher(all.get(at));
            if (item.lookingAt() && (indent < 0 || item.end(1) == indent)) {
                indent = item.end(1);
                lines.add(at + 1);
            }
        }
        return lines;
    }

    private static List<Asset> assets(List<?> items, List<Integer> lines, String place, Problems problems)
            throws IOException {
        List<Asset> assets = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            int line = lines.size() == items.size() ? lines.get(at) : 1;
            String which = "asset " + (at + 1) + " of the list";
            if (!(items.get(at) instanceof Map<?, ?> fields)) {
                problems.add(line, which + " is " + Words.shown(items.get(at)) + "; an asset has fields");
                continue;
            }
            Optional<Asset> asset = Asset.of(fields, line, place);
            if (asset.isEmpty()) {
                problems.add(
                        line,
                        which + " has the name " + Words.shown(fields.get("name")) + " and the type "
                                + Words.shown(fields.get("type"))
                                + "; an asset has a name, and types are model, dataset and application");
            } else if (ids.add(asset.get().entity().id())) {
                assets.add(asset.get());
            } else {
                problems.add(
                        line,
                        which + " is another " + asset.get().type().word() + " "
                                + Words.shown(asset.get().name()) + " of the same maker; the first counts");
            }
        }
        return assets;
    }
}
