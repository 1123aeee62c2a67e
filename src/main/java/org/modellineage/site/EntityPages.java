package org.modellineage.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.citation.Citation;
import org.modellineage.citation.Reference;
import org.modellineage.licence.Licence;
import org.modellineage.picture.Picture;
import org.modellineage.picture.svg.SvgPicture;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.EntityCard;
import org.modellineage.render.drawing.Drawing;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.site.SiteIndex.Entry;

/** Writes the pages of entities: what is known, a picture, licences, where sources disagree, and every claim. */
final class EntityPages {

    /** A picture of more boxes than these is hard to read in a page. */
    private static final int MOST_BOXES = 20;

    private static final int MOST_RELATED = 200;
    private static final int MOST_SAID = 1_000;
    private static final Set<String> WITH_LINEAGE = Set.of("Model", "Dataset");

    private final SiteIndex index;
    private final SiteQuestions questions;
    private final Map<String, List<Disagreement>> disagreements;
    private final Question show;
    private final Question tree;
    private final Question licences;

    /**
     * Prepares the pages.
     *
     * @param disagreements by the ids of the entities that take part
     */
    EntityPages(SiteIndex index, SiteQuestions questions, Map<String, List<Disagreement>> disagreements) {
        this.index = index;
        this.questions = questions;
        this.disagreements = disagreements;
        this.show = questions.shipped("show");
        this.tree = questions.shipped("tree");
        this.licences = questions.shipped("licences");
    }

