package org.modellineage.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as a model hub's list has them, one a line. No text in a made-up row needs an escape. */
final class HubList {

    private HubList() {}

    static void write(MadeUpRow row, Writer out) throws IOException {
        StringBuilder tags = new StringBuilder("\"safetensors\"");
        StringBuilder card = new StringBuilder();
        if (row.licence() != null) {
            tags.append(",\"license:").append(row.licence()).append('"');
            field(card, "license", '"' + row.licence() + '"');
        }
        if (row.dataset() != null) {
            tags.append(",\"dataset:").append(row.dataset()).append('"');
            field(card, "datasets", "[\"" + row.dataset() + "\"]");
        }
        List<String> written = row.written();
        if (!written.isEmpty()) {
            boolean several = row.relation() == MadeUpRow.Relation.MERGE || written.size() > 1;
            String list = written.stream().collect(Collectors.joining("\",\"", "\"", "\""));
            field(card, "base_model", several ? '[' + list + ']' : list);
            for (String parent : written.stream().distinct().toList()) {
                tags.append(",\"base_model:").append(parent).append('"');
                tags.append(",\"base_model:").append(row.relation().word()).append(':');
                tags.append(parent).append('"');
            }
        }
        out.write("{\"id\":\"" + row.id() + "\",\"sha\":\"" + "%040x".formatted(row.index()) + "\",\"author\":\""
                + row.account() + "\",\"private\":false,\"gated\":false,\"createdAt\":\"" + row.createdAt()
                + "\",\"downloads\":" + row.downloads() + ",\"likes\":" + row.index() % 97
                + ",\"library_name\":\"transformers\",\"tags\":[" + tags + "],\"cardData\":{" + card + "}}\n");
    }

    private static void field(StringBuilder object, String name, String value) {
        object.append(object.isEmpty() ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
    }
}
