package org.modellineage.fuzz;

import java.time.LocalDate;
import java.util.Map;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Source;
import org.modellineage.model.ValueType;

/** Takes only what can be sorted, written and stored, whatever an input holds. */
final class CheckedSink implements RecordSink {

    /** No message is longer than some lines at the terminal. */
    static final int LONGEST_LINE = 2_000;

    /** The longest text that an index takes has 8,000 bytes. */
    private static final int LONGEST_ID = 2_000;

    private static final int LONGEST_TEXT = 1 << 20;

    @Override
    public void add(EntityRecord entityRecord) {
        check(entityRecord.entity());
        for (Said said : entityRecord.statements()) {
            ValueType type = said.predicate() instanceof Property property ? property.type() : ValueType.ENTITY;
            check(said.value(), type, said.predicate().word());
            said.locators().forEach(locator -> check(locator, "a place", LONGEST_LINE));
            for (Map.Entry<Qualifier, Object> each : said.qualifiers().entrySet()) {
                check(each.getValue(), each.getKey().type(), each.getKey().word());
            }
        }
        if (entityRecord.document() != null) {
            check(entityRecord.document());
        }
    }

    @Override
    public void row() {}

    @Override
    public void madeBy(LocalDate day) {
        // Years of more digits sort wrongly.
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new AssertionError("the day of an input is " + day);
        }
    }

    @Override
    public void leaveOut(long line, String reason) {
        checkMessage(line, reason);
    }

    @Override
    public void remark(long line, String remark) {
        checkMessage(line, remark);
    }

    private static void checkMessage(long line, String message) {
        check(message, "a message", LONGEST_LINE);
        if (line < 1) {
            throw new AssertionError("line " + line + ": " + message);
        }
    }

    private static void check(Entity entity) {
        check(entity.id(), "an id", LONGEST_ID);
        check(entity.name(), "a name", LONGEST_ID);
        if (entity.hubId() != null) {
            check(entity.hubId(), "a hub id", LONGEST_ID);
        }
    }

    private static void check(Source source) {
        for (String text : new String[] {source.publisher(), source.url(), source.revision()}) {
            if (text != null) {
                check(text, "a field of a source", LONGEST_ID);
            }
        }
    }

    private static void check(Object value, ValueType type, String what) {
        boolean right = switch (type) {
            case INTEGER -> value instanceof Long;
            case DECIMAL -> value instanceof Double number && Double.isFinite(number);
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof PartialDate;
            case TEXT, ENTITY -> value instanceof String;
        };
        if (!right) {
            throw new AssertionError(what + " is " + value + ", no " + type);
        }
        if (type == ValueType.ENTITY) {
            check((String) value, what, LONGEST_ID);
        } else if (value instanceof String text) {
            checkSigns(text, what, true);
            checkLength(text, what, LONGEST_TEXT);
        }
    }

    /** Checks a text of one line. */
    static void check(String text, String what, int longest) {
        checkSigns(text, what, false);
        checkLength(text, what, longest);
        if (text.isBlank()) {
            throw new AssertionError(what + " is empty");
        }
    }

    private static void checkLength(String text, String what, int longest) {
        if (text.length() > longest) {
            throw new AssertionError(what + " has " + text.length() + " characters: " + text.substring(0, 100));
        }
        if (text.contains(FuzzedReader.SECRET)) {
            throw new AssertionError(what + " comes from outside of the folder: " + text);
        }
    }

    private static void checkSigns(String text, String what, boolean lines) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean control = Character.getType(c) == Character.CONTROL && !(lines && Character.isWhitespace(c));
            if (control || Character.getType(c) == Character.SURROGATE) {
                throw new AssertionError(what + " has the character " + Integer.toHexString(c) + ": " + text);
            }
        }
    }
}
