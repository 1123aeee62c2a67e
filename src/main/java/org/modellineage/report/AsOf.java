package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;
import org.modellineage.model.PartialDate;

/**
 * The day of an answer that holds what sources published by then say, and what such an answer must tell besides: how
 * many sources that leaves out, and what nobody had heard of yet.
 */
final class AsOf {

    /** The name that the parameter has in every question. */
    static final String PARAMETER = "asOf";

    private final Path statements;

    AsOf(Path statements) {
        this.statements = statements;
    }

    /** The last day that a text may mean: statements compare it with the last days of the sources' dates. */
    static String day(String text) {
        return new PartialDate(text).lastDay().toString();
    }

    /** The notices of an answer; none unless its parameters hold a day. */
    List<String> notices(Transaction transaction, Question question, Map<String, Object> values) {
        List<String> notices = new ArrayList<>();
        if (values.get(PARAMETER) instanceof String day) {
            for (Parameter parameter : question.parameters()) {
                if (parameter.type() == Parameter.Type.ENTITY && values.get(parameter.name()) instanceof String id) {
                    String notice = unknown(ask(transaction, "named-by", Map.of(PARAMETER, day, "entity", id)), day);
                    if (notice != null) {
                        notices.add(notice);
                    }
                }
            }
            notices.add(leftOut(ask(transaction, "sources-by", Map.of(PARAMETER, day)), day));
        }
        return notices;
    }

    private static @Nullable String unknown(Map<String, Object> entity, String day) {
        if (Boolean.TRUE.equals(entity.get("known"))) {
            return null;
        } else if (!Boolean.TRUE.equals(entity.get("isSource"))) {
            return "no source published by " + day + " names " + entity.get("name");
        }
        return entity.get("publishedOn") == null
                ? entity.get("name") + ": no date is known, so what it says is left out"
                : entity.get("name") + " is of " + entity.get("publishedOn") + ", not of " + day + " or before";
    }

    private static String leftOut(Map<String, Object> sources, String day) {
        return sources.get("published") + " of " + sources.get("sources") + " sources were published by " + day
                + "; undated, so left out: " + sources.get("undated");
    }

    private Map<String, Object> ask(Transaction transaction, String statement, Map<String, Object> parameters) {
        Cypher cypher = Cypher.read(statements.resolve(statement + ".cypher"));
        return transaction.run(cypher, new HashMap<>(parameters)).rows().get(0);
    }
}
