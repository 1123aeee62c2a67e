package org.modellineage.collection.yaml;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses the text of a file into nodes. The part before a syntax error is kept, so that its problems are found too.
 * Aliases are refused, so that a small file cannot expand into a large one.
 */
final class YamlParser {

    private static final int DEEPEST = 16;
    private static final int MOST_EVENTS = 1_000_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Path file;
    private final Problems problems;
    private final Deque<NodeBuilder> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private @Nullable YamlNode latest;
    private boolean complete = true;
    private int documents;
    private int events;

    private YamlParser(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static YamlFile parse(Path file, String text, Problems problems) {
        YamlParser parser = new YamlParser(file, problems);
        parser.read(text);
        return new YamlFile(file, Optional.ofNullable(parser.root), parser.complete);
    }

    private void read(String text) {
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                if (!take(event)) {
                    complete = false;
                    break;
                }
            }
        } catch (YamlEngineException e) {
            complete = false;
            SyntaxError.of(e, file).report(problems);
            // The scalar before an error often consists of two lines, so it is ignored.
            latest = null;
            add(null);
        } catch (NumberFormatException e) {
            // So the library fails at an escape that the end of the text cuts off.
            complete = false;
            problems.error(Place.whole(file), "ends within an escape of the form \\u0000; close the quote");
        }
        while (!open.isEmpty()) {
            add(open.pop().end(true));
        }
    }

    /** Returns false when the rest of the file must not be read. */
    private boolean take(Event event) {
        addLatest();
        if (++events > MOST_EVENTS) {
            problems.error(
                    SyntaxError.place(event.getStartMark(), file),
                    "more than " + MOST_EVENTS + " values; accepted: fewer, so split the file");
            return false;
        }
        Place place = SyntaxError.place(event.getStartMark(), file);
        switch (event.getEventId()) {
            case DocumentStart -> {
                return isFirst((DocumentStartEvent) event, place);
            }
            case Alias -> {
                refuse(place, "alias *" + ((AliasEvent) event).getAlias());
                add(null);
            }
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                refuseExtras(scalar, scalar.getTag(), place);
                latest = new YamlNode.Scalar(
                        scalar.getValue(), scalar.isPlain() && scalar.getTag().isEmpty(), place);
            }
            case SequenceStart, MappingStart -> {
                return start((CollectionStartEvent) event, place);
            }
            case SequenceEnd, MappingEnd -> add(open.pop().end(false));
            default -> {
                // The other events carry no content.
            }
        }
        return true;
    }

    private void addLatest() {
        if (latest != null) {
            add(latest);
            latest = null;
        }
    }

    private boolean isFirst(DocumentStartEvent event, Place place) {
        if (++documents > 1) {
            String found = event.isExplicit() ? "a second document after ---" : "more after the end of the document";
            problems.error(place, found + "; accepted: one document in a file");
            return false;
        }
        return true;
    }

    private boolean start(CollectionStartEvent event, Place place) {
        refuseExtras(event, event.getTag(), place);
        if (open.size() == DEEPEST) {
            problems.error(place, "nested deeper than " + DEEPEST + " levels; nothing in a collection is");
            return false;
        }
        open.push(
                event.getEventId() == Event.ID.MappingStart
                        ? new NodeBuilder.OfEntries(place, problems)
                        : new NodeBuilder.OfItems(place));
        return true;
    }

    private void refuseExtras(NodeEvent event, Optional<String> tag, Place place) {
        event.getAnchor().ifPresent(anchor -> refuse(place, "anchor &" + anchor));
        tag.ifPresent(found -> problems.error(
                place,
                "tag " + Quoted.of(found) + "; accepted: plain values, in quotes where text looks like a number"));
    }

    private void refuse(Place place, String found) {
        problems.error(place, found + "; accepted: no anchors or aliases, so write the value where it belongs");
    }

    private void add(@Nullable YamlNode node) {
        if (open.isEmpty()) {
            root = node == null ? root : node;
        } else {
            open.peek().add(node);
        }
    }
}
