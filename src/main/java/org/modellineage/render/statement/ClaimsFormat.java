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
import org.modellineage.model.RelationshipType;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.content.Statement;
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

    /** The parts of the answer in their order, each with how many of its statements are written. */
    private enum Part {
        DISPUTE("In dispute", 10),
        LINEAGE("Lineage", 12),
        LICENCE("Licence", 5),
        REST("The rest", 10);

        private final String heading;
        private final int most;

        Part(String heading, int most) {
            this.heading = heading;
            this.most = most;
        }

        static Part of(Statement statement) {
            return statement.isDisputed() ? DISPUTE : ofPredicate(statement);
        }

        /** The part of a statement that nobody disputes. */
        static Part ofPredicate(Statement statement) {
            String predicate = statement.predicate();
            if (predicate.equals(RelationshipType.LICENSED_UNDER.word())) {
                return LICENCE;
            }
            return RelationshipType.of(predicate)
                            .filter(type -> type.channel().isPresent())
                            .isPresent()
                    ? LINEAGE
                    : REST;
        }
    }

    public void write(List<Statement> statements) throws IOException {
        Map<Part, List<Statement>> parts = new EnumMap<>(Part.class);
        for (Statement statement : statements) {
            parts.computeIfAbsent(Part.of(statement), any -> new ArrayList<>()).add(statement);
        }
        Map<String, Integer> left = new LinkedHashMap<>();
        for (Map.Entry<Part, List<Statement>> part : parts.entrySet()) {
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

    private void write(Part part, List<Statement> statements, Map<String, Integer> left) throws IOException {
        new InkedText()
                .add(part.heading, Ink.STRONG)
                .add(" · " + Wording.counted(statements.size(), "statement"))
                .writeLines(style, out);
        List<Statement> own = new ArrayList<>(statements);
        own.sort(Comparator.comparing((Statement one) -> !entity.equals(one.subjectId()))
                .thenComparing(Part::ofPredicate));
        List<Statement> written = own.subList(0, Math.min(part.most, own.size()));
        for (Statement statement : written) {
            write(statement);
        }
        own.subList(written.size(), own.size())
                .forEach(statement -> left.merge(Wording.words(statement.predicate()), 1, Integer::sum));
        out.append('\n');
    }

    private void write(Statement statement) throws IOException {
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

    private String marks(Statement statement) {
        String speakers = statement.attributions().stream()
                .map(Attribution::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return references.saying(statement.attributions(), statement.status()).text()
                + (speakers.isEmpty() ? "" : " quoting " + speakers);
    }
}
