package org.modellineage.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Wording;
import org.modellineage.text.TerminalText;

/** Writes references as people write them below a text. */
final class TextFormat {

    private static final String INDENT = "  ";

    private final HangingText lines;
    private final Appendable out;

    TextFormat(int columns, Appendable out) {
        this.lines = new HangingText(new Style(columns, false), out);
        this.out = out;
    }

    void write(List<Citation> citations) throws IOException {
        String before = "";
        for (Citation citation : citations) {
            out.append(before);
            before = "\n";
            if (citation.isClaim()) {
                line("", citation.statement());
                line(INDENT, reference(citation));
            } else {
                line("", reference(citation));
            }
            line(INDENT, "In Model Lineage: " + citation.here());
        }
    }

    /** "DeepSeek-AI: Title. Publisher, 2025-01-22, revision v1. Section 2.4. Read 2025-01-31. https://...". */
    static String reference(Citation citation) {
        Reference reference = citation.reference();
        List<String> sentences = new ArrayList<>();
        String creators = String.join(", ", reference.creators());
        boolean isSource = reference.kind().equals("Source");
        sentences.add((creators.isEmpty() ? "" : creators + ": ")
                + reference.title()
                + (isSource ? "" : " (" + Wording.words(reference.kind()) + ")"));
        List<String> edition = new ArrayList<>();
        edition.add(reference.publisherBesides());
        edition.add(reference.publishedOn());
        edition.add(reference.revision().isEmpty() ? "" : "revision " + reference.revision());
        edition.removeIf(String::isEmpty);
        sentences.add(String.join(", ", edition));
        sentences.add(capitalized(String.join("; ", citation.places())));
        sentences.add(reference.readOn().isEmpty() ? "" : "Read " + reference.readOn());
        sentences.removeIf(String::isEmpty);
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            boolean ended = sentence.endsWith(".") || sentence.endsWith("?") || sentence.endsWith("!");
            text.append(text.isEmpty() ? "" : " ").append(sentence).append(ended ? "" : ".");
        }
        return text + (reference.url().isEmpty() ? "" : " " + reference.url());
    }

    private void line(String before, String text) throws IOException {
        lines.write(before, new InkedText().add(TerminalText.of(text)));
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
