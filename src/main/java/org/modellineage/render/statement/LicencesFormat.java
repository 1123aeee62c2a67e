package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.Licence;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;

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

    public void write(List<Licence> licences) throws IOException {
        Map<String, Map<String, List<String>>> arriving = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        for (Licence licence : licences) {
            if (licence.ofOrganization()) {
                remarks.add(remark(licence));
            } else if (licence.through().isEmpty()) {
                writeOwn(licence);
            } else {
                arriving.computeIfAbsent(licence.through(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(licence.words(), any -> new ArrayList<>())
                        .add(holder(licence));
            }
        }
        for (Channel channel :
                List.of(Channel.WEIGHTS, Channel.UNKNOWN, Channel.OUTPUTS, Channel.DATA, Channel.DESIGN)) {
            Map<String, List<String>> holders = arriving.get(channel.word());
            if (holders != null) {
                writeArriving(channel, holders);
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
    private void writeOwn(Licence licence) throws IOException {
        InkedText text =
                new InkedText().add(licence.holder(), Ink.STRONG).add(": ").add(licence.words(), Ink.STRONG);
        if (isDoubtful(licence.status())) {
            text.add(" (").add(licence.status(), Ink.ofStatus(licence.status())).add(")");
        }
        String sources = licence.attributions().stream()
                .map(Attribution::source)
                .distinct()
                .collect(Collectors.joining("; "));
        text.add(sources.isEmpty() ? "" : ", by " + sources);
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

    private static String holder(Licence licence) {
        List<String> remarks = new ArrayList<>();
        remarks.add(isDoubtful(licence.lineage()) ? licence.lineage() : "");
        remarks.add(isDoubtful(licence.status()) ? "licence " + licence.status() : "");
        remarks.add(licence.statedOf().isEmpty() ? "" : "said of the " + licence.statedOf());
        remarks.removeIf(String::isEmpty);
        return licence.holder() + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static String remark(Licence licence) {
        return "Said of " + licence.holder() + " in general: " + licence.words()
                + (licence.remarks().isEmpty() ? "" : ", \"" + licence.remarks() + "\"") + ".";
    }

    private static boolean isDoubtful(String status) {
        return !status.isEmpty() && !status.equals(Status.ASSERTED.word());
    }
}
