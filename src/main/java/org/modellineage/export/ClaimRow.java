package org.modellineage.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.model.Claim;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/** Rows of {@code claims.cypher} as statements, in whichever form the graph holds the claims. */
final class ClaimRow {

    private ClaimRow() {}

    /** The statement of a claim, with that claim. */
    static Statement statement(Map<String, Object> row) {
        Map<?, ?> said = said(row);
        String source = Declared.text(row, "source");
        Predicate predicate = Predicate.of(Declared.text(row, "predicate")).orElseThrow();
        Object value = predicate instanceof Property property
                ? value(property.type(), Objects.requireNonNull(said.get("value")))
                : Declared.text(row, "object");
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        for (Qualifier qualifier : Qualifier.values()) {
            Object given = said.get(qualifier.word());
            // An inline claim is in a relationship, whose period has the names of qualifiers.
            if (given != null && words(said).contains(qualifier.word())) {
                qualifiers.put(qualifier, value(qualifier.type(), given));
            }
        }
        String id = Declared.text(row, "claim");
        String statement = Objects.toString(
                said.get("statement"),
                id.endsWith("-" + source) ? id.substring(0, id.length() - source.length() - 1) : id);
        Claim claim = new Claim(
                source,
                Declared.texts(said.get("locators")),
                Status.of(String.valueOf(said.get("status"))).orElse(Status.ASSERTED),
                Rank.valueOf(
                        Objects.toString(said.get("rank"), Rank.NORMAL.word()).toUpperCase(Locale.ROOT)),
                Declared.string(said.get("rankReason")),
                Method.valueOf(String.valueOf(said.get("method")).toUpperCase(Locale.ROOT)),
                Declared.string(said.get("attributed")),
                Declared.string(said.get("note")),
                Declared.texts(row.get("restsOn")),
                null);
        return new Statement(statement, Declared.text(row, "subject"), predicate, value, qualifiers, List.of(claim));
    }

    /** The words of the qualifiers that a claim has. */
    private static List<String> words(Map<?, ?> said) {
        List<String> words = new ArrayList<>(Declared.texts(said.get("qualifiers")));
        words.addAll(Declared.texts(said.get("remarks")));
        return words;
    }

    /** Whether two statements agree in all but their qualifiers and claims. */
    static boolean saysTheSame(Statement one, Statement other) {
        return one.subjectId().equals(other.subjectId())
                && one.predicate().equals(other.predicate())
                && one.value().equals(other.value());
    }

    /**
     * The same statement with an id that depends on what it says. Its own id is that of another statement too, or of one
     * that a collection makes with other ids of the same entities: the graph would take the two for one claim and refuse it.
     */
    static Statement withOwnId(Statement statement) {
        String says = String.join(
                "\t",
                statement.id(),
                statement.subjectId(),
                statement.predicate().word(),
                statement.value().toString());
        String id = "s-" + UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8));
        return new Statement(
                id,
                statement.subjectId(),
                statement.predicate(),
                statement.value(),
                statement.qualifiers(),
                statement.claims());
    }

    /** The same statement with the claims of both. */
    static Stated joined(Stated stated, Stated next) {
        Statement first = stated.statement();
        Claim claim = next.statement().claims().get(0);
        Map<Qualifier, Object> qualifiers = next.statement().qualifiers();
        List<Claim> all = new ArrayList<>(first.claims());
        all.add(qualifiers.equals(first.qualifiers()) ? claim : claim.withQualifiers(qualifiers));
        Status standing = stated.standing() == null ? next.standing() : stated.standing();
        return new Stated(
                new Statement(first.id(), first.subjectId(), first.predicate(), first.value(), first.qualifiers(), all),
                standing,
                Math.max(stated.support(), next.support()));
    }

    /** The properties of the claim. */
    static Map<?, ?> said(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("said"));
    }

    private static Object value(ValueType type, Object value) {
        return type == ValueType.DATE ? new PartialDate(value.toString()) : value;
    }
}
