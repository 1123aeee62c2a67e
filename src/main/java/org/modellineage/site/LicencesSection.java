package org.modellineage.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.licence.Duty;
import org.modellineage.licence.Licence;
import org.modellineage.licence.LicenceConflict;
import org.modellineage.model.Channel;
import org.modellineage.site.Page.NamedLink;

/** What a model is licensed under, what conflicts, and what arrives from upstream with what each licence asks. */
final class LicencesSection {

    private static final int MOST_NAMES = 12;

    private final Page page;
    private final Html html;

    LicencesSection(Page page) {
        this.page = page;
        this.html = page.html();
    }

    void write(List<Licence> licences) {
        List<Licence> known = licences.stream().filter(Licence::isKnown).toList();
        if (known.isEmpty()) {
            return;
        }
        page.section("licences", "Licences", "what sources and clauses say, not legal advice");
        for (Licence licence : known) {
            if (licence.through().isEmpty() && !licence.ofOrganization()) {
                own(licence);
            }
        }
        List<LicenceConflict> conflicts = LicenceConflict.among(licences);
        if (!conflicts.isEmpty()) {
            html.element("h3", "Conflicts", "class", "alarm").open("ul");
            for (LicenceConflict one : conflicts) {
                html.element("li", one.text() + (one.doubt().isEmpty() ? "" : " (" + one.doubt() + ")"));
            }
            html.closeLine();
        }
        for (Channel channel :
                List.of(Channel.WEIGHTS, Channel.UNKNOWN, Channel.OUTPUTS, Channel.DATA, Channel.DESIGN)) {
            arriving(
                    channel,
                    known.stream()
                            .filter(one -> one.through().equals(channel.word()))
                            .toList());
        }
        unknown(licences);
        known.stream()
                .filter(Licence::ofOrganization)
                .map(one -> "Said of " + one.holder() + " in general: " + one.words()
                        + (one.remarks().isEmpty() ? "" : ", \"" + one.remarks() + "\"") + ".")
                .distinct()
                .forEach(remark -> html.element("p", remark, "class", "faint"));
        html.closeLine();
    }

    private void own(Licence licence) {
        html.open("p").text("Its own: ").open("strong");
        page.link(licence.licenseId(), licence.words());
        html.close();
        if (!licence.doubt().isEmpty()) {
            html.text(" ");
            page.badge(licence.status());
        }
        String separator = ", by ";
        for (Map.Entry<String, String> source : licence.sources().entrySet()) {
            html.text(separator);
            separator = "; ";
            page.link(source.getKey(), source.getValue());
        }
        html.close();
        duties(licence);
    }

    private void arriving(Channel channel, List<Licence> licences) {
        Map<String, List<Licence>> byWords = licences.stream()
                .collect(Collectors.groupingBy(Licence::words, LinkedHashMap::new, Collectors.toList()));
        if (byWords.isEmpty()) {
            return;
        }
        html.open("h3")
                .text("By ")
                .element(
                        "span",
                        channel == Channel.UNKNOWN ? "steps of unknown kind" : channel.word(),
                        "class",
                        channel.word());
        html.closeLine();
        byWords.forEach((words, holders) -> {
            html.open("div", "class", "licence").open("p").open("strong");
            page.link(holders.get(0).licenseId(), words);
            html.close().text(": ");
            List<NamedLink> links = links(holders);
            page.names(links, MOST_NAMES, links.size());
            html.close();
            duties(holders.get(0));
            html.closeLine();
        });
    }

    private void unknown(List<Licence> licences) {
        List<NamedLink> unknown = links(licences.stream()
                .filter(one -> !one.ofOrganization() && !one.isKnown())
                .toList());
        if (!unknown.isEmpty()) {
            html.element("h3", "What is unknown").open("p").text("No source says under what licence: ");
            page.names(unknown, MOST_NAMES, unknown.size());
            html.closeLine();
        }
    }

    private static List<NamedLink> links(List<Licence> licences) {
        Map<String, NamedLink> links = new LinkedHashMap<>();
        licences.forEach(one -> links.putIfAbsent(
                one.holderId(),
                new NamedLink(one.holderId(), one.holder(), one.lineage().isEmpty() ? "" : one.lineage())));
        return new ArrayList<>(links.values());
    }

    private void duties(Licence licence) {
        if (!licence.coversWeights()) {
            return;
        }
        if (!licence.hasTerms()) {
            html.element(
                    "p",
                    licence.textRead().isEmpty()
                            ? "No source here tells its terms."
                            : "Nobody read its text; nothing is derived from its name.",
                    "class",
                    "faint");
        } else if (licence.duties().isEmpty()) {
            html.element("p", "Asks nothing here.", "class", "faint");
        } else {
            html.open("ul");
            for (Duty duty : licence.duties()) {
                html.element("li", duty.cited());
            }
            html.close();
        }
    }
}
