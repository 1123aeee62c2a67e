package org.modellineage.export;

import java.util.List;
import java.util.Optional;
import org.modellineage.export.bom.CycloneDxExport;
import org.modellineage.export.bom.SpdxExport;
import org.modellineage.export.prov.ProvJsonLdExport;
import org.modellineage.export.prov.ProvNExport;

/** The formats in which an ancestry can be written; the only place that lists them. */
public final class Exports {

    private static final List<Exporter> ALL = List.of(
            CycloneDxExport.newest(),
            CycloneDxExport.before(),
            new SpdxExport(),
            new RecordsExport(),
            new CsvExport(),
            new GraphMlExport(),
            new ProvJsonLdExport(),
            new ProvNExport());

    private Exports() {}

    /** The words for {@code --to}, in the order of help. */
    public static List<String> formats() {
        return ALL.stream().map(Exporter::format).toList();
    }

    public static List<Exporter> all() {
        return ALL;
    }

    /** The exporter for a word. */
    public static Optional<Exporter> of(String format) {
        return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }
}
