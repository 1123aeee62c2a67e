package org.modellineage.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/**
 * Draws a collection in code. {@code says} is about the entity before it, by the source that was declared last;
 * {@code with}, {@code as} and {@code also} are about the statement before them.
 *
 * <pre>{@code
 * new CollectionBuilder("demo")
 *     .source("paper", SourceKind.PRIMARY, "2025-01")
 *     .model("base").says(RELEASED_ON, new PartialDate("2024-12"))
 *     .model("child").says(INITIALIZED_FROM, "base").with(STAGE, "sft").as(Status.ALLEGED)
 *     .build();
 * }</pre>
 */
public final class CollectionBuilder {

    private final String id;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private String subject = "";
    private String source = "";

    public CollectionBuilder(String id) {
        this.id = id;
    }

    /** Declares a source; what is said from here on is said by it and, until another entity comes, of it. */
    public CollectionBuilder source(String id, SourceKind kind, @Nullable String publishedOn) {
        PartialDate date = publishedOn == null ? null : new PartialDate(publishedOn);
        Entity entity = new Entity(id, EntityKind.SOURCE, name(id), true, false, null);
        sources.put(id, new Source(entity, kind, null, List.of(), date, null, null, null, null));
        return of(id).by(id);
    }

    /** The source that was declared last was read as revised on a date. */
    public CollectionBuilder revised(String date) {
        sources.computeIfPresent(
                source,
                (id, read) -> new Source(
                        read.entity(),
                        read.kind(),
                        read.publisher(),
                        read.authors(),
                        read.publishedOn(),
                        new PartialDate(date),
                        read.retrievedOn(),
                        read.url(),
                        read.revision()));
        return this;
    }

    /** What is said from here on is said by this source, of whatever collection. */
    public CollectionBuilder by(String source) {
        this.source = source;
        return this;
    }

    /** Declares a released model. */
    public CollectionBuilder model(String id) {
        return entity(new Entity(id, EntityKind.MODEL, name(id), true, false, null));
    }

    /** Declares a checkpoint that was not released. */
    public CollectionBuilder checkpoint(String id) {
        return entity(new Entity(id, EntityKind.MODEL, name(id), false, false, null));
    }

    public CollectionBuilder entity(EntityKind kind, String id) {
        return entity(new Entity(id, kind, name(id), true, false, null));
    }

    public CollectionBuilder entity(Entity entity) {
        entities.put(entity.id(), entity);
        return of(entity.id());
    }

    /** What is said from here on is said of this entity, of whatever collection. */
    public CollectionBuilder of(String subject) {
        this.subject = subject;
        return this;
    }

    /** The source says something of the entity. */
    public CollectionBuilder says(Predicate predicate, Object value) {
        String statement = String.join("-", subject, predicate.word(), value.toString())
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
        statements.add(new Statement(statement, subject, predicate, value, Map.of(), List.of(claim(source))));
        return this;
    }

    public CollectionBuilder with(Qualifier qualifier, Object value) {
        Statement last = takeLast();
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        qualifiers.putAll(last.qualifiers());
        qualifiers.put(qualifier, value);
        return put(
                new Statement(last.id(), last.subjectId(), last.predicate(), last.value(), qualifiers, last.claims()));
    }

    /** The last claim has this status. */
    public CollectionBuilder as(Status status) {
        Claim last = lastClaim();
        return replaceClaim(last, status, last.rank(), last.restsOn());
    }

    /** The last claim has this rank. */
    public CollectionBuilder ranked(Rank rank) {
        Claim last = lastClaim();
        return replaceClaim(last, last.status(), rank, last.restsOn());
    }

    /** The source of the last claim names these for it. */
    public CollectionBuilder restingOn(String... sources) {
        Claim last = lastClaim();
        return replaceClaim(last, last.status(), last.rank(), List.of(sources));
    }

    /** Another source says the same. */
    public CollectionBuilder also(String otherSource) {
        Statement last = takeLast();
        List<Claim> claims = new ArrayList<>(last.claims());
        claims.add(claim(otherSource));
        return put(
                new Statement(last.id(), last.subjectId(), last.predicate(), last.value(), last.qualifiers(), claims));
    }

    /** Adds all that another builder has. */
    CollectionBuilder append(CollectionBuilder other) {
        entities.putAll(other.entities);
        sources.putAll(other.sources);
        statements.addAll(other.statements);
        return this;
    }

    public Collection build() {
        return new Collection(
                id,
                name(id),
                null,
                "Apache-2.0",
                List.copyOf(entities.values()),
                List.copyOf(sources.values()),
                statements);
    }

    private Claim lastClaim() {
        List<Claim> claims = statements.get(statements.size() - 1).claims();
        return claims.get(claims.size() - 1);
    }

    private CollectionBuilder replaceClaim(Claim old, Status status, Rank rank, List<String> restsOn) {
        Statement last = takeLast();
        List<Claim> claims = new ArrayList<>(last.claims());
        claims.set(
                claims.size() - 1,
                new Claim(
                        old.sourceId(),
                        old.locators(),
                        status,
                        rank,
                        rank == Rank.NORMAL ? null : "for a reason",
                        old.method(),
                        old.attributedTo(),
                        old.note(),
                        restsOn,
                        old.qualifiers()));
        return put(
                new Statement(last.id(), last.subjectId(), last.predicate(), last.value(), last.qualifiers(), claims));
    }

    private Statement takeLast() {
        return statements.remove(statements.size() - 1);
    }

    private CollectionBuilder put(Statement statement) {
        statements.add(statement);
        return this;
    }

    private static Claim claim(String source) {
        return new Claim(
                source,
                List.of("section 1"),
                Status.ASSERTED,
                Rank.NORMAL,
                null,
                Method.STATED,
                null,
                null,
                List.of(),
                null);
    }

    /** The id with a capital letter, so that names and ids differ. */
    private static String name(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
