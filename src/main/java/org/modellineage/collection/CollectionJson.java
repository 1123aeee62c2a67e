package org.modellineage.collection;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.collection.yaml.JsonNodes;
import org.modellineage.collection.yaml.YamlFile;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.text.JsonWriter;

/**
 * Writes a collection as one file of JSON, in the schema of curated collections, and reads it again. Everything stands where
 * it belongs: aliases are statements, and each claim has its own terms.
 */
public final class CollectionJson {

    private CollectionJson() {}

    /** Writes a collection; what it refers to may be of other collections. */
    public static void write(Collection collection, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.to(out).objectOnLines();
        head(json, collection);
        Map<String, List<Statement>> statements = bySubject(collection);
        for (EntityKind kind : EntityKind.values()) {
            List<Source> sources = kind == EntityKind.SOURCE ? collection.sources() : List.of();
            List<Entity> entities = kind == EntityKind.SOURCE
                    ? List.of()
                    : collection.entities().stream()
                            .filter(entity -> entity.kind() == kind)
                            .toList();
            if (entities.isEmpty() && sources.isEmpty()) {
                continue;
            }
            json.name(kind.section()).objectOnLines();
            for (Source source : sources) {
                begin(json, source.entity());
                source(json, source);
                end(json, statements.remove(source.id()), true);
            }
            for (Entity entity : entities) {
                begin(json, entity);
                end(json, statements.remove(entity.id()), true);
            }
            json.end();
        }
        refuse(statements);
        json.end();
        out.append('\n');
    }

    /**
     * Writes a collection as lines of JSON, which {@link CollectionReader} reads: its id and title, then each source, then each
     * other entity in a section of its own.
     */
    public static void writeLines(Collection collection, Appendable out) throws IOException {
        JsonWriter first = JsonWriter.to(out).object();
        head(first, collection);
        first.end();
        out.append('\n');
        Map<String, List<Statement>> statements = bySubject(collection);
        for (Source source : collection.sources()) {
            JsonWriter json = beginLine(source.entity(), out);
            source(json, source);
            end(json, statements.remove(source.id()), false);
            endLine(json, out);
        }
        for (Entity entity : collection.entities()) {
            JsonWriter json = beginLine(entity, out);
            end(json, statements.remove(entity.id()), false);
            endLine(json, out);
        }
        refuse(statements);
    }

    private static JsonWriter beginLine(Entity entity, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.to(out).object();
        json.name(entity.kind().section()).object();
        begin(json, entity);
        return json;
    }

    private static void endLine(JsonWriter json, Appendable out) throws IOException {
        json.end().end();
        out.append('\n');
    }

    private static void head(JsonWriter json, Collection collection) throws IOException {
        member(json, Key.COLLECTION, collection.id());
        member(json, Key.TITLE, collection.title());
        member(json, Key.DESCRIPTION, collection.description());
        member(json, Key.LICENSE, collection.license());
    }

    private static Map<String, List<Statement>> bySubject(Collection collection) {
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (Statement each : collection.statements()) {
            statements
                    .computeIfAbsent(each.subjectId(), id -> new ArrayList<>())
                    .add(each);
        }
        return statements;
    }

    private static void refuse(Map<String, List<Statement>> undeclared) {
        if (!undeclared.isEmpty()) {
            throw new IllegalArgumentException(
                    "statements about what the collection does not declare: " + undeclared.keySet());
        }
    }

    /**
     * Reads what was written. References are taken as they are, because what they lead to may be of another collection.
     * Throws an {@link IOException} when the content is not what was written, or not what this version accepts.
     *
     * @param name the file's name in messages
     */
    public static Collection read(Path name, InputStream in) throws IOException {
        Problems problems = new Problems();
        Draft draft = new Draft(problems);
        YamlFile file = new YamlFile(name, Optional.of(JsonNodes.read(in, Place.whole(name))), true);
        Manifest manifest = new SectionReader(draft, CollectionFolder.MANIFEST).readManifest(file);
        if (problems.hasErrors()) {
            throw new IOException(problems.inOrder().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(Problem::oneLine)
                    .findFirst()
                    .orElse("not a collection"));
        }
        return new Collection(
                manifest.id().orElseThrow(),
                manifest.title().orElseThrow(),
                manifest.description().orElse(null),
                manifest.license().orElse(null),
                draft.entities(),
                draft.sources(),
                draft.statements().stream().map(PlacedStatement::statement).toList());
    }

