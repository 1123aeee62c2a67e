package org.modellineage.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/**
 * A random collection of all kinds of things, said by sources with all forms of dates, and the same cut down to the
 * sources published by a day. What leads to a source is only said by sources that are not older than it.
 */
public final class DatedCollections {

    private static final String UNDATED = "9999-12-31";
    private static final List<String> DATES = List.of(
            "2023",
            "2024",
            "2024-03",
            "2024-03-01",
            "2024-03-31",
            "2024-06-15",
            "2024-12",
            "2025",
            "2025-01-20",
            "2025-02-03");
    private static final List<String> TEXTS = List.of("one", "two", "three");

    private final Random random;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new TreeMap<>();

    /** The collection that a seed makes. */
    public DatedCollections(long seed) {
        random = new Random(seed);
        for (EntityKind kind : EntityKind.values()) {
            int count = kind == EntityKind.SOURCE ? 0 : kind == EntityKind.MODEL ? 8 : 2;
            for (int i = 0; i < count; i++) {
                declare(kind, kind.label().toLowerCase(Locale.ROOT) + "-" + i);
            }
        }
        for (int i = 0; i < 6; i++) {
            declareSource("source-" + i);
        }
        int wanted = 30 + random.nextInt(50);
        while (statements.size() < wanted) {
            state("s" + statements.size());
        }
    }

    /** All of it. */
    public Collection whole() {
        return upTo(UNDATED);
    }

    /** Without the sources that were not published by a day, and without what only they say. */
    public Collection upTo(String day) {
        List<Statement> left = new ArrayList<>();
        for (Statement statement : statements.values()) {
            List<Claim> claims = statement.claims().stream()
                    .filter(claim -> publishedBy(claim.sourceId()).compareTo(day) <= 0)
                    .map(claim -> withoutReferencesAfter(claim, day))
                    .toList();
            if (!claims.isEmpty()) {
                left.add(new Statement(
                        statement.id(),
                        statement.subjectId(),
                        statement.predicate(),
                        statement.value(),
                        statement.qualifiers(),
                        claims));
            }
        }
        return new Collection(
                "dated",
                "Dated",
                null,
                null,
                List.copyOf(entities.values()),
                sources.values().stream()
                        .filter(source -> publishedBy(source.id()).compareTo(day) <= 0)
                        .toList(),
                left);
    }

    /** A day on which something changes, or the one before or after. */
    public String someDay() {
        PartialDate date = new PartialDate(oneOf(DATES));
        return date.lastDay().plusDays(random.nextInt(3) - 1).toString();
    }

    /** Some entity or source that there is by a day, of one of some kinds; of any when none are given. */
    public @Nullable String someId(List<String> kinds, String day) {
        List<String> ids = new ArrayList<>();
        entities.values().stream()
                .filter(entity ->
                        kinds.isEmpty() || kinds.contains(entity.kind().label()))
                .forEach(entity -> ids.add(entity.id()));
        sources.keySet().stream()
                .filter(id -> kinds.isEmpty() || kinds.contains("Source"))
                .filter(id -> publishedBy(id).compareTo(day) <= 0)
                .forEach(ids::add);
        return ids.isEmpty() ? null : oneOf(ids);
    }

    private void declare(EntityKind kind, String id) {
        boolean model = kind == EntityKind.MODEL;
        boolean series = model && random.nextInt(4) == 0;
        boolean released = !model || series || random.nextInt(2) == 0;
        entities.put(id, new Entity(id, kind, "Name of " + id, released, series, null));
    }

    private void declareSource(String id) {
        Entity entity = new Entity(id, EntityKind.SOURCE, "Name of " + id, true, false, null);
        PartialDate published = random.nextInt(5) == 0 ? null : new PartialDate(oneOf(DATES));
        PartialDate revised = published != null && random.nextInt(5) == 0 ? new PartialDate("2025-02-03") : null;
        SourceKind kind = oneOf(List.of(SourceKind.values()));
        sources.put(id, new Source(entity, kind, null, List.of(), published, revised, null, null, null));
    }

