package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Palette.Tone;

/**
 * The recording in the README: four commands with what they answer today, one after the other, as one picture that moves by
 * itself. {@code -Dregenerate} records it anew.
 */
@ReadsShippedCollection
class RecordingTest {

    private static final Path RECORDING = Path.of("docs", "images", "recording.svg");
    private static final List<String> COMMANDS = List.of(
            "DeepSeek-R1",
            "tree DeepSeek-R1-Distill-Llama-70B",
            "why DeepSeek-R1-Distill-Qwen-7B DeepSeek-V3-Base",
            "licences DeepSeek-R1-Distill-Llama-70B");
    private static final int COLUMNS = 100;
    private static final int ROWS = 32;
    private static final int SECONDS_A_COMMAND = 5;
    private static final double CHARACTER_WIDTH = 7.8;
    private static final int LINE_HEIGHT = 17;
    private static final int MARGIN = 16;
    private static final Pattern INKED = Pattern.compile("\u001b\\[(\\d+)m(.*?)\u001b\\[0m");

    @Test
    void showsWhatTheCommandsAnswer() throws IOException {
        String recorded = recorded();

        if (System.getProperty("regenerate") != null) {
            Files.writeString(RECORDING, recorded);
        }
        assertThat(Files.readString(RECORDING))
                .as("stale: run mvn -Dfast -Dtest=RecordingTest -Dregenerate test")
                .isEqualTo(recorded);
    }

    private static String recorded() {
        int width = (int) (COLUMNS * CHARACTER_WIDTH) + 2 * MARGIN;
        int height = (ROWS + 1) * LINE_HEIGHT + 2 * MARGIN;
        int whole = COMMANDS.size() * SECONDS_A_COMMAND;
        double share = 100.0 / COMMANDS.size();
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n"
                .formatted(width, height));
        svg.append("<title>Four commands and what they answer</title>\n<style>\n");
        svg.append("text { font: 13px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #d8dee9;"
                + " white-space: pre; }\n");
        svg.append(".i1 { font-weight: bold; fill: #ffffff; } .i2 { fill: %s; }".formatted(Palette.FAINT.dark()));
        for (Tone tone : List.of(
                Palette.of(Channel.WEIGHTS),
                Palette.of(Channel.OUTPUTS),
                Palette.of(Channel.DATA),
                Palette.of(Channel.DESIGN),
                Palette.of(Status.ALLEGED),
                Palette.of(Status.DENIED))) {
            svg.append(" .i%d { fill: %s; }".formatted(tone.ansi(), tone.dark()));
        }
        svg.append('\n');
        svg.append("g { visibility: hidden; animation: show %ds step-end infinite; }%n".formatted(whole));
        svg.append(
                "@keyframes show { 0%% { visibility: visible; } %.1f%% { visibility: hidden; } }%n".formatted(share));
        svg.append(
                "@media (prefers-reduced-motion: reduce) { g { animation: none; } g:first-of-type { visibility: visible; } }\n");
        svg.append("</style>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"" + Palette.PAPER.dark() + "\"/>\n");
        for (int i = 0; i < COMMANDS.size(); i++) {
            svg.append("<g style=\"animation-delay: %ds\">%n".formatted(i * SECONDS_A_COMMAND));
            line(svg, 0, "\u001b[2m$\u001b[0m ./lineage " + COMMANDS.get(i));
            List<String> lines = answer(COMMANDS.get(i));
            for (int row = 0; row < Math.min(ROWS, lines.size()); row++) {
                line(svg, row + 1, lines.get(row));
            }
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, int row, String text) {
        svg.append(
                "<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">".formatted(MARGIN, MARGIN + 12 + row * LINE_HEIGHT));
        Matcher inked = INKED.matcher(text);
        int begin = 0;
        while (inked.find()) {
            svg.append(escaped(text.substring(begin, inked.start())));
            svg.append("<tspan class=\"i").append(inked.group(1)).append("\">");
            svg.append(escaped(inked.group(2))).append("</tspan>");
            begin = inked.end();
        }
        svg.append(escaped(text.substring(begin))).append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> answer(String arguments) {
        return Lineage.configured()
                .property("lineage.stdout.terminal", "true")
                .property("lineage.columns", Integer.toString(COLUMNS))
                .run(arguments.split(" "))
                .answered()
                .out()
                .lines()
                .toList();
    }
}
