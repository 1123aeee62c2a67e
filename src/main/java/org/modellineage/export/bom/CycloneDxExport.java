package org.modellineage.export.bom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exporter;

/** A CycloneDX bill of materials in JSON. The same graph gives the same bill, byte by byte. */
public final class CycloneDxExport implements Exporter {

    private final String format;
    private final String description;
    private final boolean citations;
    private final String version;

    private CycloneDxExport(String format, String description, String version, boolean citations) {
        this.format = format;
        this.description = description;
        this.version = version;
        this.citations = citations;
    }

    /** Version 1.7, which cites sources place by place. */
    public static CycloneDxExport newest() {
        return new CycloneDxExport("cyclonedx", "bill of materials, CycloneDX 1.7 with citations", "1.7", true);
    }

    /** Version 1.6, in which annotations say who says so. */
    public static CycloneDxExport before() {
        return new CycloneDxExport("cyclonedx-1.6", "the same with annotations, for older tools", "1.6", false);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(".cdx.json", this::write));
    }

    private void write(Ancestry ancestry, Appendable out) throws IOException {
        Map<String, Object> content = new CycloneDxBill(new Family(ancestry), citations).content();
        StringBuilder text = new StringBuilder();
        JsonLayout.write(content, text);
        UUID serial = UUID.nameUUIDFromBytes((version + text).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> bill = new LinkedHashMap<>();
        bill.put("$schema", "http://cyclonedx.org/schema/bom-" + version + ".schema.json");
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", version);
        bill.put("serialNumber", "urn:uuid:" + serial);
        bill.put("version", 1);
        bill.putAll(content);
        JsonLayout.write(bill, out);
    }
}
