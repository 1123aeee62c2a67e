package org.modellineage.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Entity;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.XmlText;

/** A directed graph in GraphML 1.0, with models and data as nodes and the steps between them as edges, from child to parent. */
final class GraphMlExport implements Exporter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** What nodes have; Gephi shows {@code label}. */
    private static final List<String> OF_NODES =
            List.of("label", "entity", "kind", "released", "series", "hubId", "releasedOn", "licences", "makers");

    private static final List<String> OF_EDGES =
            List.of("label", "relationship", "channel", "status", "stage", "via", "sources", "claims");

    private static final List<String> TRUTH_VALUES = List.of("released", "series");

    @Override
    public String format() {
        return "graphml";
    }

    @Override
    public String description() {
        return "for Gephi, yEd and networkx";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(".graphml", GraphMlExport::write));
    }

    private static void write(Ancestry ancestry, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<graphml xmlns=\"" + NAMESPACE + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n");
        out.append("    xsi:schemaLocation=\"" + NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd\">\n");
        keys("node", OF_NODES, out);
        keys("edge", OF_EDGES, out);
        out.append("  <graph id=\"lineage\" edgedefault=\"directed\">\n");
        for (Entity entity : ancestry.members()) {
            node(ancestry, entity, out);
        }
        int number = 0;
        for (Step step : ancestry.steps()) {
            edge(step, ++number, out);
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private static void keys(String owner, List<String> names, Appendable out) throws IOException {
        for (String name : names) {
            out.append("  <key id=\"" + owner + "-" + name + "\" for=\"" + owner + "\" attr.name=\"" + name
                    + "\" attr.type=\"" + (TRUTH_VALUES.contains(name) ? "boolean" : "string") + "\"/>\n");
        }
    }

    private static void node(Ancestry ancestry, Entity entity, Appendable out) throws IOException {
        out.append("    <node id=\"" + token(entity.id()) + "\">\n");
        data("node-label", entity.name(), out);
        data("node-entity", entity.id(), out);
        data("node-kind", entity.kind().label(), out);
        data("node-released", Boolean.toString(entity.released()), out);
        data("node-series", Boolean.toString(entity.series()), out);
        data("node-hubId", entity.hubId(), out);
        data("node-releasedOn", said(ancestry, entity, Property.RELEASED_ON), out);
        data("node-licences", said(ancestry, entity, RelationshipType.LICENSED_UNDER), out);
        data("node-makers", said(ancestry, entity, RelationshipType.DEVELOPED_BY), out);
        out.append("    </node>\n");
    }

    private static void edge(Step step, int number, Appendable out) throws IOException {
        out.append("    <edge id=\"edge-" + number + "\" source=\"" + token(step.childId()) + "\" target=\""
                + token(step.parentId()) + "\">\n");
        data("edge-label", step.channel().word(), out);
        data("edge-relationship", step.kind(), out);
        data("edge-channel", step.channel().word(), out);
        data("edge-status", step.status().word(), out);
        data("edge-stage", step.stage(), out);
        data("edge-via", joined(step.viaIds()), out);
        data("edge-sources", joined(step.sourceIds()), out);
        data("edge-claims", joined(step.claimIds()), out);
        out.append("    </edge>\n");
    }

    /** Writes a value, unless there is none. */
    private static void data(String key, @Nullable String value, Appendable out) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.append("      <data key=\"" + key + "\">" + XmlText.escaped(value) + "</data>\n");
        }
    }

    private static String said(Ancestry ancestry, Entity entity, Predicate predicate) {
        return ancestry.said(entity.id(), predicate).stream()
                .filter(Stated::stands)
                .map(stated -> stated.statement().value().toString())
                .map(value -> predicate instanceof RelationshipType
                        ? ancestry.entity(value).name()
                        : value)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    /**
     * An id as the name token that the schema of GraphML demands: a slash becomes a colon, anything else that a token cannot
     * have its number between colons, so that two ids never share a token.
     */
    private static String token(String id) {
        StringBuilder token = new StringBuilder();
        id.codePoints().forEach(codePoint -> {
            boolean plain = (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9')
                    || codePoint == '-'
                    || codePoint == '.'
                    || codePoint == '_';
            if (plain) {
                token.appendCodePoint(codePoint);
            } else if (codePoint == '/') {
                token.append(':');
            } else {
                token.append("::").append(Integer.toHexString(codePoint)).append("::");
            }
        });
        return token.toString();
    }
}
