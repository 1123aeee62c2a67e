package org.modellineage.export.bom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exporter;

/** An SPDX 3.0.1 document in JSON-LD. The same graph gives the same document, byte by byte. */
public final class SpdxExport implements Exporter {

    @Override
    public String format() {
        return "spdx";
    }

    @Override
    public String description() {
        return "bill of materials, SPDX 3.0.1 in JSON-LD";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(".spdx3.json", SpdxExport::write));
    }

    /** An element never changes under its id, so the ids hold a digest of the content. */
    private static void write(Ancestry ancestry, Appendable out) throws IOException {
        Family family = new Family(ancestry);
        StringBuilder content = new StringBuilder();
        JsonLayout.write(new SpdxDocument(family, "urn:").content(), content);
        UUID digest = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        JsonLayout.write(new SpdxDocument(family, "urn:uuid:" + digest + "#").content(), out);
    }
}
