package org.modellineage.report;

import java.util.List;
import java.util.Optional;
import org.modellineage.graph.Cypher;
import org.modellineage.report.CypherTokens.Kind;
import org.modellineage.report.CypherTokens.Token;

/** Checks that the lines of a question file's header fit each other and the statement below them. */
final class QuestionCheck {

    private final String file;
    private final QuestionHeaderReader header;

    QuestionCheck(String file, QuestionHeaderReader header) {
        this.file = file;
        this.header = header;
    }

    /** Checks the header alone; throws a {@link QuestionSyntaxException} at the first line that does not fit. */
    void checkHeader() {
        checkEntities();
        header.headline()
                .parameters()
                .forEach(name -> checkDeclared(name, header.viewLine(), "@view names {" + name + "}"));
        checkPositions();
        header.meanings()
                .forEach(meaning -> meaning.value()
                        .names()
                        .forEach(name -> checkDeclared(name, meaning.line(), "@empty names {" + name + "}")));
        if ((header.view() == View.GRAPH || header.view() == View.PATHS)
                && header.graph().isEmpty()) {
            throw refuse(header.length(), "@graph is missing in a view of edges", HeaderGrammar.GRAPH);
        }
        header.rules().forEach(rule -> checkRule(rule.value(), rule.line()));
    }

    /** Checks the columns and variables that the header names. */
    void checkStatement(Cypher cypher) {
        List<Token> tokens = CypherTokens.of(cypher.text());
        Optional<List<String>> columns = ReturnedColumns.of(tokens);
        columns.ifPresent(this::checkColumns);
        if (!header.graph().isEmpty()) {
            checkGraph(tokens);
        }
        if (!header.outline().isEmpty()) {
            checkOutline(columns.orElse(List.of()));
        }
    }

    /** Views of edges start from the first parameters. */
    private void checkEntities() {
        int entities = header.view() == View.PATHS ? 2 : header.view() == View.GRAPH ? 1 : 0;
        List<Parameter> parameters = header.parameters();
        for (int i = 0; i < entities; i++) {
            if (parameters.size() <= i || parameters.get(i).type() != Parameter.Type.ENTITY) {
                throw refuse(
                        header.length(),
                        "parameter " + (i + 1) + " is not an entity",
                        "a graph begins with one entity, paths with the two entities they join");
            }
        }
    }

    private void checkDeclared(String name, int line, String found) {
        if (!header.lines().containsKey(name) && !StandardParameters.NAMES.contains(name)) {
            throw refuse(line, found, "the parameters that are declared");
        }
    }

    /** Positional parameters after an optional one would be ambiguous. */
    private void checkPositions() {
        Parameter optional = null;
        for (Parameter parameter : header.parameters()) {
            if (optional != null && parameter.positional()) {
                throw refuse(
                        header.lines().getOrDefault(parameter.name(), header.length()),
                        "\"" + parameter.name() + "\" stands behind \"" + optional.name() + "\", which may be left out",
                        "one such parameter, the last of those with an example");
            }
            optional = parameter.positional() && !parameter.required() ? parameter : optional;
        }
    }

    private void checkRule(PairRule rule, int line) {
        Parameter.Type type = rule.kind().type();
        for (String name : List.of(rule.first(), rule.second())) {
            if (header.parameters().stream().noneMatch(one -> one.name().equals(name) && one.type() == type)) {
                throw refuse(
                        line,
                        rule.kind().key() + " names " + name + ", which is not a parameter of type " + type.word(),
                        HeaderGrammar.of(rule.kind()));
            }
        }
    }

    /** The view requires columns, and the headline counts by some. */
    private void checkColumns(List<String> returned) {
        for (String column : header.view().columns()) {
            if (!returned.contains(column)) {
                throw refuse(
                        header.viewLine(),
                        "@view " + header.view().word() + " without the column " + column,
                        "a statement that returns "
                                + String.join(", ", header.view().columns()));
            }
        }
        for (String column : header.headline().columns()) {
            if (!returned.contains(column)) {
                throw refuse(
                        header.viewLine(),
                        "@view counts by " + column + ", which is not a column",
                        "the columns that the statement returns: " + String.join(", ", returned));
            }
        }
    }

    /** A graph needs one last RETURN, and variables that the statement names before it. */
    private void checkGraph(List<Token> tokens) {
        int end = ReturnedColumns.lastReturn(tokens).orElse(0);
        if (tokens.stream().anyMatch(token -> token.depth() == 0 && token.is("UNION"))) {
            throw refuse(header.graphLine(), "@graph of a UNION", "a statement with one last RETURN");
        }
        for (String variable : header.graph()) {
            if (tokens.subList(0, end).stream()
                    .noneMatch(
                            token -> token.kind() == Kind.NAME && token.text().equals(variable))) {
                throw refuse(
                        header.graphLine(),
                        "@graph names " + variable + ", which the statement does not",
                        HeaderGrammar.GRAPH);
            }
        }
    }

    /** An outline needs steps, and columns that the statement returns. */
    private void checkOutline(List<String> columns) {
        if ((header.view() != View.PATHS && header.view() != View.GRAPH)
                || header.graph().size() != 3) {
            throw refuse(
                    header.outlineLine(),
                    "@outline without a @graph of child, step, parent in a view of paths or a graph",
                    HeaderGrammar.OUTLINE);
        }
        for (String name : header.outline()) {
            if (!columns.contains(name)) {
                throw refuse(
                        header.outlineLine(),
                        "@outline names " + name + ", which is not a column",
                        HeaderGrammar.OUTLINE);
            }
        }
    }

    private QuestionSyntaxException refuse(int line, String found, String accepted) {
        return HeaderGrammar.refuse(file, line, found, accepted);
    }
}
