package org.modellineage.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.modellineage.model.Collection;

/** Loads collections one by one in a random order, each when all that it refers to is there. */
final class FreshLoad {

    private FreshLoad() {}

    /** Every other collection has inline claims. */
    static boolean isInline(String collection) {
        return collection.charAt(collection.length() - 1) % 2 == 1;
    }

    static Loader inForm(Loader loader, Collection collection) {
        return isInline(collection.id()) ? loader.withInlineClaims() : loader;
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
            inForm(loader, collection).load(collection, Progress.NONE);
            return true;
        } catch (LoadException e) {
            return false;
        }
    }
}
