package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.modellineage.model.Collection;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Statement;

/** Loads collections one by one in a random order, each when all that it refers to is there. */
public final class FreshLoad {

    private FreshLoad() {}

    /** Every other collection has inline claims. */
    static boolean isInline(String collection) {
        return collection.charAt(collection.length() - 1) % 2 == 1;
    }

    /** Loads a collection in its form. */
    static LoadReport load(Collection collection, Loader loader) {
        return isInline(collection.id())
                ? loader.withInlineClaims().load(named(collection), Progress.NONE)
                : loader.load(collection, Progress.NONE);
    }

    /** The same with ids that say what statements say, where no two say the same: only then claims are inline. */
    public static Collection named(Collection collection) {
        Set<String> taken = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Statement each : collection.statements()) {
            String id =
                    EntityRecord.statementId(each.subjectId(), each.predicate().word(), each.value());
            statements.add(new Statement(
                    taken.add(id) ? id : each.id(),
                    each.subjectId(),
                    each.predicate(),
                    each.value(),
                    each.qualifiers(),
                    each.claims()));
        }
        return new Collection(
                collection.id(),
                collection.title(),
                collection.description(),
                collection.license(),
                collection.entities(),
                collection.sources(),
                statements);
    }

    /** Returns those that cannot be loaded so, because they refer to each other. */
    static List<Collection> of(List<Collection> collections, Loader loader, Random random) {
        List<Collection> left = new ArrayList<>(collections);
        Collections.shuffle(left, random);
        int before = left.size() + 1;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            left.removeIf(collection -> loads(collection, loader));
        }
        return left;
    }

    private static boolean loads(Collection collection, Loader loader) {
        try {
            load(collection, loader);
            return true;
        } catch (LoadException e) {
            return false;
        }
    }
}
