package org.modellineage.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** The words of the knowledge model that a header may name as a whole: {@code list(Status)} for all statuses. */
final class Vocabulary {

    private static final Map<String, List<String>> WORDS = Map.of(
            "Channel",
            words(Channel.values(), Channel::word),
            "Kind",
            words(EntityKind.values(), EntityKind::label),
            "Predicate",
            Stream.concat(
                            Arrays.<Predicate>stream(RelationshipType.values()),
                            Arrays.<Predicate>stream(Property.values()))
                    .map(Predicate::word)
                    .toList(),
            "RelationshipType",
            words(RelationshipType.values(), RelationshipType::word),
            "Status",
            words(Status.values(), Status::word));

    private Vocabulary() {}

    /** The words of a name such as {@code Status}, or nothing when it is none. */
    static Optional<List<String>> of(String name) {
        return Optional.ofNullable(WORDS.get(name));
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
