package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.licence.Duty;
import org.modellineage.licence.Licence;
import org.modellineage.licence.LicenceConflict;
import org.modellineage.model.Channel;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;

/**
 * Writes the licences of a model and of what is upstream of it: first its own and whose word it is, then what conflicts,
 * what arrives by weights, by outputs and by data with what each licence asks, and what is not known.
 */
public final class LicencesFormat {

    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";
    private static final int MOST_NAMES = 8;

    /** How a text was read, where it was not opened for this. */
    private static final Map<String, String> READ =
            Map.of("standard-text", ", by its standard text", "second-hand", ", as others quote it");

    private final Style style;
    private final Appendable out;

    public LicencesFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    public void write(List<Licence> licences) throws IOException {
        List<Licence> own = licences.stream()
                .filter(licence -> licence.through().isEmpty() && !licence.ofOrganization())
                .toList();
        for (Licence licence : own) {
            writeOwn(licence);
        }
        writeConflicts(LicenceConflict.among(licences));
        for (Channel channel :
                List.of(Channel.WEIGHTS, Channel.UNKNOWN, Channel.OUTPUTS, Channel.DATA, Channel.DESIGN)) {
            writeArriving(
                    channel,
                    licences.stream()
                            .filter(licence -> licence.through().equals(channel.word()))
                            .toList());
        }
        writeUnknown(licences);
        List<String> remarks = licences.stream()
                .filter(Licence::ofOrganization)
                .map(LicencesFormat::remark)
                .distinct()
                .toList();
        for (String remark : remarks) {
            new InkedText().add(remark, Ink.FAINT).writeLines(style, out.append('\n'));
        }
        new InkedText()
                .add(
                        "What sources and clauses say, not legal advice. Each with its sources and steps: --all.",
                        Ink.FAINT)
                .writeLines(style, out.append('\n'));
    }

    /** "DeepSeek-R1: MIT License (all), by README of DeepSeek-R1", and what it asks. */
    private void writeOwn(Licence licence) throws IOException {
        InkedText text =
                new InkedText().add(licence.holder(), Ink.STRONG).add(": ").add(licence.words(), Ink.STRONG);
        if (!licence.doubt().isEmpty()) {
            text.add(" (").add(licence.status(), Ink.ofStatus(licence.status())).add(")");
        }
        String sources = String.join("; ", licence.sources().values());
        text.add(sources.isEmpty() ? "" : ", by " + sources);
        new HangingText(style, out).write("", text);
        writeDuties(licence, INDENT);
    }

    private void writeConflicts(List<LicenceConflict> conflicts) throws IOException {
        if (conflicts.isEmpty()) {
            return;
        }
        new InkedText().add("Conflicts:", Ink.DENIAL).writeLines(style, out.append('\n'));
        for (LicenceConflict one : conflicts) {
            InkedText text = new InkedText().add(one.text());
            if (!one.doubt().isEmpty()) {
                text.add(" (").add(one.doubt(), Ink.DOUBT).add(")");
            }
            new HangingText(style, out).write(INDENT, text);
        }
    }

    private void writeArriving(Channel channel, List<Licence> licences) throws IOException {
        Map<String, List<Licence>> byWords = licences.stream()
                .filter(Licence::isKnown)
                .collect(Collectors.groupingBy(Licence::words, LinkedHashMap::new, Collectors.toList()));
        if (byWords.isEmpty()) {
            return;
        }
        long holders = licences.stream().map(Licence::holder).distinct().count();
        new InkedText()
                .add("By ")
                .add(
                        channel == Channel.UNKNOWN ? "steps of unknown kind" : channel.word(),
                        Ink.ofChannel(channel.word()))
                .add(", from " + Amounts.grouped(holders) + ":")
                .writeLines(style, out.append('\n'));
        for (Map.Entry<String, List<Licence>> licence : byWords.entrySet()) {
            new HangingText(style, out)
                    .write(
                            INDENT,
                            new InkedText().add(licence.getKey(), Ink.STRONG).add(": " + listed(licence.getValue())));
            writeDuties(licence.getValue().get(0), DEEPER);
        }
    }

    /** One duty a line, with its clause; or why there is none. */
    private void writeDuties(Licence licence, String indent) throws IOException {
        if (!licence.isKnown() || !licence.coversWeights()) {
            return;
        }
        HangingText lines = new HangingText(style, out);
        if (!licence.hasTerms()) {
            lines.write(
                    indent,
                    new InkedText()
                            .add(
                                    licence.textRead().isEmpty()
                                            ? "no source here tells its terms"
                                            : "nobody read its text; nothing is derived from its name",
                                    Ink.DOUBT));
            return;
        }
        String read = READ.getOrDefault(licence.textRead(), "");
        if (licence.duties().isEmpty()) {
            lines.write(indent, new InkedText().add("asks nothing here" + read, Ink.FAINT));
        }
        for (Duty duty : licence.duties()) {
            lines.write(
                    indent,
                    new InkedText()
                            .add("· " + duty.text())
                            .add((duty.clause().isEmpty() ? "" : " (" + duty.clause() + ")") + read, Ink.FAINT));
        }
    }

    /** Who has no known licence or terms that nobody read, and what is only alleged. */
    private void writeUnknown(List<Licence> licences) throws IOException {
        Map<String, List<Licence>> unknown = new LinkedHashMap<>();
        for (Licence licence : licences) {
            if (!licence.ofOrganization() && !licence.isKnown()) {
                unknown.computeIfAbsent("No source says under what licence", any -> new ArrayList<>())
                        .add(licence);
            } else if (!licence.ofOrganization() && licence.coversWeights() && !licence.hasTerms()) {
                unknown.computeIfAbsent("Terms not read: " + licence.license(), any -> new ArrayList<>())
                        .add(licence);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        new InkedText().add("What is unknown:", Ink.DOUBT).writeLines(style, out.append('\n'));
        for (Map.Entry<String, List<Licence>> entry : unknown.entrySet()) {
            new HangingText(style, out)
                    .write(INDENT, new InkedText().add(entry.getKey() + ": " + listed(entry.getValue())));
        }
    }

    private static String listed(List<Licence> licences) {
        List<String> names =
                licences.stream().map(LicencesFormat::holder).distinct().toList();
        return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "");
    }

    private static String holder(Licence licence) {
        List<String> remarks = new ArrayList<>();
        remarks.add(licence.through().equals(Channel.UNKNOWN.word()) ? "" : licence.doubt());
        remarks.add(licence.statedOf().isEmpty() ? "" : "said of the " + licence.statedOf());
        remarks.add(licence.byWeights() && licence.relicensed() ? "its maker licensed what was made from it anew" : "");
        remarks.removeIf(String::isEmpty);
        return licence.holder() + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static String remark(Licence licence) {
        return "Said of " + licence.holder() + " in general: " + licence.words()
                + (licence.remarks().isEmpty() ? "" : ", \"" + licence.remarks() + "\"") + ".";
    }
}
