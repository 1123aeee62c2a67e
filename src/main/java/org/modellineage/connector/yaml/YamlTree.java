package org.modellineage.connector.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Words;
import org.modellineage.text.VisibleText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML as maps, lists and texts. Every scalar is a text, so that {@code no} and {@code 1.10} stay what they are; nothing and
 * {@code null} are null.
 */
public final class YamlTree {

    private static final int DEEPEST = 64;

    /** The time of the scanner grows with the square of the length of a word; this one takes a second. */
    private static final int LONGEST_LINE = 1_000_000;

    /** Values and repetitions of values by aliases; other people's files have some hundred. */
    private static final int MOST_VALUES = 200_000;

    /** Characters that aliases repeat, which may be joined into one text. */
    private static final long MOST_REPEATED = 1L << 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Deque<Branch> open = new ArrayDeque<>();
    private final Map<String, Value> anchors = new HashMap<>();
    private final List<@Nullable Object> documents = new ArrayList<>();
    private int values;
    private long repeated;

    /** What is wrong, and where. */
    public static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;

        private Invalid(int line, String message) {
            super(message);
            this.line = line;
        }

        /** The line, from 1. */
        public int line() {
            return line;
        }

        /** What is wrong, in words. */
        public String problem() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * A value that an alias may repeat.
     *
     * @param size how many values it consists of
     * @param characters how many characters their texts have together
     */
    private record Value(@Nullable Object value, int size, long characters) {}

    private YamlTree() {}

    /** The documents of a text, in order. Throws {@link Invalid} when it is not valid, or expands to more than a file may hold. */
    public static List<@Nullable Object> documents(String text) {
        checkLines(text);
        YamlTree tree = new YamlTree();
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                tree.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            throw new Invalid(
                    line(e.getProblemMark().or(e::getContextMark)), "not YAML: " + VisibleText.of(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new Invalid(1, "not YAML: " + VisibleText.of(String.valueOf(e.getMessage())));
        } catch (NumberFormatException e) {
            // So the library fails at an escape that the end of the text cuts off.
            throw new Invalid(1, "not YAML: it ends within an escape of the form \\u0000");
        }
        return tree.documents;
    }

    /** The first document of a text when it is a map. Throws as {@link #documents} does. */
    public static Optional<Map<?, ?>> map(String text) {
        List<@Nullable Object> documents = documents(text);
        return documents.isEmpty() || !(documents.get(0) instanceof Map<?, ?> map)
                ? Optional.empty()
                : Optional.of(map);
    }

    private static void checkLines(String text) {
        int line = 1;
        for (int from = 0; from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end - from > LONGEST_LINE) {
                throw new Invalid(line, "a line longer than " + LONGEST_LINE + " characters");
            }
            from = end + 1;
        }
    }

    private void take(Event event) {
        int line = line(event.getStartMark());
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                add(
                        anchored(
                                scalar,
                                new Value(scalar(scalar), 1, scalar.getValue().length())),
                        line);
            }
            case Alias -> {
                String name = ((AliasEvent) event).getAlias().toString();
                Value value = anchors.get(name);
                if (value == null) {
                    throw new Invalid(line, "*" + VisibleText.of(name) + " repeats what is nowhere named so");
                }
                repeated += value.characters;
                if (repeated > MOST_REPEATED) {
                    throw new Invalid(line, "more than " + MOST_REPEATED + " characters repeated by aliases");
                }
                add(value, line);
            }
            case MappingStart, SequenceStart -> {
                if (open.size() == DEEPEST) {
                    throw new Invalid(line, "nested deeper than " + DEEPEST + " levels");
                }
                String anchor =
                        ((NodeEvent) event).getAnchor().map(Object::toString).orElse(null);
                open.push(new Branch(event.getEventId() == Event.ID.MappingStart, anchor, line));
            }
            case MappingEnd, SequenceEnd -> {
                Branch ended = open.pop();
                Value value = new Value(ended.value(), ended.size, ended.characters);
                if (ended.anchor != null) {
                    anchors.put(ended.anchor, value);
                }
                add(value, ended.line);
            }
            case DocumentStart -> anchors.clear();
            default -> {
                // The other events carry no content.
            }
        }
    }

    private Value anchored(NodeEvent event, Value value) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor.toString(), value));
        return value;
    }

    private static @Nullable Object scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean nothing = scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        return nothing ? null : text;
    }

    private void add(Value value, int line) {
        values += value.size;
        if (values > MOST_VALUES) {
            throw new Invalid(line, "more than " + MOST_VALUES + " values");
        }
        if (open.isEmpty()) {
            documents.add(value.value);
        } else {
            open.peek().add(value, line);
        }
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }

    /** A map or a list that is not at its end. */
    private static final class Branch {

        private final boolean isMap;
        private final @Nullable String anchor;
        private final int line;
        private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        private final List<@Nullable Object> items = new ArrayList<>();
        private @Nullable String key;
        private int size = 1;
        private long characters;

        Branch(boolean isMap, @Nullable String anchor, int line) {
            this.isMap = isMap;
            this.anchor = anchor;
            this.line = line;
        }

        void add(Value value, int valueLine) {
            size += value.size;
            characters += value.characters;
            if (!isMap) {
                items.add(value.value);
            } else if (key == null) {
                key = value.value instanceof String text ? text : Words.shown(value.value);
            } else {
                if (entries.containsKey(key)) {
                    throw new Invalid(
                            valueLine,
                            Words.shown(key) + " is there twice, as " + Words.shown(entries.get(key)) + " and as "
                                    + Words.shown(value.value));
                }
                entries.put(key, value.value);
                key = null;
            }
        }

        Object value() {
            return isMap ? entries : items;
        }
    }
}
