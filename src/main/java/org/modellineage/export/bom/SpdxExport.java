package org.modellineage.export.bom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exporter;
import org.spdx.core.InvalidSPDXAnalysisException;

/** An SPDX 3.0.1 document in JSON-LD. The same graph gives the same document, byte by byte. */
public final class SpdxExport implements Exporter {

    /** What ids begin with before the content is known. */
    private static final String UNNAMED = "urn:uuid:00000000-0000-0000-0000-000000000000#";

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
        StringBuilder content = new StringBuilder();
        try {
            SpdxBill bill = new SpdxBill(new Family(ancestry), UNNAMED);
            List<String> faults = bill.faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("the SPDX library refuses the document: " + faults);
            }
            JsonLayout.write(bill.content(), content);
        } catch (InvalidSPDXAnalysisException e) {
            throw new IllegalStateException("the SPDX library cannot write the document", e);
        }
        UUID digest = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        out.append(content.toString().replace(UNNAMED, "urn:uuid:" + digest + "#"));
    }
}
