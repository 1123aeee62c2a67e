package org.modellineage.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.ClaimReader.Terms;
import org.modellineage.collection.Draft.DeclaredEntity;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.collection.rule.Rules;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.Claim;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;

/** Reads the statements about an entity, and its aliases, which are statements too. */
final class StatementReader {

    private static final List<String> RULES = Rules.names();

    private @Nullable String usualSource;

    private final ValueReader values;
    private final Draft draft;
    private final ClaimReader claims;
    private final QualifierReader qualifiers;

    StatementReader(ValueReader values, Draft draft) {
        this.values = values;
        this.draft = draft;
        this.qualifiers = new QualifierReader(values, draft.problems());
        this.claims = new ClaimReader(values, qualifiers, draft);
    }

    /** Sets the source of all statements that name none; null for no source. */
    void setUsualSource(@Nullable String sourceId) {
        usualSource = sourceId;
    }

    /** Reads the list under {@code statements:}. */
    List<PlacedStatement> read(DeclaredEntity subject, YamlNode node) {
        List<PlacedStatement> statements = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            for (YamlNode item : items.nodes()) {
                statement(subject, item).ifPresent(statements::add);
            }
        } else {
            values.refuse(Key.STATEMENTS.word(), node, "a list of statements, each after a hyphen");
        }
        return statements;
    }

    /** Reads the statements that the map under {@code aliases:} stands for. */
    List<PlacedStatement> readAliases(DeclaredEntity subject, YamlNode node) {
        List<PlacedStatement> statements = new ArrayList<>();
        if (node instanceof YamlNode.Items && usualSource != null) {
            List<Claim> said = List.of(claims.of(usualSource, List.of(), Terms.USUAL));
            values.texts(Key.ALIASES.word(), node)
                    .forEach(alias -> statements.add(alias(subject, alias, said, node.place())));
            return statements;
        }
        if (!(node instanceof YamlNode.Entries map)) {
            values.refuse(
                    Key.ALIASES.word(),
                    node,
                    "a map of names, each with its sources; in a file with the key source also a list of names");
            return statements;
        }
        for (YamlNode.Entry entry : map.entries()) {
            Optional<String> alias = values.plain("alias", entry.key(), "a text");
            List<Claim> said = claims.read(Quoted.of(entry.key().text()), entry.value(), Terms.USUAL);
            if (alias.isPresent() && !said.isEmpty() && !entry.repeated()) {
                statements.add(alias(subject, alias.get(), said, entry.key().place()));
            }
        }
        return statements;
    }

    private static PlacedStatement alias(DeclaredEntity subject, String alias, List<Claim> said, Place place) {
        String id = Ids.ofStatement(subject.id(), Property.ALSO_KNOWN_AS, alias);
        Statement statement = new Statement(id, subject.id(), Property.ALSO_KNOWN_AS, alias, Map.of(), said);
        return new PlacedStatement(statement, false, place, Map.of());
    }

    private Optional<PlacedStatement> statement(DeclaredEntity subject, YamlNode node) {
        if (!(node instanceof YamlNode.Entries map)) {
            return values.refuse("statement", node, "a map with a predicate and claims");
        }
        Fields fields = Fields.of(map, Key.OF_STATEMENT, draft.problems());
        Optional<YamlNode.Entry> said = predicate(subject, fields);
        Optional<Predicate> predicate =
                said.flatMap(entry -> Predicate.of(entry.key().text()));
        Optional<? extends Object> value =
                predicate.flatMap(found -> value(subject, found, said.get().value()));
        Optional<String> id = fields.value(Key.ID).flatMap(text -> id(text, subject, predicate, value));
        Map<Qualifier, Object> with =
                fields.value(Key.WITH).map(qualifiers::read).orElse(Map.of());
        Terms terms = Terms.read(fields, Terms.USUAL, values, draft.problems());
        List<Claim> sources = sources(fields, terms);
        Map<String, Place> exceptions =
                fields.value(Key.EXCEPTIONS).map(this::exceptions).orElse(Map.of());
        if (value.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        String statementId = id.orElseGet(() -> Ids.ofStatement(subject.id(), predicate.get(), value.get()));
        Statement statement = new Statement(statementId, subject.id(), predicate.get(), value.get(), with, sources);
        return Optional.of(new PlacedStatement(statement, id.isPresent(), node.place(), exceptions));
    }

    /** The claims of the sources under {@code claims:}, or else of the source of the file. */
    private List<Claim> sources(Fields fields, Terms terms) {
        Optional<YamlNode> at = fields.value(Key.AT);
        Optional<YamlNode> claimed = fields.value(Key.CLAIMS);
        if (at.isPresent() && (claimed.isPresent() || usualSource == null)) {
            values.refuse(
                    Key.AT.word(),
                    at.get(),
                    claimed.isPresent()
                            ? "a place beside each source under claims"
                            : "only in a file with the key source, whose statements it says the place of");
            return List.of();
        }
        if (claimed.isEmpty() && usualSource != null) {
            List<String> places =
                    at.map(node -> values.texts(Key.AT.word(), node)).orElse(List.of());
            return List.of(claims.of(usualSource, places, terms));
        }
        return fields.required(Key.CLAIMS, "a statement")
                .map(node -> claims.read(Key.CLAIMS.word(), node, terms))
                .orElse(List.of());
    }

    /** The entry with the predicate; empty when there is none or its name is wrong. */
    private Optional<YamlNode.Entry> predicate(DeclaredEntity subject, Fields fields) {
        List<YamlNode.Entry> said = new ArrayList<>();
        boolean unknown = false;
        for (YamlNode.Entry entry : fields.others()) {
            Optional<Predicate> predicate = Predicate.of(entry.key().text());
            if (predicate.isEmpty()) {
                unknown = true;
                List<String> accepted = new ArrayList<>(words(subject.kind()));
                accepted.addAll(Key.words(Key.OF_STATEMENT));
                Fields.refuse(entry.key(), accepted, draft.problems());
            } else if (!entry.repeated()) {
                said.add(entry);
            }
        }
        for (YamlNode.Entry second : said.subList(Math.min(1, said.size()), said.size())) {
            draft.problems()
                    .error(
                            second.key().place(),
                            "a second predicate " + second.key().text() + " after "
                                    + said.get(0).key().text() + "; accepted: one, so make two statements of it");
        }
        if (said.isEmpty() && !unknown && !fields.cut()) {
            draft.problems()
                    .error(
                            fields.place(),
                            "a statement without a predicate; accepted for "
                                    + subject.kind().one() + ": " + String.join(", ", words(subject.kind())));
        }
        return said.stream().findFirst().filter(entry -> fits(subject.kind(), entry.key()));
    }

    private boolean fits(EntityKind kind, YamlNode.Scalar key) {
        Set<EntityKind> subjects = Predicate.of(key.text()).orElseThrow().subjects();
        if (!subjects.contains(kind)) {
            draft.problems()
                    .error(
                            key.place(),
                            key.text() + " is said of " + kind.one() + "; accepted: only of "
                                    + EntityKind.oneOf(subjects));
        }
        return subjects.contains(kind);
    }

    private Optional<? extends Object> value(DeclaredEntity subject, Predicate predicate, YamlNode node) {
        if (predicate instanceof Property property) {
            return property.choices().isEmpty()
                    ? values.typed(property.word(), node, property.type())
                    : values.word(property.word(), node, property.choices());
        }
        RelationshipType type = (RelationshipType) predicate;
        if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(subject.id())) {
            return values.refuse(type.word(), node, "the id of another than the subject itself");
        }
        return values.reference(type.word(), node, type.objects());
    }

    /**
     * Reads the names of the rules that the statement may break, with their places; the reasons are for human readers.
     */
    private Map<String, Place> exceptions(YamlNode node) {
        Map<String, Place> exceptions = new LinkedHashMap<>();
        if (!(node instanceof YamlNode.Entries map)) {
            values.refuse(
                    Key.EXCEPTIONS.word(), node, "a map from names of rules to reasons: " + String.join(", ", RULES));
            return exceptions;
        }
        for (YamlNode.Entry entry : map.entries()) {
            String name = entry.key().text();
            if (!RULES.contains(name)) {
                Fields.refuse(entry.key(), RULES, draft.problems());
            } else if (values.text(name, entry.value()).isPresent()) {
                exceptions.put(name, entry.key().place());
            }
        }
        return exceptions;
    }

    /** A slug, or the id that an import gives to the same statement, which exported records keep. */
    private Optional<String> id(
            YamlNode node, DeclaredEntity subject, Optional<Predicate> predicate, Optional<? extends Object> value) {
        if (node instanceof YamlNode.Scalar scalar
                && predicate.isPresent()
                && value.isPresent()
                && scalar.text()
                        .equals(EntityRecord.statementId(
                                subject.id(), predicate.get().word(), value.get()))) {
            return Optional.of(scalar.text());
        }
        Optional<String> id = values.text(Key.ID.word(), node);
        return id.isEmpty() || Ids.isSlug(id.get()) ? id : values.refuse(Key.ID.word(), node, Ids.SLUG);
    }

    private static List<String> words(EntityKind kind) {
        return Predicate.of(kind).stream().map(Predicate::word).toList();
    }
}
