package org.modellineage.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.citation.Citation;
import org.modellineage.citation.Reference;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.StatementPart;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.Wording;

/** Writes statements with how they stand and who makes them, each claim with an address of its own. */
final class StatementList {

    private static final String CONFLICT = "conflict";

    private final Page page;
    private final Html html;
    private final String subject;
    private final Set<String> anchors = new HashSet<>();

    /**
     * Prepares a list.
     *
     * @param subject the id of what the page is about, whose claims have their addresses here; empty for none
     */
    StatementList(Page page, String subject) {
        this.page = page;
        this.html = page.html();
        this.subject = subject;
    }

    /** Writes everything that is said about an entity, in parts. */
    void writeParts(List<AttributedStatement> statements) {
        Map<StatementPart, List<AttributedStatement>> parts = new EnumMap<>(StatementPart.class);
        statements.forEach(one -> parts.computeIfAbsent(StatementPart.of(one), any -> new ArrayList<>())
                .add(one));
        parts.forEach((part, some) -> {
            some.sort(Comparator.comparing(StatementPart::ofPredicate));
            html.open("h3").text(part.heading() + " ").element("small", Wording.counted(some.size(), "statement"));
            html.closeLine();
            write(some);
        });
    }

    void write(List<AttributedStatement> statements) {
        for (AttributedStatement statement : statements) {
            html.open("div", "class", "statement");
            stated(statement);
            standing(statement);
            html.open("ul");
            statement.attributions().forEach(one -> attribution(one, statement));
            html.close().closeLine();
        }
    }

    /** "initialized from DeepSeek-V3-Base · sft · preferred". */
    private void stated(AttributedStatement statement) {
        html.open("p", "class", "stated", "dir", "auto");
        if (!statement.subjectId().equals(subject)) {
            page.link(statement.subjectId(), statement.subject());
            html.text(" ");
        }
        html.element("span", Wording.words(statement.predicate()), "class", "predicate")
                .text(" ");
        QualifierWords words = new QualifierWords(
                statement.stated().qualifiers(), statement.stated().value());
        html.text(words.precisionOfValue()).open("strong");
        page.link(statement.objectId(), statement.stated().bare());
        html.close();
        words.phrases(Set.of(CONFLICT)).forEach(phrase -> html.text(" · " + phrase));
        for (String word : List.of(statement.rank(), statement.status())) {
            if (!word.isEmpty() && !word.equals("normal") && !word.equals("asserted")) {
                html.text(" ");
                page.badge(word);
            }
        }
        html.close();
    }

    private void standing(AttributedStatement statement) {
        List<String> parts = new ArrayList<>(statement.reasons());
        parts.add(statement.supportWords());
        parts.removeIf(String::isEmpty);
        if (!parts.isEmpty()) {
            html.element("p", String.join(" · ", parts), "class", "faint");
        }
    }

    private void attribution(Attribution one, AttributedStatement statement) {
        boolean own = statement.subjectId().equals(subject) && !one.claim().isEmpty();
        String anchor = one.claim().isEmpty() ? "" : SiteAddress.anchor(one.claim());
        boolean here = own && anchors.add(anchor);
        html.open("li", "id", here ? anchor : "", "dir", "auto");
        page.link(one.sourceId(), one.source());
        List<String> remarks = new ArrayList<>();
        remarks.add(one.rewords() ? "a copy" : "");
        remarks.add(String.join("; ", one.locators()));
        remarks.add(one.speaker().isEmpty() ? "" : "quoting " + one.speaker());
        Set<String> told = new HashSet<>(statement.stated().qualifiers().keySet());
        told.add(CONFLICT);
        remarks.addAll(new QualifierWords(one.remarks(), null).phrases(told));
        boolean usual = one.rank().equals(statement.rank()) || one.rank().equals("normal");
        remarks.add(usual ? "" : one.rank());
        remarks.removeIf(String::isEmpty);
        html.text(remarks.isEmpty() ? "" : ", " + String.join(" · ", remarks));
        if (!one.status().isEmpty() && !one.status().equals(statement.status())) {
            html.text(" ");
            page.badge(one.status());
        }
        SiteIndex.Entry conflict =
                page.index().entry(String.valueOf(one.remarks().get(CONFLICT)));
        if (conflict != null && !conflict.path().equals(page.path())) {
            html.text(" · see ").element("a", conflict.name(), "href", page.href(conflict.path()));
        }
        if (!one.note().isEmpty()) {
            html.text(" · ").element("span", one.note(), "class", "faint");
        }
        if (!one.address().isEmpty()) {
            html.text(" ").outward(one.address(), "source");
        }
        if (!anchor.isEmpty()) {
            String address = here ? page.path() : pathOf(statement.subjectId());
            if (!address.isEmpty()) {
                html.text(" ")
                        .element(
                                "a",
                                "claim",
                                "href",
                                (here ? "" : page.href(address)) + "#" + anchor,
                                "class",
                                "claim",
                                "title",
                                "The address of this claim: " + one.claim());
            }
        }
        if (here) {
            cite(one, statement);
        }
        html.closeLine();
    }

    private String pathOf(String id) {
        SiteIndex.Entry entry = page.index().entry(id);
        return entry == null ? "" : entry.path();
    }

    /** How to cite a claim; only the one that the address names shows it. */
    private void cite(Attribution one, AttributedStatement statement) {
        Reference source = page.index().source(one.sourceId());
        if (source == null) {
            return;
        }
        Citation citation = Citation.ofClaim(one.claim(), statement, one.locators(), source);
        html.open("p", "class", "cite")
                .text("Cite: " + citation.statement() + ". " + citation.words() + " ")
                .element("span", page.path() + "#" + SiteAddress.anchor(one.claim()), "data-address", "yes")
                .text(" (" + citation.here() + ")")
                .close();
    }
}
