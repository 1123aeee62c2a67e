package org.modellineage.session;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What two lists of models, each in the order of their ids, say differently; neither is held in memory. */
public final class ModelDifference {

    /** The columns of the rows: how it changed, of which model, what, and the value before and after. */
    public static final String CHANGE = "change";

    public static final String MODEL = "model";
    public static final String WHAT = "what";
    public static final String BEFORE = "before";
    public static final String AFTER = "after";

    private final Consumer<Map<String, @Nullable Object>> rows;

    /**
     * A model of a list.
     *
     * @param name its name, for people
     * @param facts what is said of it: to what is said, as in {@code parent acme/base}, how, as in {@code merged from}
     */
    public record Described(String id, String name, Map<String, String> facts) {}

    private ModelDifference(Consumer<Map<String, @Nullable Object>> rows) {
        this.rows = rows;
    }

    /** Passes on a row for each model that one of the lists lacks, and for each fact that differs. */
    public static void between(
            Iterator<Described> before, Iterator<Described> after, Consumer<Map<String, @Nullable Object>> rows) {
        new ModelDifference(rows).compare(before, after);
    }

    private void compare(Iterator<Described> before, Iterator<Described> after) {
        Described one = next(before);
        Described other = next(after);
        while (one != null || other != null) {
            int order = one == null ? 1 : other == null ? -1 : one.id.compareTo(other.id);
            if (order < 0 && one != null) {
                row("lost", one, "model", null, null);
                one = next(before);
            } else if (order > 0 && other != null) {
                row("gained", other, "model", null, null);
                for (Map.Entry<String, String> fact : other.facts.entrySet()) {
                    row("gained", other, what(fact.getKey()), null, value(fact.getKey(), fact.getValue()));
                }
                other = next(after);
            } else if (one != null && other != null) {
                compare(one, other);
                one = next(before);
                other = next(after);
            }
        }
    }

    private void compare(Described one, Described other) {
        TreeSet<String> facts = new TreeSet<>(one.facts.keySet());
        facts.addAll(other.facts.keySet());
        for (String fact : facts) {
            String before = one.facts.get(fact);
            String after = other.facts.get(fact);
            if (before == null && after != null) {
                row("gained", other, what(fact), null, value(fact, after));
            } else if (before != null && after == null) {
                row("lost", other, what(fact), value(fact, before), null);
            } else if (before != null && after != null && !before.equals(after)) {
                row("changed", other, what(fact), value(fact, before), value(fact, after));
            }
        }
    }

    private static @Nullable Described next(Iterator<Described> models) {
        return models.hasNext() ? models.next() : null;
    }

    private static String what(String fact) {
        return fact.substring(0, fact.indexOf(' '));
    }

    private static String value(String fact, String how) {
        String value = fact.substring(fact.indexOf(' ') + 1);
        return how.isEmpty() ? value : value + " (" + how + ")";
    }

    private void row(String change, Described model, String what, @Nullable String before, @Nullable String after) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(CHANGE, change);
        row.put(MODEL, model.name);
        row.put(WHAT, what);
        row.put(BEFORE, before);
        row.put(AFTER, after);
        rows.accept(row);
    }
}
