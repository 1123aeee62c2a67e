package org.modellineage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.Transaction.Rows;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever a text holds, each output carries it as text, and nothing hidden with it. */
class AlphabetsTest {

    private static final Pattern MARKDOWN_ESCAPE = Pattern.compile("\\\\(\\p{Punct})|&(lt|gt|amp);");
    private static final Pattern MERMAID_ESCAPE = Pattern.compile("#(\\d+);");
    private static final Pattern YAML_ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern DOT_ESCAPE = Pattern.compile("\\\\\\\\|&(lt|gt|amp|quot);");

    static LongStream seeds() {
        return HostileText.seeds();
    }

    /** Blank letters and codes that are no character were let through once; Arabic signs were spelled out. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u3164", "\u115f", "\uffa0", "\ufffe", "\ufdd0", "\udb40\udc41", "\u180e", "\u2028", "\ud800"})
    void whatNobodySeesIsHidden(String text) {
        assertThat(HiddenCharacters.isHidden(text.codePointAt(0))).isTrue();
        assertThat(TerminalText.of("x" + text)).matches("x(<U\\+[0-9A-F]+>| )");
        assertThat(XmlText.escaped(text)).isEqualTo("\ufffd");
        assertThat(CypherLiteral.of(text)).matches("\"(\\\\u[0-9A-F]{4})+\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0601 1446", "می\u200cخواهم", "👩\u200d💻", "❤\ufe0f", "深度 求索", "\ue000"})
    void whatHasAShapeStays(String text) {
        assertThat(TerminalText.of(text)).isEqualTo(text);
        assertThat(XmlText.escaped(text)).isEqualTo(text);
        assertThat(CypherLiteral.of(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesHoldNothingHidden(long seed) {
        for (String text : HostileText.of(seed)) {
            assertThat(TerminalText.of(text).codePoints()).noneMatch(HiddenCharacters::isHidden);
            assertThat(TerminalText.of(TerminalText.of(text))).isEqualTo(TerminalText.of(text));
            assertThat(VisibleText.of(text).codePoints()).noneMatch(HiddenCharacters::isHidden);
            assertThat(PlainText.of(text).codePoints()).noneMatch(HiddenCharacters::isHidden);
            assertThat(PlainText.escaped(text).codePoints()).noneMatch(HiddenCharacters::isHidden);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xmlIsReadAsItWasMeant(long seed) throws Exception {
        for (String text : HostileText.of(seed)) {
            String escaped = XmlText.escaped(text);

            String document = "<a b=\"" + escaped + "\">" + escaped + "</a>";
            Element read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement();

            String meant = HostileText.replaced(text, c -> c == '\n' ? c : 0xFFFD);
            assertThat(read.getTextContent()).isEqualTo(meant);
            assertThat(read.getAttribute("b")).isEqualTo(meant);
            assertThat(read.getChildNodes().getLength()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cypherReadsTheSameText(long seed) {
        List<String> texts = HostileText.of(seed).stream()
                // The protocol knows no halves of pairs.
                .map(text -> text.replaceAll("\\p{Cs}", ""))
                .toList();

        String literal = CypherLiteral.of(texts);

        assertThat(literal.codePoints()).noneMatch(HiddenCharacters::isHidden);
        Cypher cypher = new Cypher("texts", "RETURN " + literal + " AS texts");
        Rows rows = TestGraph.graph().read(Duration.ofMinutes(1), transaction -> transaction.run(cypher, Map.of()));
        assertThat(rows.rows()).containsExactly(Map.of("texts", texts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csvFieldsEndWhereTheyShouldAndRunNothing(long seed) {
        for (String text : HostileText.of(seed)) {
            String field = CsvText.field(text);

            boolean quoted = field.startsWith("\"");
            String read = quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\u0000") : field;
            assertThat(quoted || !field.matches("(?s).*[\",\r\n].*")).isTrue();
            assertThat(read).doesNotContain("\"").doesNotMatch("(?s)[=+\\-@\t\r].*");
            assertThat(read.replace("\u0000", "\"")).endsWith(TerminalText.of(text, "\n\t"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void markdownCellsAndDiagramsKeepTheirText(long seed) {
        for (String text : HostileText.of(seed)) {
            String line = TerminalText.of(text);
            String cell = MarkdownText.cell(text);
            assertThat(cell).doesNotContain("<", "\n").doesNotMatch("(.*[^\\\\])?(\\\\\\\\)*[|`].*");
            assertThat(MARKDOWN_ESCAPE.matcher(cell).replaceAll(AlphabetsTest::plain))
                    .isEqualTo(line);

            String label = MermaidText.label(text);
            assertThat(label).doesNotContain("\"", "<", "[", "%", "`", "$$");
            assertThat(MERMAID_ESCAPE
                            .matcher(label)
                            .replaceAll(AlphabetsTest::numbered)
                            .replace("\u2060", ""))
                    .isEqualTo(line);

            String setting = MermaidText.setting(text);
            assertThat(setting).doesNotContain("\"", "{", "\n", "%");
            assertThat(YAML_ESCAPE.matcher(setting).replaceAll(AlphabetsTest::hexadecimal))
                    .isEqualTo(line);

            String quoted = DotText.quoted(text);
            String inside = quoted.substring(1, quoted.length() - 1);
            assertThat(inside).doesNotContain("\"", "<", "\n");
            assertThat(DOT_ESCAPE.matcher(inside).replaceAll(AlphabetsTest::plain))
                    .isEqualTo(line);
        }
    }

    private static String plain(MatchResult escape) {
        String name = escape.group(escape.groupCount());
        String plain = name == null
                ? escape.group().substring(1)
                : switch (name) {
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "amp" -> "&";
                    default -> "\"";
                };
        return Matcher.quoteReplacement(plain);
    }

    private static String numbered(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1))));
    }

    private static String hexadecimal(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }
}
