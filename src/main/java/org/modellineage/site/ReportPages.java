package org.modellineage.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.Rows;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.View;

/** Writes a page for each report that needs no parameter, and one for each conflict that has no page as an entity. */
final class ReportPages {

    private static final int MOST_ROWS = 1_000;
    private static final Set<String> NOT_OF_STATEMENTS = Set.of("support", "released", "kind", "family", "rank");

    private final SiteIndex index;
    private final SiteQuestions questions;

    ReportPages(SiteIndex index, SiteQuestions questions) {
        this.index = index;
        this.questions = questions;
    }

    /** Whether a report has a page: it can be asked as it is, and its rows are not drawn from one entity. */
    static boolean hasPage(Question question) {
        return question.parameters().stream().noneMatch(Parameter::required)
                && question.view() != View.GRAPH
                && question.view() != View.PATHS
                && question.view() != View.CARD;
    }

    static String path(String report) {
        return SiteAddress.page("report", report);
    }

    static String title(Question question) {
        String words = question.name().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    SiteFile report(Question question, List<Disagreement> disagreements) {
        Page page = new Page(index, path(question.name()), title(question));
        page.html().element("h1", title(question)).element("p", question.description(), "class", "lead");
        if (question.name().equals("conflicts")) {
            conflicts(page, disagreements);
            return page.file();
        }
        Answer answer = questions.ask(question, Map.of(), MOST_ROWS);
        if (!answer.headline().isEmpty()) {
            page.html().element("p", Wording.sentence(answer.headline()));
        }
        answer.notices().forEach(notice -> page.html().element("p", Wording.sentence(notice), "class", "faint"));
        if (answer.rows().isEmpty()) {
            page.html().element("p", "Nothing found.");
        } else if (answer.view() == View.STATEMENTS) {
            statements(page, answer);
        } else if (answer.view() == View.SECTIONS) {
            sections(page, answer);
        } else {
            Rows rows = Rows.of(answer).forPeople();
            new RowTable(page).write(shown(rows.columns(), answer), rows.rows(), answer.rows());
        }
        if (answer.truncated()) {
            page.html()
                    .element(
                            "p",
                            "The first " + MOST_ROWS + " rows; lineage " + question.name() + " lists all.",
                            "class",
                            "faint");
        }
        return page.file();
    }

    private void conflicts(Page page, List<Disagreement> disagreements) {
        page.html().element("p", Wording.counted(disagreements.size(), "disagreement") + ".");
        for (Disagreement one : disagreements) {
            page.html()
                    .open("section", "class", "conflict")
                    .open("h2")
                    .element("a", one.title(), "href", page.href(one.path()))
                    .text(" ");
            page.badge(one.outcome());
            page.html().closeLine().open("ul");
            for (AttributedStatement statement : one.statements()) {
                page.html().open("li", "dir", "auto");
                page.link(statement.subjectId(), statement.subject());
                page.html()
                        .text(" " + Wording.words(statement.predicate()) + " ")
                        .element("strong", statement.stated().text());
                for (String word : List.of(statement.rank(), statement.status())) {
                    if (!word.isEmpty() && !word.equals("normal") && !word.equals("asserted")) {
                        page.html().text(" ");
                        page.badge(word);
                    }
                }
                page.html().close();
            }
            page.html().close().closeLine();
        }
    }

    /** The page of a conflict that curators gave no name. */
    SiteFile conflict(Disagreement disagreement) {
        Page page = new Page(index, disagreement.path(), disagreement.title());
        page.html()
                .element("p", "conflict", "class", "kind")
                .open("h1", "dir", "auto")
                .text(disagreement.title())
                .text(" ");
        page.badge(disagreement.outcome());
        page.html().closeLine();
        disagreement.write(page, "");
        return page.file();
    }

    private void statements(Page page, Answer answer) {
        Map<String, List<AttributedStatement>> bySubject = new LinkedHashMap<>();
        for (AttributedStatement statement : AttributedStatement.of(answer)) {
            bySubject
                    .computeIfAbsent(statement.subjectId() + "\n" + statement.subject(), any -> new ArrayList<>())
                    .add(statement);
        }
        bySubject.values().forEach(some -> {
            page.html().open("h2");
            page.link(some.get(0).subjectId(), some.get(0).subject());
            page.html().closeLine();
            new StatementList(page, "").write(some);
        });
    }

    private void sections(Page page, Answer answer) {
        Rows rows = Rows.of(answer).forPeople();
        String first = rows.columns().get(0);
        Map<String, List<Integer>> byHeading = new LinkedHashMap<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            byHeading
                    .computeIfAbsent(Rows.text(first, rows.rows().get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        List<String> columns = shown(rows.columns().subList(1, rows.columns().size()), answer);
        byHeading.forEach((heading, numbers) -> {
            page.html().element("h2", RowTable.capitalized(heading));
            new RowTable(page)
                    .write(
                            columns,
                            numbers.stream().map(rows.rows()::get).toList(),
                            numbers.stream().map(answer.rows()::get).toList());
        });
    }

    /** Of statements, what a page tells elsewhere is left out. */
    private static List<String> shown(List<String> columns, Answer answer) {
        return Rows.areStatements(answer)
                ? columns.stream()
                        .filter(column -> !NOT_OF_STATEMENTS.contains(column))
                        .toList()
                : columns;
    }
}
