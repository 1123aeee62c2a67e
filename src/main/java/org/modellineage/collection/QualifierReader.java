package org.modellineage.collection;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Qualifier;
import org.modellineage.model.ValueType;

/** Reads the qualifiers under {@code with:}. */
final class QualifierReader {

    /** The kinds of entity that a qualifier may refer to. */
    static final Set<EntityKind> ENTITIES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EntityKind.SOURCE)));

    private static final List<String> WORDS =
            Arrays.stream(Qualifier.values()).map(Qualifier::word).toList();

    private final ValueReader values;
    private final Problems problems;

    QualifierReader(ValueReader values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Map<Qualifier, Object> read(YamlNode node) {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        if (!(node instanceof YamlNode.Entries map)) {
            values.refuse(Key.WITH.word(), node, "a map of qualifiers, such as {stage: sft}");
            return qualifiers;
        }
        for (YamlNode.Entry entry : map.entries()) {
            Optional<Qualifier> qualifier = Qualifier.of(entry.key().text());
            if (qualifier.isEmpty()) {
                Fields.refuse(entry.key(), WORDS, problems);
            } else if (!entry.repeated()) {
                value(qualifier.get(), entry.value()).ifPresent(value -> qualifiers.put(qualifier.get(), value));
            }
        }
        refuseEmptyPeriod(qualifiers, node.place());
        return qualifiers;
    }

    private Optional<? extends Object> value(Qualifier qualifier, YamlNode node) {
        if (qualifier.type() == ValueType.ENTITY) {
            return values.reference(qualifier.word(), node, kinds(qualifier));
        }
        return qualifier.choices().isEmpty()
                ? values.typed(qualifier.word(), node, qualifier.type())
                : values.word(qualifier.word(), node, qualifier.choices());
    }

    /** The kinds of entity that a qualifier may name. */
    static Set<EntityKind> kinds(Qualifier qualifier) {
        return switch (qualifier) {
            case CONFLICT -> EnumSet.of(EntityKind.CONFLICT);
            case TOPIC -> EnumSet.of(EntityKind.TOPIC);
            default -> ENTITIES;
        };
    }

    private void refuseEmptyPeriod(Map<Qualifier, Object> qualifiers, Place place) {
        if (qualifiers.get(Qualifier.SINCE) instanceof PartialDate since
                && qualifiers.get(Qualifier.UNTIL) instanceof PartialDate until
                && since.firstDay().isAfter(until.lastDay())) {
            problems.error(
                    place, "since " + since + ", until " + until + "; accepted: a period that ends after its start");
        }
    }
}
