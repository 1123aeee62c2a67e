package org.modellineage.export.prov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exporter;
import org.modellineage.export.prov.ProvDocument.Attribute;
import org.modellineage.export.prov.ProvDocument.Bundle;
import org.modellineage.export.prov.ProvDocument.Name;
import org.modellineage.export.prov.ProvDocument.ProvRecord;
import org.modellineage.text.ProvNText;

/** PROV-N, the notation for people of W3C's Recommendation of 30 April 2013. */
public final class ProvNExport implements Exporter {

    @Override
    public String format() {
        return "provn";
    }

    @Override
    public String description() {
        return "PROV-N, a bundle for each source";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(".provn", ProvNExport::write));
    }

    private static void write(Ancestry ancestry, Appendable out) throws IOException {
        ProvDocument document = ProvMapping.of(ancestry);
        out.append("document\n");
        for (var namespace : ProvDocument.NAMESPACES.entrySet()) {
            // Its readers know this one, and the grammar forbids another.
            if (!namespace.getKey().equals(ProvDocument.XSD)) {
                out.append("  prefix " + namespace.getKey() + " <" + namespace.getValue() + ">\n");
            }
        }
        out.append('\n');
        write(document.records(), "  ", out);
        for (Bundle bundle : document.bundles()) {
            out.append("\n  bundle " + name(bundle.id()) + "\n");
            write(bundle.records(), "    ", out);
            out.append("  endBundle\n");
        }
        out.append("endDocument\n");
    }

    private static void write(List<ProvRecord> records, String indent, Appendable out) throws IOException {
        for (ProvRecord record : records) {
            List<String> arguments = new ArrayList<>();
            String id = record.id() == null ? "" : name(record.id());
            if (record.ends().isEmpty()) {
                arguments.add(id);
            } else {
                record.ends().forEach(end -> arguments.add(name(end)));
            }
            arguments.addAll(record.kind().markers());
            if (!record.attributes().isEmpty()) {
                arguments.add("["
                        + String.join(
                                ", ",
                                record.attributes().stream()
                                        .map(ProvNExport::attribute)
                                        .toList())
                        + "]");
            }
            String before = record.ends().isEmpty() || id.isEmpty() ? "" : id + "; ";
            out.append(indent + record.kind().notation() + "(" + before + String.join(", ", arguments) + ")\n");
        }
    }

    private static String attribute(Attribute attribute) {
        String name = name(attribute.name()) + "=";
        if (attribute.value() instanceof Name value) {
            return name + "'" + name(value) + "'";
        }
        String type = attribute.type() == null ? "" : " %% " + name(attribute.type());
        return name + ProvNText.quoted(attribute.value().toString()) + type;
    }

    private static String name(Name name) {
        return name.prefix() + ":" + ProvNText.local(name.local());
    }
}
