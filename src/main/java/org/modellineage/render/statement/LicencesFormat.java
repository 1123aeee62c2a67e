package org.modellineage.render.statement;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.HangingText;
import org.modellineage.render.text.DisplayWidth;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;
import org.modellineage.render.text.Style;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;

/**
 * Writes the licences of a model and of what is upstream of it: first its own and whose word it is, then what arrives by
 * weights, by outputs and by data, licence by licence with those who have it.
 */
public final class LicencesFormat {

    private static final String NONE = "no source says";
    private static final String INDENT = "  ";
    private static final int MOST_NAMES = 8;
    private static final int LICENCE_COLUMNS = 40;

    private final Style style;
    private final Appendable out;

    public LicencesFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    public void write(List<Map<String, Object>> rows) throws IOException {
        Map<String, Map<String, List<String>>> arriving = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            if ("Organization".equals(row.get("kind"))) {
                remarks.add(remark(row));
            } else if (row.get("through") == null) {
                writeOwn(row);
            } else {
                arriving.computeIfAbsent(CellText.of("through", row.get("through")), any -> new LinkedHashMap<>())
                        .computeIfAbsent(licence(row), any -> new ArrayList<>())
                        .add(holder(row));
            }
        }
        for (Channel channel :
                List.of(Channel.WEIGHTS, Channel.UNKNOWN, Channel.OUTPUTS, Channel.DATA, Channel.DESIGN)) {
            Map<String, List<String>> licences = arriving.get(channel.word());
            if (licences != null) {
                writeArriving(channel, licences);
            }
        }
        for (String remark : remarks.stream().distinct().toList()) {
            new InkedText().add(remark, Ink.FAINT).writeLines(style, out.append('\n'));
        }
        new InkedText()
                .add("What sources say, not legal advice. Each with its sources and steps: --all.", Ink.FAINT)
                .writeLines(style, out.append('\n'));
    }

    /** "DeepSeek-R1: MIT License (all)  [README of DeepSeek-R1, News explainer on DeepSeek]". */
    private void writeOwn(Map<String, Object> row) throws IOException {
        InkedText text = new InkedText()
                .add(CellText.of("name", row.get("name")), Ink.STRONG)
                .add(": ")
                .add(licence(row), Ink.STRONG);
        addDoubt(text, row.get("status"));
        List<String> speakers = new ArrayList<>();
        if (row.get("evidence") instanceof List<?> evidence) {
            for (Object one : evidence) {
                if (one instanceof Map<?, ?> claim) {
                    speakers.add(CellText.of("source", claim.get("name")));
                }
            }
        }
        List<String> distinct = speakers.stream().distinct().toList();
        text.add(distinct.isEmpty() ? "" : ", by " + String.join("; ", distinct));
        new HangingText(style, out).write("", text);
    }

    private void writeArriving(Channel channel, Map<String, List<String>> licences) throws IOException {
        long models =
                licences.values().stream().flatMap(List::stream).distinct().count();
        new InkedText()
                .add("By ")
                .add(
                        channel == Channel.UNKNOWN ? "steps of unknown kind" : channel.word(),
                        Ink.ofChannel(channel.word()))
                .add(", from " + Amounts.grouped(models) + ":")
                .writeLines(style, out.append('\n'));
        int width = Math.min(
                LICENCE_COLUMNS,
                licences.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0));
        int indent = INDENT.length() + width + INDENT.length();
        for (Map.Entry<String, List<String>> licence : licences.entrySet()) {
            List<String> names = licence.getValue().stream().distinct().toList();
            String listed = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                    + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "");
            InkedText text = new InkedText().add(INDENT);
            text.add(licence.getKey(), licence.getKey().equals(NONE) ? Ink.FAINT : Ink.STRONG);
            text.padTo(indent);
            if (DisplayWidth.of(licence.getKey()) > width) {
                text.writeLines(style, out);
                text = new InkedText().padTo(indent);
            }
            int available = style.width() == 0 ? 0 : Math.max(20, style.width() - indent);
            for (InkedText piece : new InkedText().add(listed).wrapped(available, available)) {
                text.add(piece).writeTo(out, style.colour());
                out.append('\n');
                text = new InkedText().padTo(indent);
            }
        }
    }

    /** The licence with what it covers and where it is said of a series. */
    private static String licence(Map<String, Object> row) {
        String scopes = CellText.of("scopes", row.get("scopes"));
        return CellText.of("license", row.get("license")) + (scopes.isEmpty() ? "" : " (" + scopes + ")");
    }

    private static String holder(Map<String, Object> row) {
        String lineage = CellText.of("lineage", row.get("lineage"));
        String status = CellText.of("status", row.get("status"));
        String series = CellText.of("statedOf", row.get("statedOf"));
        List<String> remarks = new ArrayList<>();
        if (!lineage.isEmpty() && !lineage.equals("asserted")) {
            remarks.add(lineage);
        }
        if (!status.isEmpty() && !status.equals("asserted")) {
            remarks.add("licence " + status);
        }
        if (!series.isEmpty()) {
            remarks.add("said of the " + series);
        }
        return CellText.of("name", row.get("name"))
                + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static String remark(Map<String, Object> row) {
        String remarks = CellText.of("remarks", row.get("remarks"));
        return "Said of " + CellText.of("name", row.get("name")) + " in general: " + licence(row)
                + (remarks.isEmpty() ? "" : ", \"" + remarks + "\"") + ".";
    }

    private static void addDoubt(InkedText text, @Nullable Object status) {
        String word = CellText.of("status", status);
        if (!word.isEmpty() && !word.equals("asserted")) {
            text.add(" (").add(word, Ink.ofStatus(word)).add(")");
        }
    }
}
