package org.modellineage.licence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.modellineage.model.Qualifier;

/**
 * What a licence asks or forbids, in the order of {@link Qualifier#DUTY_KIND}.
 *
 * @param kind one of the choices of {@link Qualifier#DUTY_KIND}
 * @param text what it asks
 * @param clause where its text says so; empty when it has no clause
 * @param prefix what names must begin with; empty when they need not
 * @param claim the id of the claim that says so
 */
public record Duty(String kind, String text, String clause, String prefix, String claim) implements Comparable<Duty> {

    /** The kind of duty that forbids to train other models on outputs. */
    public static final String NO_TRAINING = "no-training";

    /** The kinds of duty that forbid commercial use. */
    public static final Set<String> NOT_FOR_COMMERCE = Set.of("non-commercial", "research-only");

    private static final Comparator<Duty> ORDER = Comparator.<Duty>comparingInt(
                    duty -> Qualifier.DUTY_KIND.choices().indexOf(duty.kind))
            .thenComparing(Duty::text);

    static Duty of(LicenceRow row) {
        List<String> places = row.texts("locators");
        String place = places.isEmpty() ? "" : places.get(0);
        int file = place.indexOf(", ");
        return new Duty(
                row.text("kind"),
                row.text("duty"),
                file < 0 ? "" : place.substring(file + 2),
                row.text("prefix"),
                row.text("claim"));
    }

    /** What it asks, with the clause. */
    public String cited() {
        return text + (clause.isEmpty() ? "" : " (" + clause + ")");
    }

    @Override
    public int compareTo(Duty other) {
        return ORDER.compare(this, other);
    }
}
