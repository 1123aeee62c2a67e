package org.modellineage.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.HubId;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/**
 * What must be known of all records before a slice of them can be taken by itself: the kind of each entity and the number of
 * its node. Each record has to be an entity of its own, and what is said of one must not change what stands on another.
 */
final class BulkSurvey {

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());
    private static final int SOURCE_NUMBER = 1;

    /** What is said of data, series and releases also changes the derived steps of models that refer to them. */
    private static final Set<RelationshipType> FAR_REACHING =
            EnumSet.of(RelationshipType.MEMBER_OF, RelationshipType.VERSION_OF);

    private final RecordCollection input;
    private final NodeNumbers numbers;
    private final NodeNumbers repositories = new NodeNumbers(0);
    private final byte[] kinds;
    private final Set<String> words = new TreeSet<>();
    private int next = SOURCE_NUMBER;
    private long claims;

    private BulkSurvey(RecordCollection input) {
        this.input = input;
        int size = Math.toIntExact(input.size());
        this.numbers = new NodeNumbers(size + 1L);
        this.kinds = new byte[size + SOURCE_NUMBER + 1];
    }

    /** Reads all records. Throws a {@link LoadException} when they cannot be taken slice by slice. */
    static BulkSurvey of(RecordCollection input) {
        BulkSurvey survey = new BulkSurvey(input);
        input.sources().forEach(source -> survey.add(source.entity()));
        try (Stream<EntityRecord> records = input.records().get()) {
            records.forEach(survey::add);
        }
        return survey;
    }

    /** The first number that no entity has. */
    int firstFree() {
        return next;
    }

    /** How many claims there are. */
    long claimCount() {
        return claims;
    }

    /** The predicates of the claims. */
    Set<String> words() {
        return words;
    }

    /** The number of an entity's node. Throws a {@link LoadException} when there is no such entity. */
    int number(String id) {
        int number = numbers.of(id);
        if (number == NodeNumbers.NONE) {
            throw new LoadException(
                    "collection \"" + input.id() + "\" refers to \"" + id + "\", which it does not declare");
        }
        return number;
    }

    /** As much of an entity of another slice as a statement that refers to it needs. */
    Entity reference(String id) {
        return new Entity(id, KINDS.get(kinds[number(id)]), id, true, false, null);
    }

    private void add(EntityRecord each) {
        Entity entity = each.entity();
        boolean plain =
                each.document() == null && entity.kind() != EntityKind.SOURCE && entity.released() && !entity.series();
        if (!plain
                || sharesRepository(entity)
                || !each.statements().stream().allMatch(said -> reachesNoOther(entity.kind(), said))) {
            throw new LoadException("\"" + entity.id() + "\" can only be loaded together with others");
        }
        add(entity);
        claims += each.statements().size();
        each.statements().forEach(said -> words.add(said.predicate().word()));
    }

    /** Whether another record is the same entity, by its hub id; most bear their hub id as their own id. */
    private boolean sharesRepository(Entity entity) {
        String key = entity.hubId() == null ? entity.id() : HubId.key(entity.hubId());
        String repository = entity.kind() + " " + key;
        if (key.equals(entity.id())) {
            return repositories.of(repository) != NodeNumbers.NONE;
        }
        int other = numbers.of(key);
        boolean known = other != NodeNumbers.NONE && KINDS.get(kinds[other]) == entity.kind();
        return known || HubId.is(entity.id()) || !repositories.put(repository, next);
    }

    private void add(Entity entity) {
        if (!numbers.put(entity.id(), next)) {
            throw new LoadException("collection \"" + input.id() + "\" declares \"" + entity.id() + "\" twice");
        }
        kinds[next++] = (byte) KINDS.indexOf(entity.kind());
    }

    private static boolean reachesNoOther(EntityKind kind, EntityRecord.Said said) {
        if (said.predicate() instanceof RelationshipType type) {
            return !FAR_REACHING.contains(type) && (type.channel().isEmpty() || kind == EntityKind.MODEL);
        }
        return said.predicate() != Property.WEIGHTS_ORIGIN;
    }
}
