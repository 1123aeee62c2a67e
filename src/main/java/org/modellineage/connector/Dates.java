package org.modellineage.connector;

import java.util.Optional;
import org.modellineage.model.PartialDate;

/** Dates as other people's files write them. */
public final class Dates {

    private static final int DAY = 10;

    private Dates() {}

    /** The day, month or year that a text begins with; empty when it is none. */
    public static Optional<PartialDate> date(String text) {
        String plain = text.strip();
        boolean moment = plain.length() > DAY && (plain.charAt(DAY) == 'T' || plain.charAt(DAY) == ' ');
        try {
            return Optional.of(new PartialDate(moment ? plain.substring(0, DAY) : plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
