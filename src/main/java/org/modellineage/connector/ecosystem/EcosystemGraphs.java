package org.modellineage.connector.ecosystem;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Source;

/** Reads the asset lists of Stanford's Ecosystem Graphs, which name what each model, dataset and application depends on. */
public final class EcosystemGraphs implements Connector {

    private static final Pattern FIRST_ITEM = Pattern.compile("\\A(?:\\s*(?:---|#.*)?\\R)*\\s*- +\\w+:");
    private static final Pattern FIELD = Pattern.compile(
            "(?m)^(?:- +| +)(access|created_date|dependencies|organization|nationality|type: +(?:model|dataset|application)\\s*$)");
    private static final int FIELDS_ENOUGH = 2;

    @Override
    public String format() {
        return "ecosystem-graphs";
    }

    @Override
    public String content() {
        return "list of assets";
    }

    @Override
    public boolean accepts(Input input) {
        return isList(input);
    }

    static boolean isList(Input input) {
        return (input.hasEnding(".yaml") || input.hasEnding(".yml"))
                && FIRST_ITEM.matcher(input.startOfText()).lookingAt()
                && FIELD.matcher(input.startOfText())
                                .results()
                                .map(field -> field.group(1))
                                .distinct()
                                .count()
                        >= FIELDS_ENOUGH;
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        List<Asset> assets = AssetList.read(input, sink::leaveOut);
        AssetNames names = input.isNamed() ? AssetNames.of(assets) : input.ofFolder(AssetNames.class, AssetNames::in);
        Source source = input.catalogue("Ecosystem Graphs, " + input.fileName(), "Stanford CRFM");
        for (Asset asset : assets) {
            new AssetStatements(asset, names, source, sink, input.model().id()).read();
        }
    }
}
