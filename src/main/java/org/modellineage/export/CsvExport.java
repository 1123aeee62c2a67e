package org.modellineage.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Entity;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.text.CsvText;

/** Two tables, of models and data and of the steps between them, for spreadsheets and programs that read edge lists. */
final class CsvExport implements Exporter {

    private static final String END = "\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "two tables, nodes and edges";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("-nodes.csv", CsvExport::writeNodes), new Part("-edges.csv", CsvExport::writeEdges));
    }

    private static void writeNodes(Ancestry ancestry, Appendable out) throws IOException {
        out.append("id,name,kind,released,series,hubId,releasedOn,licenses,makers")
                .append(END);
        for (Entity entity : ancestry.members()) {
            write(
                    out,
                    entity.id(),
                    entity.name(),
                    entity.kind().label(),
                    Boolean.toString(entity.released()),
                    Boolean.toString(entity.series()),
                    entity.hubId() == null ? "" : entity.hubId(),
                    values(ancestry, entity, Property.RELEASED_ON),
                    names(ancestry, entity, RelationshipType.LICENSED_UNDER),
                    names(ancestry, entity, RelationshipType.DEVELOPED_BY));
        }
    }

    private static void writeEdges(Ancestry ancestry, Appendable out) throws IOException {
        out.append("child,parent,relationship,channel,status,stage,via,sources,addresses,claims")
                .append(END);
        for (Step step : ancestry.steps()) {
            List<Source> sources = step.sourceIds().stream()
                    .map(id -> ancestry.sources().get(id))
                    .filter(source -> source != null)
                    .toList();
            write(
                    out,
                    step.childId(),
                    step.parentId(),
                    step.kind(),
                    step.channel().word(),
                    step.status().word(),
                    step.stage() == null ? "" : step.stage(),
                    joined(step.viaIds()),
                    joined(step.sourceIds()),
                    sources.stream().map(Source::url).filter(url -> url != null).collect(Collectors.joining("; ")),
                    joined(step.claimIds()));
        }
    }

    private static void write(Appendable out, String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : ",").append(CsvText.field(fields[i]));
        }
        out.append(END);
    }

    private static String values(Ancestry ancestry, Entity entity, Property property) {
        return joined(ancestry.said(entity.id(), property).stream()
                .filter(Stated::stands)
                .map(stated -> stated.statement().value().toString())
                .toList());
    }

    private static String names(Ancestry ancestry, Entity entity, RelationshipType type) {
        return joined(ancestry.said(entity.id(), type).stream()
                .filter(Stated::stands)
                .map(stated ->
                        ancestry.entity(stated.statement().value().toString()).name())
                .toList());
    }

    private static String joined(Collection<String> values) {
        return values.stream().distinct().collect(Collectors.joining("; "));
    }
}