    /** The pages of some entities, in their order. */
    List<SiteFile> of(List<Entry> entries) {
        Map<String, List<Map<String, Object>>> claims = new LinkedHashMap<>();
        List<String> ids = entries.stream().map(Entry::id).toList();
        for (Map<String, Object> row : questions.rows("claims", Map.of("ids", ids))) {
            claims.computeIfAbsent(String.valueOf(row.get("subjectId")), any -> new ArrayList<>())
                    .add(row);
        }
        return entries.stream()
                .map(entry -> page(entry, claims.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private SiteFile page(Entry entry, List<Map<String, Object>> claims) {
        Page page = new Page(index, entry.path(), entry.name());
        Answer shown = questions.ask(
                show, Map.of("entity", List.of(entry.id()), "most", List.of(Integer.toString(MOST_RELATED))), 0);
        EntityCard card = EntityCard.of(shown).get(0);
        List<AttributedStatement> statements = AttributedStatement.of(SiteQuestions.claims(entry.id(), claims));
        List<Disagreement> disputes = disagreements.getOrDefault(entry.id(), List.of());
        CardSection cardSection = new CardSection(page, card);
        cardSection.write();
        page.contents();
        if (WITH_LINEAGE.contains(entry.kind())) {
            picture(page, entry);
        }
        cardSection.writeEntries();
        if (WITH_LINEAGE.contains(entry.kind())) {
            new LicencesSection(page)
                    .write(Licence.of(questions.ask(licences, Map.of("model", List.of(entry.id())), 0)));
        }
        disputes(page, entry, disputes);
        claims(page, entry, statements);
        if (entry.kind().equals("Source")) {
            said(page, entry, card);
        }
        cite(page, entry);
        return page.file();
    }

    /** The nearest family, two steps up and down; nothing for what came from nothing and became nothing. */
    private void picture(Page page, Entry entry) {
        Answer steps = questions.ask(
                tree,
                Map.of(
                        "model", List.of(entry.id()),
                        "direction", List.of("both"),
                        "depth", List.of("2")),
                0);
        if (steps.rows().isEmpty() || !(Drawing.of(steps) instanceof Drawing.OfLineage drawing)) {
            return;
        }
        Picture picture = drawing.folded().nearest(MOST_BOXES);
        page.section("family", "Family", "two steps up and down");
        picture.remarks().forEach(remark -> page.html().element("p", remark, "class", "faint"));
        Picture drawn = new Picture("Family of " + entry.name(), picture.boxes(), picture.links(), List.of());
        page.html().open("div", "class", "picture", "tabindex", "0", "role", "region", "aria-label", drawn.title());
        try {
            StringBuilder svg = new StringBuilder();
            SvgPicture.writeInPage(
                    drawn, box -> box.members().isEmpty() && !box.asked() ? page.hrefOf(box.id()) : "", svg);
            page.html().raw(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.html().close().closeLine();
    }

    private static void disputes(Page page, Entry entry, List<Disagreement> disputes) {
        List<Disagreement> own =
                disputes.stream().filter(one -> one.concerns(entry.id())).toList();
        List<Disagreement> others =
                disputes.stream().filter(one -> !one.concerns(entry.id())).toList();
        if (disputes.isEmpty()) {
            return;
        }
        page.section("conflicts", "Where sources disagree", Wording.counted(disputes.size(), "question"));
        for (Disagreement one : own) {
            page.html().open("div", "class", "conflict").open("h3");
            if (one.path().equals(page.path())) {
                page.html().text(one.title());
            } else {
                page.html().element("a", one.title(), "href", page.href(one.path()));
            }
            page.html().text(" ");
            page.badge(one.outcome());
            page.html().closeLine();
            one.write(page, "");
            page.html().closeLine();
        }
        if (!others.isEmpty()) {
            page.html()
                    .element("h3", own.isEmpty() ? "It takes part in" : "It also takes part in")
                    .open("ul");
            for (Disagreement one : others) {
                page.html()
                        .open("li")
                        .element("a", one.title(), "href", page.href(one.path()))
                        .close();
            }
            page.html().closeLine();
        }
        page.html().closeLine();
    }

    private static void claims(Page page, Entry entry, List<AttributedStatement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        long claims =
                statements.stream().mapToLong(one -> one.attributions().size()).sum();
        page.section("claims", "What is said about it", Wording.counted(claims, "claim"));
        new StatementList(page, entry.id()).writeParts(statements);
        page.html().closeLine();
    }

    /** What a source says of others, by what it is about. */
    private void said(Page page, Entry entry, EntityCard card) {
        List<Map<String, Object>> rows =
                questions.rows("said", Map.of("source", entry.id(), "most", MOST_SAID)).stream()
                        .filter(row -> !entry.id().equals(row.get("subjectId")))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.section("says", "What it says", Wording.counted(card.number("claimsMade"), "claim"));
        Map<String, List<Map<String, Object>>> bySubject = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.get("subjectId")), LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach((id, claims) -> {
            page.html().open("details").open("summary");
            page.link(id, String.valueOf(claims.get(0).get("subject")));
            page.html()
                    .text(" ")
                    .element("small", Wording.counted(claims.size(), "claim"))
                    .close();
            page.html().open("ul");
            for (AttributedStatement statement : AttributedStatement.of(SiteQuestions.claims(id, claims))) {
                said(page, id, statement);
            }
            page.html().close().closeLine();
        });
        if (rows.size() >= MOST_SAID) {
            page.html()
                    .element(
                            "p",
                            "The first " + MOST_SAID + " claims; the others are on the pages of what they are about.",
                            "class",
                            "faint");
        }
        page.html().closeLine();
    }

    private void said(Page page, String subject, AttributedStatement statement) {
        Entry entry = index.entry(subject);
        statement.attributions().forEach(one -> {
            page.html()
                    .open("li", "dir", "auto")
                    .text(Wording.words(statement.predicate()) + " ")
                    .open("strong");
            page.link(statement.objectId(), statement.stated().bare());
            page.html().close().text(one.locators().isEmpty() ? "" : ", " + String.join("; ", one.locators()));
            if (!statement.status().equals("asserted") && !statement.status().isEmpty()) {
                page.html().text(" ");
                page.badge(statement.status());
            }
            if (entry != null) {
                page.html()
                        .text(" ")
                        .element(
                                "a",
                                "claim",
                                "href",
                                page.href(entry.path()) + "#" + SiteAddress.anchor(one.claim()),
                                "class",
                                "claim");
            }
            page.html().close();
        });
    }

    private void cite(Page page, Entry entry) {
        Reference source = index.source(entry.id());
        page.section("cite", "How to cite", "");
        if (source != null) {
            page.html().element("p", Citation.of(source).words());
        }
        page.html()
                .open("p")
                .text("This page: ")
                .element("span", entry.path(), "data-address", "yes")
                .closeLine();
        page.html()
                .open("p")
                .text("As BibTeX and CSL-JSON: ")
                .element("code", "lineage cite " + Citation.quoted(entry.id()) + " --format bibtex")
                .closeLine();
        page.html().closeLine();
    }
}
