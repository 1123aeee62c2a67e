package org.modellineage.collection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.EntityKind;

/** Names kinds of entity in messages. */
final class KindNames {

    private static final int MOST_LISTED = 6;

    private KindNames() {}

    /** One entity of a kind, with its article: {@code a training stage}. */
    static String one(EntityKind kind) {
        return switch (kind) {
            case ORGANIZATION -> "an organization";
            case PERSON -> "a person";
            case MODEL -> "a model";
            case DATASET -> "a dataset";
            case TRAINING_STAGE -> "a training stage";
            case TECHNIQUE -> "a technique";
            case HARDWARE -> "a piece of hardware";
            case LICENSE -> "a license";
            case BENCHMARK -> "a benchmark";
            case PRODUCT -> "a product";
            case EVENT -> "an event";
            case TOPIC -> "a topic";
            case CONFLICT -> "a conflict";
            case SOURCE -> "a source";
        };
    }

    /** One entity of any of some kinds: {@code a model, a dataset or a product}. */
    static String oneOf(Set<EntityKind> kinds) {
        if (kinds.size() > MOST_LISTED) {
            Set<EntityKind> others = EnumSet.complementOf(EnumSet.copyOf(kinds));
            return others.isEmpty() ? "any entity" : "any entity but " + oneOf(others);
        }
        List<String> names = kinds.stream().map(KindNames::one).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
