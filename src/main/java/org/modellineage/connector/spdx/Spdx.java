package org.modellineage.connector.spdx;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonFile;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Method;
import org.modellineage.model.Source;

/** Reads SPDX 3 in JSON-LD, with its profiles for AI and for datasets. */
public final class Spdx implements Connector {

    private static final Pattern SIGN =
            Pattern.compile("spdx\\.org/rdf/v?3|\"(?:ai_AIPackage|dataset_DatasetPackage)\"");

    @Override
    public String format() {
        return "spdx";
    }

    @Override
    public String content() {
        return "SPDX document";
    }

    @Override
    public boolean accepts(Input input) {
        return (input.hasEnding(".json") || input.hasEnding(".jsonld"))
                && SIGN.matcher(input.startOfText()).find();
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> document = JsonFile.read(input, sink, "SPDX document");
        if (document.isEmpty()) {
            return;
        }
        Elements elements = Elements.of(document.get(), sink);
        if (elements.isEmpty()) {
            sink.leaveOut(1, "no element with a type and an id; an SPDX 3 document lists them in @graph");
            return;
        }
        Source source = input.catalogue(
                "SPDX document"
                        + elements.documentName().map(name -> " " + name).orElse(", " + input.fileName()),
                elements.creator().orElse(null));
        Method said = elements.isMadeByTool() ? Method.TEMPLATED : Method.DECLARED;
        new Statements(elements, new Packages(elements, input), source, said, sink).read();
    }
}
