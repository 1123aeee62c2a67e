package org.modellineage.load;

import static org.modellineage.model.Property.ALSO_KNOWN_AS;
import static org.modellineage.model.Property.DESCRIPTION;
import static org.modellineage.model.Property.TOTAL_PARAMETERS;
import static org.modellineage.model.RelationshipType.CITES;
import static org.modellineage.model.RelationshipType.COPIES;
import static org.modellineage.model.RelationshipType.DERIVED_FROM;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;
import static org.modellineage.model.RelationshipType.PARAPHRASES;
import static org.modellineage.model.RelationshipType.SHARES_TEXT_WITH;
import static org.modellineage.model.RelationshipType.SPEAKS_FOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;

/**
 * A collection that changes at random. All collections draw from the same few ids, so that they share entities,
 * contradict each other, refer to what another holds, and leave what another needs.
 */
public final class RandomCollections {

    static final int IDS = 6;
    static final int SOURCES = 4;

    private static final List<Predicate> PREDICATES = List.of(
            INITIALIZED_FROM,
            DISTILLED_FROM,
            DERIVED_FROM,
            TOTAL_PARAMETERS,
            DESCRIPTION,
            ALSO_KNOWN_AS,
            ALSO_KNOWN_AS,
            CITES,
            COPIES,
            PARAPHRASES,
            SHARES_TEXT_WITH,
            SPEAKS_FOR);
    private static final Set<Predicate> OF_SOURCES = Set.of(CITES, COPIES, PARAPHRASES, SHARES_TEXT_WITH, SPEAKS_FOR);
    private static final Qualifier[] LEADING_TO_ENTITIES = Arrays.stream(Qualifier.values())
            .filter(qualifier -> qualifier.type() == ValueType.ENTITY)
            .toArray(Qualifier[]::new);

    private final String id;
    private final boolean onHub;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Statement> statements = new TreeMap<>();
    private int title;

    public RandomCollections(String id) {
        this(id, false);
    }

    private RandomCollections(String id, boolean onHub) {
        this.id = id;
        this.onHub = onHub;
    }

    /** One whose models and datasets have few hub ids between them, in any case, also as ids of their own. */
    public static RandomCollections onHub(String id) {
        return new RandomCollections(id, true);
    }

    private RandomCollections(RandomCollections other) {
        this(other.id, other.onHub);
        entities.putAll(other.entities);
        sources.putAll(other.sources);
        statements.putAll(other.statements);
        title = other.title;
    }

