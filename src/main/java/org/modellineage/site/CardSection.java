package org.modellineage.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.render.content.CardSummary;
import org.modellineage.render.content.EntityCard;
import org.modellineage.render.content.EntityCard.RelatedEntity;
import org.modellineage.render.content.EntityCard.Relationships;
import org.modellineage.render.content.Role;
import org.modellineage.render.value.Wording;
import org.modellineage.site.Page.NamedLink;

/** What is known of an entity: its first lines, then what it came from and what came of it, its relationships and values. */
final class CardSection {

    private static final int MOST_NAMES = 12;

    private static final Set<String> IN_FIRST_LINES =
            Set.of("description", "totalParameters", "activeParameters", "contextLengthTokens", "weightsOrigin", "url");

    private final Page page;
    private final Html html;
    private final EntityCard card;

    CardSection(Page page, EntityCard card) {
        this.page = page;
        this.html = page.html();
        this.card = card;
    }

    void write() {
        html.open("header", "class", "card");
        String kind = IndexPage.words(card.text("kind"));
        html.element("p", kind, "class", "kind");
        html.element("h1", card.text("name"), "dir", "auto");
        String line = CardSummary.line(card);
        if (!line.equals(Wording.words(card.text("kind")))) {
            html.element("p", line, "class", "lead");
        }
        String figures = CardSummary.figures(card);
        if (!figures.isEmpty()) {
            html.element("p", figures, "class", "faint");
        }
        addresses();
        html.closeLine();
    }

    private void addresses() {
        String hub = card.text("hubId");
        String url = card.property("url");
        if (hub.isEmpty() && url.isEmpty()) {
            return;
        }
        html.open("p");
        if (!hub.isEmpty()) {
            html.outward(
                    "https://huggingface.co/" + (card.isKind("Dataset") ? "datasets/" : "") + hub, "Page on the hub");
        }
        if (!url.isEmpty()) {
            html.text(hub.isEmpty() ? "" : " ").outward(url, url);
        }
        html.close();
    }

    /** Everything below the first lines, as terms with what they are. */
    void writeEntries() {
        List<Runnable> entries = new ArrayList<>();
        CardSummary.UPSTREAM.forEach((role, label) -> add(entries, label, CardSummary.withRole(card.madeFrom(), role)));
        CardSummary.DOWNSTREAM.forEach((role, label) -> add(entries, label, CardSummary.withRole(card.became(), role)));
        add(entries, "Not from", denied(card.madeFrom()));
        add(entries, "Not in", denied(card.became()));
        relationships(entries);
        card.properties().forEach((name, values) -> {
            if (!IN_FIRST_LINES.contains(name)) {
                entries.add(() ->
                        entry(RowTable.capitalized(Wording.heading(name)), () -> html.text(String.join("; ", values))));
            }
        });
        if (entries.isEmpty()) {
            return;
        }
        page.section("known", "What is known", "");
        html.open("dl", "class", "entries").raw("\n");
        entries.forEach(Runnable::run);
        html.closeLine().closeLine();
    }

    /** Derivations of models and data are told by role already. */
    private void relationships(List<Runnable> entries) {
        boolean lineage = card.isKind("Model", "Dataset");
        List<Relationships> sorted = new ArrayList<>(card.relationships());
        sorted.sort(Comparator.comparing((Relationships one) -> !one.outward()).thenComparing(Relationships::type));
        for (Relationships one : sorted) {
            if (!lineage || Role.of(one.type(), false) == null) {
                String phrase = one.phrase();
                entries.add(() -> entry(
                        RowTable.capitalized(phrase), () -> page.names(links(one.ends()), MOST_NAMES, one.count())));
            }
        }
    }

    private void add(List<Runnable> entries, String label, List<RelatedEntity> ends) {
        if (!ends.isEmpty()) {
            List<NamedLink> links = links(ends);
            entries.add(() -> entry(label, () -> page.names(links, MOST_NAMES, links.size())));
        }
    }

    private void entry(String label, Runnable content) {
        html.open("div").element("dt", label).open("dd", "dir", "auto");
        content.run();
        html.close().closeLine();
    }

    private static List<RelatedEntity> denied(List<RelatedEntity> ends) {
        return ends.stream().filter(RelatedEntity::isDenied).toList();
    }

    /** An entity that is there for several statements is named once, by the surest. */
    private static List<NamedLink> links(List<RelatedEntity> ends) {
        Map<String, NamedLink> links = new LinkedHashMap<>();
        for (RelatedEntity end : ends) {
            NamedLink link = new NamedLink(end.id(), end.name(), end.status());
            links.merge(
                    end.id() + "\n" + end.name(),
                    link,
                    (one, other) -> one.status().equals("asserted") ? one : other);
        }
        return List.copyOf(links.values());
    }
}
