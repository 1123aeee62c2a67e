package org.modellineage.render.statement;
import org.modellineage.render.content.StatedValue;
import org.modellineage.render.content.StatedTogether;
import org.modellineage.render.content.Saying;
import org.modellineage.render.value.Wording;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.HangingText;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;
import org.modellineage.render.text.Style;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.RelationshipType;

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

        static Part of(StatedTogether statement) {
            if (statement.status().equals("disputed")
                    || statement.sayings().stream()
                            .anyMatch(saying -> saying.remarks().containsKey("conflict"))) {
                return DISPUTE;
            }
            return ofPredicate(statement);
        }

        /** The part of a statement that nobody disputes. */
        static Part ofPredicate(StatedTogether statement) {
            String predicate = String.valueOf(statement.row().get("predicate"));
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

    public void write(List<Map<String, Object>> rows) throws IOException {
        Map<Part, List<StatedTogether>> parts = new EnumMap<>(Part.class);
        for (StatedTogether statement : StatedTogether.of(rows)) {
            parts.computeIfAbsent(Part.of(statement), any -> new ArrayList<>()).add(statement);
        }
        Map<String, Integer> left = new LinkedHashMap<>();
        for (Map.Entry<Part, List<StatedTogether>> part : parts.entrySet()) {
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

    private void write(Part part, List<StatedTogether> statements, Map<String, Integer> left) throws IOException {
        new InkedText()
                .add(part.heading, Ink.STRONG)
                .add(" · " + Wording.counted(statements.size(), "statement"))
                .writeLines(style, out);
        List<StatedTogether> own = new ArrayList<>(statements);
        own.sort(Comparator.comparing(
                        (StatedTogether one) -> !entity.equals(one.row().get("subjectId")))
                .thenComparing(Part::ofPredicate));
        List<StatedTogether> written = own.subList(0, Math.min(part.most, own.size()));
        for (StatedTogether statement : written) {
            write(statement);
        }
        own.subList(written.size(), own.size())
                .forEach(statement ->
                        left.merge(CellText.of("predicate", statement.row().get("predicate")), 1, Integer::sum));
        out.append('\n');
    }

    private void write(StatedTogether statement) throws IOException {
        Map<String, Object> row = statement.statement();
        InkedText text = new InkedText();
        if (!entity.equals(row.get("subjectId"))) {
            text.add(CellText.of("subject", row.get("subject")) + " ");
        }
        text.add(CellText.of("predicate", row.get("predicate")) + " ")
                .add(StatedValue.of(row, Set.of("conflict")), Ink.STRONG);
        String rank = statement.rank();
        if (!rank.isEmpty() && !rank.equals("normal")) {
            text.add(" · " + rank);
        }
        String status = statement.status();
        if (!status.isEmpty() && !status.equals("asserted")) {
            text.add(" · ").add(status, Ink.ofStatus(status));
        }
        text.add("  " + marks(statement, status), Ink.FAINT);
        new HangingText(style, out).write(INDENT, text);
    }

    /** The sources, with the status of those that say it otherwise than the others. */
    private String marks(StatedTogether statement, String status) {
        List<Map<String, Object>> evidence = new ArrayList<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Saying saying : statement.sayings()) {
            Map<String, Object> one = new LinkedHashMap<>();
            saying.claim().forEach((name, value) -> one.put(String.valueOf(name), value));
            one.put("name", saying.source());
            one.put("rewords", "paraphrase".equals(saying.claim().get("sourceKind")));
            if (saying.word("status").equals(status)) {
                one.remove("status");
            }
            if (!saying.word("attributedTo").isEmpty()) {
                speakers.add(saying.word("attributedTo"));
            }
            evidence.add(one);
        }
        return references.saying(Map.of("evidence", evidence)).text()
                + (speakers.isEmpty() ? "" : " quoting " + String.join(", ", speakers));
    }
}