    /** The collection after one more random edit; this one stays as it is. */
    public RandomCollections edited(Random random) {
        RandomCollections edited = new RandomCollections(this);
        if (isInline() && sources.isEmpty()) {
            edited.putSource(random);
            edited.putEntity(random);
        }
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> edited.putEntity(random);
            case 3 -> edited.entities.remove(model(random));
            case 4, 5 -> edited.putSource(random);
            case 6 -> edited.sources.remove(source(random));
            case 7, 8, 9 -> edited.putStatement(random);
            case 10 -> edited.removeStatement(random);
            default -> edited.title = random.nextInt(3);
        }
        return edited;
    }

    /** The collection with one more entity, or another declaration of one; this one stays as it is. */
    public RandomCollections withEntity(Random random) {
        RandomCollections edited = new RandomCollections(this);
        edited.putEntity(random);
        return edited;
    }

    public Collection toCollection() {
        return new Collection(
                id,
                "Title " + title,
                null,
                null,
                List.copyOf(entities.values()),
                List.copyOf(sources.values()),
                List.copyOf(statements.values()));
    }

    /** The collection without what the format of curated collections cannot say. */
    public Collection toReadableCollection() {
        Map<String, EntityKind> kinds = new HashMap<>();
        entities.values().forEach(entity -> kinds.put(entity.id(), entity.kind()));
        List<Source> dated = sources.values().stream()
                .filter(source -> source.publishedOn() == null || source.revisedOn() == null)
                .toList();
        dated.forEach(source -> kinds.put(source.id(), EntityKind.SOURCE));
        return new Collection(
                id,
                "Title " + title,
                "A \"description\", 深度求索",
                null,
                List.copyOf(entities.values()),
                dated,
                statements.values().stream()
                        .filter(each -> kinds.containsKey(each.subjectId())
                                && each.predicate().subjects().contains(kinds.get(each.subjectId()))
                                && !each.value().equals(each.subjectId()))
                        .toList());
    }

    private void putEntity(Random random) {
        String model = model(random);
        EntityKind kind = random.nextInt(20) == 0 ? EntityKind.DATASET : EntityKind.MODEL;
        @Nullable String hubId = onHub ? hubId(random) : "Owner/" + model;
        hubId = random.nextInt(onHub ? 4 : 2) == 0 ? null : hubId;
        entities.put(model, new Entity(model, kind, name(random), random.nextBoolean(), false, hubId));
    }

    private void putSource(Random random) {
        String source = source(random);
        Entity entity = new Entity(source, EntityKind.SOURCE, name(random), true, false, null);
        SourceKind kind = oneOf(random, SourceKind.values());
        PartialDate date = random.nextBoolean() ? null : new PartialDate("202" + random.nextInt(5));
        PartialDate revised = random.nextInt(4) == 0 ? new PartialDate("2023-0" + (1 + random.nextInt(9))) : null;
        sources.put(source, new Source(entity, kind, null, List.of(), date, revised, null, null, null));
    }

    private void putStatement(Random random) {
        String statement = statement(random);
        Predicate predicate = PREDICATES.get(random.nextInt(PREDICATES.size()));
        String subject = OF_SOURCES.contains(predicate)
                ? own(sources, random, source(random))
                : own(entities, random, model(random));
        Object value = predicate == TOTAL_PARAMETERS
                ? (Object) (long) random.nextInt(3)
                : predicate instanceof RelationshipType type ? object(random, type) : name(random);
        Map<Qualifier, Object> qualifiers = switch (random.nextInt(4)) {
            case 0 -> Map.of(Qualifier.STAGE, "sft");
            case 1 -> Map.of(oneOf(random, LEADING_TO_ENTITIES), model(random), Qualifier.TOKENS, 5L);
            default -> Map.of();
        };
        Map<String, Claim> claims = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(isInline() ? 2 : 3); i++) {
            claims.put(own(sources, random, source(random)), claim(random));
        }
        List<Claim> bySource = new ArrayList<>();
        claims.forEach((source, claim) -> bySource.add(claim.of(
                source,
                claim.restsOn().stream().filter(other -> !other.equals(source)).toList())));
        statements.put(statement, new Statement(statement, subject, predicate, value, qualifiers, bySource));
    }

    /** Mostly one of its own, where only what a collection says of its own can be inline. */
    private String own(Map<String, ?> declared, Random random, String other) {
        List<String> ids = List.copyOf(declared.keySet());
        return isInline() && !ids.isEmpty() && random.nextInt(4) > 0 ? ids.get(random.nextInt(ids.size())) : other;
    }

    private void removeStatement(Random random) {
        List<String> ids = List.copyOf(statements.keySet());
        if (!ids.isEmpty()) {
            statements.remove(ids.get(random.nextInt(ids.size())));
        }
    }

    /** Whether its claims do without nodes where they can; every other collection is such a one. */
    private boolean isInline() {
        return FreshLoad.isInline(id);
    }

    private Claim claim(Random random) {
        if (isInline() && random.nextInt(3) > 0) {
            return new Claim(
                    "",
                    List.of("line " + random.nextInt(9)),
                    Status.ASSERTED,
                    Rank.NORMAL,
                    null,
                    Method.DECLARED,
                    null,
                    null,
                    List.of(),
                    null);
        }
        Rank rank = random.nextInt(3) > 0 ? Rank.NORMAL : oneOf(random, Rank.values());
        @Nullable String reason = rank == Rank.NORMAL ? null : "a reason";
        Status status = random.nextBoolean() ? Status.ASSERTED : oneOf(random, Status.values());
        @Nullable String attributedTo = random.nextInt(4) == 0 ? model(random) : null;
        return new Claim(
                "",
                List.of("line " + random.nextInt(9)),
                status,
                rank,
                reason,
                Method.STATED,
                attributedTo,
                null,
                random.nextInt(3) == 0 ? List.of(source(random)) : List.of(),
                random.nextInt(4) == 0 ? Map.of(Qualifier.STAGE, "rl") : null);
    }

    /** Some statement ids are the collection's own, some are used by all. */
    private String statement(Random random) {
        return (random.nextInt(4) == 0 ? "shared" : id) + random.nextInt(IDS);
    }

    private String object(Random random, RelationshipType type) {
        return type.objects().contains(EntityKind.SOURCE) ? source(random) : model(random);
    }

    private String model(Random random) {
        return onHub && random.nextInt(3) == 0 ? hubId(random).toLowerCase(Locale.ROOT) : "m" + random.nextInt(IDS);
    }

    private static String hubId(Random random) {
        return (random.nextBoolean() ? "Owner/" : "owner/") + (char) ('a' + random.nextInt(3));
    }

    private static String source(Random random) {
        return "s" + random.nextInt(SOURCES);
    }

    private static String name(Random random) {
        return List.of("Alpha", "alpha", "Beta", "Gamma").get(random.nextInt(4));
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
