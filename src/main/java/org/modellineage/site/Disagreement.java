package org.modellineage.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;

/**
 * A question on which sources disagree.
 *
 * @param id of the conflict that curators name, or made from what is stated
 * @param title its name, or what it is about
 * @param path of its page
 * @param statements the competing answers, the best supported first
 */
record Disagreement(String id, String title, String path, List<AttributedStatement> statements) {

    private static final String CONFLICT = "conflict";

    /** Reads the answer to the report on conflicts. */
    static List<Disagreement> of(Answer answer, SiteIndex index) {
        Map<String, List<Map<String, Object>>> byId = new LinkedHashMap<>();
        for (Map<String, Object> row : answer.rows()) {
            byId.computeIfAbsent(String.valueOf(row.get(CONFLICT)), any -> new ArrayList<>())
                    .add(row);
        }
        List<Disagreement> found = new ArrayList<>();
        byId.forEach((id, rows) -> {
            List<AttributedStatement> statements = AttributedStatement.of(
                    new Answer(answer.report(), answer.view(), answer.parameters(), answer.columns(), rows, false));
            SiteIndex.Entry topic = index.entry(id);
            found.add(new Disagreement(
                    id,
                    topic == null ? title(statements.get(0)) : topic.name(),
                    topic == null ? SiteAddress.page(CONFLICT, id) : topic.path(),
                    statements));
        });
        return found;
    }

    private static String title(AttributedStatement statement) {
        return statement.subject() + ", " + Wording.words(statement.predicate());
    }

    /** The ids of the entities that it is about, of itself, and of the sources that take part. */
    Set<String> about() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(id);
        for (AttributedStatement statement : statements) {
            ids.add(statement.subjectId());
            statement.attributions().stream().map(Attribution::sourceId).forEach(ids::add);
        }
        return ids;
    }

    /** Whether an entity is what it is about, and not only a source that takes part. */
    boolean concerns(String entity) {
        return id.equals(entity)
                || statements.stream().anyMatch(one -> one.subjectId().equals(entity));
    }

    /** How it was decided; "open" when it was not. */
    String outcome() {
        AttributedStatement.Conflict conflict = statements.get(0).conflict();
        return conflict == null || conflict.outcome().isEmpty() ? "open" : conflict.outcome();
    }

    /** Why it was decided so; empty when nobody says. */
    String reason() {
        AttributedStatement.Conflict conflict = statements.get(0).conflict();
        return conflict == null ? "" : conflict.reason();
    }

    /** Writes the answers side by side. */
    void write(Page page, String subject) {
        Html html = page.html();
        if (!reason().isEmpty()) {
            html.element("p", reason(), "class", "faint");
        }
        html.open("div", "class", "sides").raw("\n");
        new StatementList(page, subject).write(statements);
        html.closeLine();
    }
}