    private static void begin(JsonWriter json, Entity entity) throws IOException {
        json.name(entity.id()).object();
        member(json, Key.NAME, entity.name());
        member(json, Key.RELEASED, entity.released() ? null : false);
        member(json, Key.SERIES, entity.series() ? true : null);
        member(json, Key.HUB, entity.hubId());
    }

    private static void source(JsonWriter json, Source source) throws IOException {
        member(json, Key.KIND, source.kind().word());
        member(json, Key.PUBLISHER, source.publisher());
        member(json, Key.AUTHORS, source.authors().isEmpty() ? null : source.authors());
        member(json, Key.PUBLISHED_ON, source.publishedOn());
        member(json, Key.REVISED_ON, source.revisedOn());
        member(json, Key.RETRIEVED_ON, source.retrievedOn());
        member(json, Key.URL, source.url());
        member(json, Key.REVISION, source.revision());
    }

    private static void end(JsonWriter json, @Nullable List<Statement> statements, boolean onLines) throws IOException {
        if (statements != null) {
            json.name(Key.STATEMENTS.word());
            if (onLines) {
                json.arrayOnLines();
            } else {
                json.array();
            }
            for (Statement statement : statements) {
                statement(json, statement);
            }
            json.end();
        }
        json.end();
    }

    private static void statement(JsonWriter json, Statement statement) throws IOException {
        json.object();
        String generated = Ids.ofStatement(statement.subjectId(), statement.predicate(), statement.value());
        member(json, Key.ID, statement.id().equals(generated) ? null : statement.id());
        value(json, statement.predicate().word(), statement.value());
        if (!statement.qualifiers().isEmpty()) {
            qualifiers(json, statement.qualifiers());
        }
        json.name(Key.CLAIMS.word()).object();
        for (Claim claim : statement.claims()) {
            claim(json, claim);
        }
        json.end().end();
    }

    private static void claim(JsonWriter json, Claim claim) throws IOException {
        json.name(claim.sourceId()).object();
        member(json, Key.CLAIM_AT, claim.locators().isEmpty() ? null : claim.locators());
        member(
                json,
                Key.STATUS,
                claim.status() == Status.ASSERTED ? null : claim.status().word());
        member(json, Key.RANK, claim.rank() == Rank.NORMAL ? null : claim.rank().word());
        member(json, Key.BECAUSE, claim.rankReason());
        member(
                json,
                Key.METHOD,
                claim.method() == Method.STATED ? null : claim.method().word());
        member(json, Key.ATTRIBUTED_TO, claim.attributedTo());
        member(json, Key.RESTS_ON, claim.restsOn().isEmpty() ? null : claim.restsOn());
        member(json, Key.NOTE, claim.note());
        if (claim.qualifiers() != null) {
            qualifiers(json, claim.qualifiers());
        }
        json.end();
    }

    private static void qualifiers(JsonWriter json, Map<Qualifier, Object> qualifiers) throws IOException {
        json.name(Key.WITH.word()).object();
        for (Map.Entry<Qualifier, Object> entry : qualifiers.entrySet()) {
            value(json, entry.getKey().word(), entry.getValue());
        }
        json.end();
    }

    private static void value(JsonWriter json, String word, Object value) throws IOException {
        if (value instanceof Double number) {
            // Without an exponent, as the format has numbers.
            json.name(word).raw(BigDecimal.valueOf(number).toPlainString());
        } else {
            json.member(word, value instanceof PartialDate date ? date.text() : value);
        }
    }

    private static void member(JsonWriter json, Key key, @Nullable Object value) throws IOException {
        if (value != null) {
            json.member(key.word(), value instanceof PartialDate date ? date.text() : value);
        }
    }
}
