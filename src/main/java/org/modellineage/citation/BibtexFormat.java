package org.modellineage.citation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.text.BibtexText;

/** Writes references as entries of BibTeX, with the fields for web addresses that biblatex and newer styles know. */
final class BibtexFormat {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibtexFormat() {}

    static void write(List<Citation> citations, Appendable out) throws IOException {
        String before = "";
        for (Citation citation : citations) {
            out.append(before).append("@misc{").append(BibtexText.key(citation.id()));
            for (Map.Entry<String, String> field : fields(citation).entrySet()) {
                out.append(",\n  ").append(field.getKey()).append(" = ").append(field.getValue());
            }
            out.append("\n}\n");
            before = "\n";
        }
    }

    private static Map<String, String> fields(Citation citation) {
        Reference reference = citation.reference();
        Map<String, String> fields = new LinkedHashMap<>();
        // A name in braces of its own is not taken apart into first and last names.
        String creators = reference.creators().stream()
                .map(creator -> "{" + BibtexText.escaped(creator) + "}")
                .collect(Collectors.joining(" and "));
        put(fields, "author", creators);
        put(fields, "title", "{" + BibtexText.escaped(reference.title()) + "}");
        String[] date = reference.publishedOn().split("-", -1);
        put(fields, "year", date[0]);
        if (date.length > 1) {
            fields.put("month", MONTHS.get(Integer.parseInt(date[1]) - 1));
        }
        put(fields, "publisher", BibtexText.escaped(reference.publisherBesides()));
        put(fields, "version", BibtexText.escaped(reference.revision()));
        put(fields, "note", note(citation));
        put(fields, "url", reference.hasWebAddress() ? BibtexText.address(reference.url()) : "");
        put(fields, "urldate", reference.readOn());
        return fields;
    }

    private static String note(Citation citation) {
        if (!citation.isClaim()) {
            return "";
        }
        String places = String.join("; ", citation.places());
        return BibtexText.escaped((places.isEmpty() ? "" : places + ". ") + "Says: " + citation.statement() + ". Claim "
                + citation.id() + " in Model Lineage");
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, "{" + value + "}");
        }
    }
}
