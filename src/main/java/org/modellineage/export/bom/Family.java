package org.modellineage.export.bom;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Channel;
import org.modellineage.model.Claim;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/** What bills of materials tell of an ancestry: its models and data, where their weights come from, and who says so. */
final class Family {

    private final Ancestry ancestry;
    private final Map<String, List<Step>> stepsByChild = new HashMap<>();
    private final Map<String, List<Stated>> statedBySubject = new HashMap<>();
    private final Map<String, Cited> claims = new HashMap<>();
    private final Map<String, Entity> members = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();

    /** A claim with the statement that it is on. */
    record Cited(Statement statement, Claim claim) {}

    Family(Ancestry ancestry) {
        this.ancestry = ancestry;
        for (Step step : ancestry.steps()) {
            stepsByChild
                    .computeIfAbsent(step.childId(), first -> new ArrayList<>())
                    .add(step);
        }
        for (Stated stated : ancestry.statements()) {
            Statement statement = stated.statement();
            statedBySubject
                    .computeIfAbsent(statement.subjectId(), first -> new ArrayList<>())
                    .add(stated);
            statement
                    .claims()
                    .forEach(claim -> claims.putIfAbsent(statement.claimId(claim), new Cited(statement, claim)));
        }
        reach();
    }

    /** The root, the members of a series, and what they came from according to anyone who does not deny it. */
    private void reach() {
        Deque<String> open = new ArrayDeque<>(List.of(ancestry.rootId()));
        addSeriesMembers(ancestry.rootId());
        open.addAll(asked.keySet());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (members.putIfAbsent(id, ancestry.entity(id)) == null) {
                steps(id).forEach(step -> open.add(step.parentId()));
            }
        }
    }

    /** A series that is asked for stands for its members, which may be series, too. */
    private void addSeriesMembers(String seriesId) {
        for (Stated stated : ancestry.statements()) {
            Statement statement = stated.statement();
            boolean member = stated.stands()
                    && statement.predicate() == RelationshipType.MEMBER_OF
                    && statement.value().equals(seriesId);
            if (member && asked.putIfAbsent(statement.subjectId(), seriesId) == null) {
                addSeriesMembers(statement.subjectId());
            }
        }
    }

    /** The id of the series for which a member is asked for. */
    Optional<String> seriesOf(String id) {
        return Optional.ofNullable(asked.get(id));
    }

    Entity root() {
        return ancestry.root();
    }

    @Nullable
    String asOf() {
        return ancestry.asOf();
    }

    /** The root, and everything that it came from; near things first. */
    List<Entity> members() {
        return List.copyOf(members.values());
    }

    Entity entity(String id) {
        return ancestry.entity(id);
    }

    /** A name for people; the id of what no statement mentions. */
    String name(String id) {
        Entity entity = ancestry.entities().get(id);
        return entity == null ? id : entity.name();
    }

    /** The steps from a member to what it came from, but those that are denied or retracted. */
    List<Step> steps(String childId) {
        return stepsByChild.getOrDefault(childId, List.of()).stream()
                .filter(step -> step.status().compareTo(Status.DENIED) < 0)
                .toList();
    }

    /** The steps that sources deny or took back. */
    List<Step> denied(String childId) {
        return stepsByChild.getOrDefault(childId, List.of()).stream()
                .filter(step -> step.status().compareTo(Status.DENIED) >= 0)
                .toList();
    }

    /** Whether a step is more than an allegation. */
    static boolean isHeld(Step step) {
        return step.status().compareTo(Status.ALLEGED) < 0;
    }

    /** The steps by which weights come, or come in a way that no source tells, beyond allegations. */
    List<Step> parents(String childId) {
        return steps(childId).stream()
                .filter(Family::isHeld)
                .filter(step -> step.channel() == Channel.WEIGHTS || step.channel() == Channel.UNKNOWN)
                .toList();
    }

    /** What is told of the parents of a model. */
    Origin origin(String id) {
        if (!parents(id).isEmpty()) {
            return Origin.KNOWN;
        }
        return value(id, Property.WEIGHTS_ORIGIN)
                .map(word -> word.equals("from-scratch") ? Origin.NONE : Origin.UNDISCLOSED)
                .orElse(Origin.UNKNOWN);
    }

    /** What is said of an entity and holds. */
    Stream<Stated> standing(String id, Predicate predicate) {
        return statedBySubject.getOrDefault(id, List.of()).stream()
                .filter(stated ->
                        stated.stands() && stated.statement().predicate().equals(predicate));
    }

    /** The value that is best supported, the first of several. */
    Optional<Object> value(String id, Property property) {
        return standing(id, property).map(stated -> stated.statement().value()).findFirst();
    }

    /** The names of what stands in a relationship to an entity. */
    List<String> names(String id, RelationshipType type) {
        return standing(id, type)
                .map(stated -> name(stated.statement().value().toString()))
                .distinct()
                .toList();
    }

    /** The claims that a step rests on. */
    List<Cited> claims(Step step) {
        return step.claimIds().stream()
                .map(claims::get)
                .filter(cited -> cited != null)
                .toList();
    }

    /** The claims on what is said with a predicate. */
    List<Cited> claims(String id, Predicate predicate) {
        return standing(id, predicate)
                .map(Stated::statement)
                .flatMap(statement -> statement.claims().stream().map(claim -> new Cited(statement, claim)))
                .toList();
    }

    Optional<Source> source(Claim claim) {
        return Optional.ofNullable(ancestry.sources().get(claim.sourceId()));
    }

    /** The day on which a source was read, or else from which it is; a month or year counts from its last day. */
    static Optional<LocalDate> day(Source source) {
        return Stream.of(source.retrievedOn(), source.revisedOn(), source.publishedOn())
                .flatMap(Stream::ofNullable)
                .map(PartialDate::lastDay)
                .findFirst();
    }

    /** The newest day on which a source was read or published. */
    Optional<LocalDate> newestDay() {
        return ancestry.sources().values().stream()
                .flatMap(source -> day(source).stream())
                .max(Comparator.naturalOrder());
    }

    /** The only commit of a repository on the hub that sources were read in; null when none or several were. */
    @Nullable
    String revision(Entity entity) {
        String page = HubAddress.page(entity).map(url -> url + "/").orElse(null);
        if (page == null) {
            return null;
        }
        Set<String> revisions = new LinkedHashSet<>();
        for (Stated stated : statedBySubject.getOrDefault(entity.id(), List.of())) {
            for (Claim claim : stated.statement().claims()) {
                source(claim)
                        .filter(source -> source.url() != null && source.url().startsWith(page))
                        .map(Source::revision)
                        .filter(revision -> revision.matches("[0-9a-f]{40}"))
                        .ifPresent(revisions::add);
            }
        }
        return revisions.size() == 1 ? revisions.iterator().next() : null;
    }

    /** The licences of an entity. */
    List<BomLicence> licences(Entity entity) {
        return entity.kind() == EntityKind.MODEL || entity.kind() == EntityKind.DATASET
                ? BomLicence.of(entity, this)
                : List.of();
    }
}
