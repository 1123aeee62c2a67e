package org.modellineage.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.text.BibtexText;
import org.modellineage.text.HostileText;
import org.modellineage.text.PlainText;

/** References in each form, read back by a parser of that form. */
@WithoutGraph
class CitationFormatTest {

    private static final Map<String, String> COMMANDS = new TreeMap<>(Map.of(
            "\\textbackslash{}", "\\",
            "\\textbraceleft{}", "{",
            "\\textbraceright{}", "}",
            "\\textasciitilde{}", "~",
            "\\textasciicircum{}", "^",
            "\\%", "%",
            "\\&", "&",
            "\\#", "#",
            "\\$", "$",
            "\\_", "_"));

    static LongStream seeds() {
        return HostileText.seeds();
    }

    @Test
    void writesWhatIsKnownAndNothingElse() throws IOException {
        Citation whole = new Citation(
                "f1 a/b",
                "A trained on B",
                List.of("section 2", "table 3"),
                new Reference(
                        "paper",
                        "Source",
                        "What & why: 100%?",
                        List.of("Doe, J.", "Team and Co"),
                        "arXiv",
                        "2025-01-22",
                        "v1",
                        "2025-02",
                        "https://example.org/a_b?c=%7B&d={e}#f",
                        false));
        Citation bare =
                Citation.of(new Reference("bare", "Source", "Bare", List.of(), "Publisher", "2024", "", "", "", false));

        assertThat(written(CitationFormat.TEXT, List.of(whole, bare))).isEqualTo("""
                A trained on B
                  Doe, J., Team and Co: What & why: 100%? arXiv, 2025-01-22, revision v1. Section 2; table 3. Read 2025-02. \
                https://example.org/a_b?c=%7B&d={e}#f
                  In Model Lineage: lineage cite 'f1 a/b'

                Publisher: Bare. 2024.
                  In Model Lineage: lineage show bare
                """);
        assertThat(written(CitationFormat.BIBTEX, List.of(whole, bare))).isEqualTo("""
                @misc{f1_20_a/b,
                  author = {{Doe, J.} and {Team and Co}},
                  title = {{What \\& why: 100\\%?}},
                  year = {2025},
                  month = jan,
                  publisher = {arXiv},
                  version = {v1},
                  note = {section 2; table 3. Says: A trained on B. Claim f1 a/b in Model Lineage},
                  url = {https://example.org/a_b?c=%7B&d=%7Be%7D#f},
                  urldate = {2025-02}
                }

                @misc{bare,
                  author = {{Publisher}},
                  title = {{Bare}},
                  year = {2024}
                }
                """);
        String csl = written(CitationFormat.CSL_JSON, List.of(whole, bare));
        assertThat(schema().validate(csl, InputFormat.JSON)).isEmpty();
        assertThat(csl)
                .contains(
                        "\"issued\": {\"date-parts\": [[2025, 1, 22]]}",
                        "\"accessed\": {\"date-parts\": [[2025, 2]]}",
                        "\"locator\": \"section 2; table 3\"",
                        "\"literal\": \"Team and Co\"")
                .doesNotContain("null", "\"\"");
    }

    /** A schema that accepts everything would prove nothing. */
    @Test
    void theSchemaRefusesWhatIsNoReference() throws IOException {
        assertThat(schema().validate("[{\"id\": \"a\", \"type\": \"novel\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate("[{\"id\": \"a\", \"type\": \"book\", \"place\": \"x\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void carriesEveryTextUnharmed(long seed) throws IOException {
        Schema schema = schema();
        for (String text : HostileText.of(seed)) {
            Citation citation = new Citation(
                    "a" + text,
                    "says " + text,
                    List.of(text + "."),
                    new Reference(
                            "s",
                            "Source",
                            "t" + text,
                            List.of("n" + text),
                            text,
                            "2025",
                            text,
                            "2025-01",
                            text,
                            false));
            String bibtex = written(CitationFormat.BIBTEX, List.of(citation, citation));

            List<Map<String, String>> entries = parsed(bibtex);
            assertThat(entries).as(bibtex).hasSize(2);
            assertThat(unescaped(entries.get(1), "title")).isEqualTo("{" + PlainText.of("t" + text) + "}");
            assertThat(unescaped(entries.get(1), "author")).isEqualTo("{" + PlainText.of("n" + text) + "}");
            assertThat(unescaped(entries.get(0), "note")).contains(PlainText.of("says " + text + ". Claim"));
            assertThat(schema.validate(written(CitationFormat.CSL_JSON, List.of(citation)), InputFormat.JSON))
                    .isEmpty();
            assertThat(written(CitationFormat.TEXT, List.of(citation)).lines()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsKeysApart(long seed) {
        Set<String> ids = new HashSet<>(HostileText.of(seed));
        ids.addAll(List.of("a_b", "a b", "a_5f_b", "a/b", "A/b"));

        Set<String> keys = new HashSet<>();
        ids.forEach(id -> keys.add(BibtexText.key(id)));

        assertThat(keys).hasSameSizeAs(ids).allMatch(key -> key.matches("[A-Za-z0-9./:+_-]*"));
    }

    private static String written(CitationFormat format, List<Citation> citations) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(citations, 0, out);
        return out.toString();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/csl/csl-data.json")), InputFormat.JSON);
    }

    /** The fields of each entry. BibTeX ends a value where the braces, escaped ones too, are even again. */
    private static List<Map<String, String>> parsed(String bibtex) {
        List<Map<String, String>> entries = new ArrayList<>();
        int at = 0;
        while ((at = bibtex.indexOf('@', at)) >= 0) {
            assertThat(bibtex.startsWith("@misc{", at)).isTrue();
            Map<String, String> fields = new TreeMap<>();
            at = bibtex.indexOf(',', at);
            while (bibtex.charAt(at) == ',') {
                int equals = bibtex.indexOf('=', at);
                String name = bibtex.substring(at + 1, equals).strip();
                int start = equals + 2;
                int end = start;
                int depth = 0;
                do {
                    depth += bibtex.charAt(end) == '{' ? 1 : bibtex.charAt(end) == '}' ? -1 : 0;
                    end++;
                } while (depth > 0 || (bibtex.charAt(end) != ',' && bibtex.charAt(end) != '\n'));
                String value = bibtex.substring(start, end);
                fields.put(name, value.startsWith("{") ? value.substring(1, value.length() - 1) : value);
                at = end;
            }
            assertThat(bibtex.startsWith("\n}\n", at)).as(bibtex.substring(at)).isTrue();
            entries.add(fields);
        }
        return entries;
    }

    private static String unescaped(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "");
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); ) {
            int here = at;
            Map.Entry<String, String> command = COMMANDS.entrySet().stream()
                    .filter(one -> value.startsWith(one.getKey(), here))
                    .findFirst()
                    .orElse(Map.entry(value.substring(at, at + 1), value.substring(at, at + 1)));
            text.append(command.getValue());
            at += command.getKey().length();
        }
        return text.toString();
    }
}
