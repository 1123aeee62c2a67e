package org.modellineage.session;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Predicate;
import org.modellineage.model.RelationshipType;
import org.modellineage.session.ModelDifference.Described;

/** The models in records that were imported or are about to be, with what is said of where they come from. */
public final class DescribedRecords {

    private static final Map<Predicate, String> WORDS = Map.of(
            RelationshipType.LICENSED_UNDER, "licence",
            RelationshipType.TRAINED_ON, "data",
            RelationshipType.PUBLISHED_BY, "publisher",
            RelationshipType.DEVELOPED_BY, "maker",
            RelationshipType.DISTILLED_FROM, "teacher");

    private DescribedRecords() {}

    /** The described models, in the order of the records. */
    public static Iterator<Described> of(Stream<EntityRecord> records) {
        return records.filter(each -> !each.mentioned() && each.entity().kind() == EntityKind.MODEL)
                .map(each -> new Described(each.entity().id(), each.entity().name(), facts(each)))
                .iterator();
    }

    private static Map<String, String> facts(EntityRecord model) {
        Map<String, String> facts = new TreeMap<>();
        for (Said said : model.statements()) {
            String how = said.predicate().word().replace('_', ' ').toLowerCase(Locale.ROOT);
            boolean step = said.predicate() instanceof RelationshipType type
                    && type.channel()
                            .filter(channel -> channel == Channel.WEIGHTS || channel == Channel.UNKNOWN)
                            .isPresent();
            String what = step
                    ? "parent"
                    : WORDS.getOrDefault(said.predicate(), said.predicate().word());
            facts.merge(
                    what + " " + said.value(),
                    step ? how : "",
                    (one, other) -> one.equals(other) ? one : one + ", " + other);
        }
        return facts;
    }
}
