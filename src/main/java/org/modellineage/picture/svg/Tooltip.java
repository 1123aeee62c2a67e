package org.modellineage.picture.svg;

import java.util.List;
import org.modellineage.picture.Box;
import org.modellineage.picture.CitedSource;
import org.modellineage.picture.Link;
import org.modellineage.picture.Moment;
import org.modellineage.picture.Moment.CoarserDate;

/** Tooltips: what something is, in full, with its sources. */
final class Tooltip {

    private Tooltip() {}

    static String of(Box box) {
        StringBuilder text = new StringBuilder(box.name());
        if (!box.members().isEmpty()) {
            text.setLength(0);
            text.append(box.members().size()).append(" with the same steps:");
            box.members()
                    .forEach(member -> text.append("\n- ").append(of(member).replace('\n', ' ')));
            return text.toString();
        }
        String kind = box.kind().isEmpty() || box.remarks().isEmpty() ? box.kind() : box.kind() + " · ";
        String remarks = kind + box.remarks();
        return remarks.isEmpty()
                ? text.toString()
                : text.append('\n').append(remarks).toString();
    }

    static String of(Link link, String child, String parent) {
        StringBuilder text = new StringBuilder(child)
                .append(" ← ")
                .append(parent)
                .append('\n')
                .append(link.channel().word())
                .append(" · ")
                .append(link.label())
                .append(" · ")
                .append(link.status().word());
        if (!link.detail().isEmpty()) {
            text.append('\n').append(link.detail());
        }
        return addCitations(text, link.citations());
    }

    static String of(Moment moment) {
        StringBuilder text = new StringBuilder(moment.date())
                .append(' ')
                .append(moment.name())
                .append('\n')
                .append(moment.label())
                .append(" · ")
                .append(moment.standing());
        if (!moment.preferred()) {
            text.append("\nAnother date is better supported.");
        }
        addCitations(text, moment.citations());
        for (CoarserDate date : moment.coarser()) {
            addCitations(text.append('\n').append(date.date()).append(" is said by"), date.citations());
        }
        return text.toString();
    }

    private static String addCitations(StringBuilder text, List<CitedSource> citations) {
        for (CitedSource said : citations) {
            text.append("\n- ").append(said.name().isEmpty() ? said.source() : said.name());
            if (!said.status().equals("asserted")) {
                text.append(" (").append(said.status()).append(')');
            }
            if (!said.locators().isEmpty()) {
                text.append(", ").append(String.join(", ", said.locators()));
            }
        }
        return text.toString();
    }
}
