package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Transaction;

/** Whether an answer shows unreleased checkpoints: when asked to, and when it is asked of one. */
final class Checkpoints {

    /** The name that the parameter has in every question. */
    static final String PARAMETER = "checkpoints";

    private final Path statements;

    Checkpoints(Path statements) {
        this.statements = statements;
    }

    /** Sets the parameter when an entity that is asked for is itself a checkpoint; a notice for each such entity. */
    List<String> show(Transaction transaction, Question question, Map<String, @Nullable Object> values) {
        List<String> notices = new ArrayList<>();
        if (Boolean.FALSE.equals(values.get(PARAMETER))) {
            Object day = Objects.requireNonNullElse(values.get(AsOf.PARAMETER), NormalForm.LAST_DAY);
            Cypher checkpoint = Cypher.read(statements.resolve("checkpoint.cypher"));
            for (Parameter parameter : question.parameters()) {
                if (parameter.type() == Parameter.Type.ENTITY && values.get(parameter.name()) instanceof String id) {
                    transaction.run(checkpoint, Map.of("entity", id, AsOf.PARAMETER, day)).rows().stream()
                            .map(row -> row.get("name") + " is an unreleased checkpoint, so checkpoints are shown")
                            .forEach(notices::add);
                }
            }
            if (!notices.isEmpty()) {
                values.put(PARAMETER, true);
            }
        }
        return notices;
    }
}
