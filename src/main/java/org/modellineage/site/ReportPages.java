package org.modellineage.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.content.Statement;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.View;

/** Writes a page for each report that needs no parameter, and one for each conflict that has no page as an entity. */
final class ReportPages {

    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_CELL = 300;

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
            table(page, Rows.of(answer).forPeople().columns(), Rows.of(answer).rows(), answer.rows());
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
            for (Statement statement : one.statements()) {
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
        Map<String, List<Statement>> bySubject = new LinkedHashMap<>();
        for (Statement statement : Statement.of(answer)) {
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
        List<String> columns = rows.columns().subList(1, rows.columns().size());
        byHeading.forEach((heading, numbers) -> {
            page.html()
                    .element(
                            "h2",
                            heading.isEmpty() ? "" : Character.toUpperCase(heading.charAt(0)) + heading.substring(1));
            table(
                    page,
                    columns,
                    numbers.stream().map(rows.rows()::get).toList(),
                    numbers.stream().map(answer.rows()::get).toList());
        });
    }

    /**
     * Writes rows, of which columns without a value are left out.
     *
     * @param whole the same rows with the columns for programs, whose ids become links
     */
    private void table(
            Page page, List<String> columns, List<Map<String, Object>> rows, List<Map<String, Object>> whole) {
        List<String> shown = columns.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !Rows.text(column, row).isEmpty()))
                .toList();
        Html html = page.html();
        html.open("div", "class", "table", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        shown.forEach(column -> html.element("th", Wording.heading(column), "scope", "col"));
        html.close().close().open("tbody").raw("\n");
        for (int i = 0; i < rows.size(); i++) {
            html.open("tr");
            for (String column : shown) {
                cell(page, column, rows.get(i), whole.get(i));
            }
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private void cell(Page page, String column, Map<String, Object> row, Map<String, Object> whole) {
        boolean number = row.get(column) instanceof Number;
        page.html().open("td", "class", number ? "number" : "", "dir", number ? "" : "auto");
        String text = Rows.text(column, row);
        String id = id(column, whole);
        if (!id.isEmpty() && !page.hrefOf(id).isEmpty()) {
            page.link(id, text);
        } else if (row.get(column) instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            String separator = "";
            for (Object item : items) {
                page.html().text(separator);
                separator = ", ";
                // A list of ids is a list of links.
                SiteIndex.Entry entry = index.entry(item.toString());
                page.link(item.toString(), entry == null ? item.toString() : entry.name());
            }
        } else if (text.startsWith("https://") || text.startsWith("http://")) {
            page.html().outward(text, text);
        } else {
            boolean longer = text.length() > LONGEST_CELL;
            page.html().text(longer ? text.substring(0, text.offsetByCodePoints(0, LONGEST_CELL / 2)) + " ..." : text);
        }
        page.html().close();
    }

    /** The id of what a column names. */
    private static String id(String column, Map<String, Object> row) {
        String key = column.equals("name") ? "id" : column.equals("value") ? "objectId" : column + "Id";
        Object id = row.get(key);
        return id instanceof String text ? text : "";
    }
}
