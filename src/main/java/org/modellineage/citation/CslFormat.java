package org.modellineage.citation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.text.JsonWriter;

/**
 * Writes references as CSL-JSON, by the schema of the Citation Style Language for data:
 * https://github.com/citation-style-language/schema.
 */
final class CslFormat {

    private CslFormat() {}

    static void write(List<Citation> citations, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.to(out).arrayOnLines();
        for (Citation citation : citations) {
            write(citation, json);
        }
        json.end();
        out.append('\n');
    }

    private static void write(Citation citation, JsonWriter json) throws IOException {
        Reference reference = citation.reference();
        json.object()
                .member("id", citation.id())
                .member("type", type(reference))
                .member("title", reference.title());
        if (!reference.creators().isEmpty()) {
            json.name("author").array();
            for (String creator : reference.creators()) {
                json.value(Map.of("literal", creator));
            }
            json.end();
        }
        member("publisher", reference.publisherBesides(), json);
        date("issued", reference.publishedOn(), json);
        date("accessed", reference.readOn(), json);
        member("version", reference.revision(), json);
        member("URL", reference.url(), json);
        member("locator", String.join("; ", citation.places()), json);
        if (citation.isClaim()) {
            member("note", citation.statement() + " (claim " + citation.id() + ")", json);
        }
        member("source", "Model Lineage", json);
        json.end();
    }

    private static String type(Reference reference) {
        return switch (reference.kind()) {
            case "Model", "Product" -> "software";
            case "Dataset", "Benchmark" -> "dataset";
            case "Source" -> reference.hasWebAddress() ? "webpage" : "document";
            default -> "document";
        };
    }

    private static void member(String name, String value, JsonWriter json) throws IOException {
        if (!value.isEmpty()) {
            json.member(name, value);
        }
    }

    private static void date(String name, String date, JsonWriter json) throws IOException {
        if (!date.isEmpty()) {
            List<Integer> parts =
                    Stream.of(date.split("-", -1)).map(Integer::valueOf).toList();
            json.member(name, Map.of("date-parts", List.of(parts)));
        }
    }
}