    private void state(String id) {
        Predicate predicate = random.nextInt(3) == 0 ? oneOf(List.of(Property.values())) : relationship();
        String subject = someOf(
                predicate instanceof RelationshipType type ? type.subjects() : ((Property) predicate).subjects());
        Object value = predicate instanceof RelationshipType type
                ? someOf(type.objects())
                : value(((Property) predicate).type(), ((Property) predicate).choices());
        if (subject.equals(value)) {
            return;
        }
        Map<Qualifier, Object> qualifiers = qualifiers();
        Map<String, Claim> claims = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Claim claim = claim(oneOf(List.copyOf(sources.keySet())));
            if (mayKnow(claim, subject, value, qualifiers)) {
                claims.put(claim.sourceId(), claim);
            }
        }
        if (!claims.isEmpty()) {
            statements.put(id, new Statement(id, subject, predicate, value, qualifiers, List.copyOf(claims.values())));
        }
    }

    /** Mostly what lineage is made of. */
    private RelationshipType relationship() {
        List<RelationshipType> all = List.of(RelationshipType.values());
        List<RelationshipType> derivations =
                all.stream().filter(type -> type.channel().isPresent()).toList();
        return switch (random.nextInt(6)) {
            case 0, 1 -> oneOf(derivations);
            case 2 ->
                oneOf(List.of(
                        RelationshipType.INITIALIZED_FROM, RelationshipType.TRAINED_ON, RelationshipType.GENERATED_BY));
            case 3 ->
                oneOf(List.of(
                        RelationshipType.MEMBER_OF, RelationshipType.DEVELOPED_BY, RelationshipType.LICENSED_UNDER));
            case 4 ->
                oneOf(List.of(
                        RelationshipType.COPIES,
                        RelationshipType.PARAPHRASES,
                        RelationshipType.SHARES_TEXT_WITH,
                        RelationshipType.SPEAKS_FOR,
                        RelationshipType.CITES));
            default -> oneOf(all);
        };
    }

    private Map<Qualifier, Object> qualifiers() {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            Qualifier qualifier = oneOf(List.of(Qualifier.values()));
            if (qualifier == Qualifier.CONFLICT) {
                qualifiers.put(qualifier, "conflict-" + random.nextInt(2));
            } else if (qualifier == Qualifier.TOPIC) {
                qualifiers.put(qualifier, "topic-" + random.nextInt(2));
            } else {
                qualifiers.put(qualifier, value(qualifier.type(), qualifier.choices()));
            }
        }
        return qualifiers;
    }

    private Claim claim(String source) {
        Rank rank = random.nextInt(3) > 0 ? Rank.NORMAL : oneOf(List.of(Rank.values()));
        Status status = random.nextBoolean() ? Status.ASSERTED : oneOf(List.of(Status.values()));
        String reference = oneOf(List.copyOf(sources.keySet()));
        boolean refers = random.nextInt(3) == 0 && isNotAfter(reference, source) && !reference.equals(source);
        return new Claim(
                source,
                List.of("line " + random.nextInt(9)),
                status,
                rank,
                rank == Rank.NORMAL ? null : "a reason",
                Method.STATED,
                random.nextInt(4) == 0 ? "person-" + random.nextInt(2) : null,
                null,
                refers ? List.of(reference) : List.of(),
                random.nextInt(5) == 0 ? qualifiers() : null);
    }

    private Claim withoutReferencesAfter(Claim claim, String day) {
        List<String> left = claim.restsOn().stream()
                .filter(source -> publishedBy(source).compareTo(day) <= 0)
                .toList();
        return claim.of(claim.sourceId(), left);
    }

    private boolean mayKnow(Claim claim, String subject, Object value, Map<Qualifier, Object> qualifiers) {
        List<Object> named = new ArrayList<>(qualifiers.values());
        named.add(subject);
        named.add(value);
        if (claim.qualifiers() != null) {
            named.addAll(claim.qualifiers().values());
        }
        return named.stream()
                .filter(sources::containsKey)
                .allMatch(source -> isNotAfter(source.toString(), claim.sourceId()));
    }

    private boolean isNotAfter(String source, String other) {
        return publishedBy(source).compareTo(publishedBy(other)) <= 0;
    }

    private String publishedBy(String source) {
        Source known = Objects.requireNonNull(sources.get(source));
        PartialDate date = known.revisedOn() == null ? known.publishedOn() : known.revisedOn();
        return date == null ? UNDATED : date.lastDay().toString();
    }

    private String someOf(Iterable<EntityKind> kinds) {
        List<String> ids = new ArrayList<>();
        for (EntityKind kind : kinds) {
            entities.values().stream().filter(entity -> entity.kind() == kind).forEach(entity -> ids.add(entity.id()));
            if (kind == EntityKind.SOURCE) {
                ids.addAll(sources.keySet());
            }
        }
        return oneOf(ids);
    }

    private Object value(ValueType type, List<String> choices) {
        return switch (type) {
            case TEXT -> choices.isEmpty() ? oneOf(TEXTS) : oneOf(choices);
            case INTEGER -> (Object) (long) (1 + random.nextInt(3));
            case DECIMAL -> (Object) (double) (1 + random.nextInt(3));
            case BOOLEAN -> (Object) random.nextBoolean();
            case DATE -> new PartialDate(oneOf(DATES));
            case ENTITY -> "model-" + random.nextInt(8);
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public String toString() {
        return Arrays.toString(statements.values().toArray()) + sources.values();
    }
}
