package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.StatementPart;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;

/**
 * Writes what matters most of all that is said about an entity: what sources disagree on, where it comes from, its
 * licence, and then the rest, each statement with the numbers of its sources, which are listed once below.
 */
public final class ClaimsFormat {

    private static final String INDENT = "  ";
    private static final int MOST_PLACES = 3;

    private final Style style;
    private final Appendable out;
    private final String entity;
    private final References references = new References();

    public ClaimsFormat(Style style, Appendable out, String entity) {
        this.style = style;
        this.out = out;
        this.entity = entity;
    }

    /** How many statements of a part are written. */
    private static int most(StatementPart part) {
        return switch (part) {
            case DISPUTE, REST -> 10;
            case LINEAGE -> 12;
            case LICENCE -> 5;
        };
    }

    public void write(List<AttributedStatement> statements) throws IOException {
        Map<StatementPart, List<AttributedStatement>> parts = new EnumMap<>(StatementPart.class);
        for (AttributedStatement statement : statements) {
            parts.computeIfAbsent(StatementPart.of(statement), any -> new ArrayList<>())
                    .add(statement);
        }
        Map<String, Integer> left = new LinkedHashMap<>();
        for (Map.Entry<StatementPart, List<AttributedStatement>> part : parts.entrySet()) {
            write(part.getKey(), part.getValue(), left);
        }
        references.write(style, out, MOST_PLACES);
        if (!left.isEmpty()) {
            List<String> counted = new ArrayList<>();
            left.forEach((predicate, count) -> counted.add(predicate + " " + Amounts.grouped(count)));
            new InkedText()
                    .add(
                            "Left out: " + String.join(", ", counted) + ". --all writes them, each with its places;"
                                    + " --predicate NAME some.",
                            Ink.FAINT)
                    .writeLines(style, out.append('\n'));
        }
    }

    private void write(StatementPart part, List<AttributedStatement> statements, Map<String, Integer> left)
            throws IOException {
        new InkedText()
                .add(part.heading(), Ink.STRONG)
                .add(" · " + Wording.counted(statements.size(), "statement"))
                .writeLines(style, out);
        List<AttributedStatement> own = new ArrayList<>(statements);
        own.sort(Comparator.comparing((AttributedStatement one) -> !entity.equals(one.subjectId()))
                .thenComparing(StatementPart::ofPredicate));
        List<AttributedStatement> written = own.subList(0, Math.min(most(part), own.size()));
        for (AttributedStatement statement : written) {
            write(statement);
        }
        own.subList(written.size(), own.size())
                .forEach(statement -> left.merge(Wording.words(statement.predicate()), 1, Integer::sum));
        out.append('\n');
    }

    private void write(AttributedStatement statement) throws IOException {
        InkedText text = new InkedText();
        if (!entity.equals(statement.subjectId())) {
            text.add(statement.subject() + " ");
        }
        text.add(Wording.words(statement.predicate()) + " ")
                .add(statement.stated().text(Set.of("conflict")), Ink.STRONG);
        String rank = statement.rank();
        if (!rank.isEmpty() && !rank.equals("normal")) {
            text.add(" · " + rank);
        }
        String status = statement.status();
        if (!status.isEmpty() && !status.equals("asserted")) {
            text.add(" · ").add(status, Ink.ofStatus(status));
        }
        text.add("  " + marks(statement), Ink.FAINT);
        new HangingText(style, out).write(INDENT, text);
    }

    private String marks(AttributedStatement statement) {
        String speakers = statement.attributions().stream()
                .map(Attribution::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return references.saying(statement.attributions(), statement.status()).text()
                + (speakers.isEmpty() ? "" : " quoting " + speakers);
    }
}
