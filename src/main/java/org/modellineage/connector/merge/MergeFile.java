package org.modellineage.connector.merge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.yaml.YamlTree;

/** Reads the configuration that mergekit leaves beside a merged model. */
public final class MergeFile implements Connector {

    @Override
    public String format() {
        return "mergekit";
    }

    @Override
    public String content() {
        return "mergekit configuration";
    }

    @Override
    public boolean accepts(Input input) {
        return (input.hasEnding(".yml") || input.hasEnding(".yaml"))
                && (input.fileName().startsWith("mergekit")
                        || input.startOfText().lines().anyMatch(line -> line.startsWith("merge_method:")));
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no configuration is");
            return;
        }
        try {
            List<@Nullable Object> documents =
                    YamlTree.documents(DecodedText.of(bytes.get()).text());
            if (!MergeConfiguration.isOne(documents)) {
                sink.leaveOut(1, "no merge_method and no experts; a configuration of mergekit has one of them");
                return;
            }
            Description model = new Description(input.model(), input.source("mergekit configuration"), sink);
            new MergeConfiguration(documents, "", input, sink).addTo(model);
            model.finish();
        } catch (YamlTree.Invalid e) {
            sink.leaveOut(e.line(), e.problem());
        }
    }
}
