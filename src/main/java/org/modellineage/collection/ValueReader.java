package org.modellineage.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.modellineage.collection.Draft.Reference;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.problem.Suggestion;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.collection.yaml.YamlNode.ScalarType;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.ValueType;
import org.modellineage.text.PlainText;

/** Reads single values. Each method reports problems and then returns an empty result. */
final class ValueReader {

    private final Draft draft;

    ValueReader(Draft draft) {
        this.draft = draft;
    }

    /** A value in the Java type that belongs to its {@link ValueType}. */
    Optional<? extends Object> typed(String label, YamlNode node, ValueType type) {
        return switch (type) {
            case TEXT -> text(label, node);
            case INTEGER -> Numbers.whole(node).or(() -> refuse(label, node, type.accepted() + Numbers.hint(node)));
            case DECIMAL -> Numbers.decimal(node).or(() -> refuse(label, node, type.accepted()));
            case BOOLEAN -> truth(label, node);
            case DATE -> date(label, node);
            case ENTITY -> reference(label, node, QualifierReader.ENTITIES);
        };
    }

    Optional<String> text(String label, YamlNode node) {
        return text(label, node, "a text");
    }

    /** One text, or a list of texts. */
    List<String> texts(String label, YamlNode node) {
        return each(label, node, "a text or a list of texts", this::text);
    }

    Optional<Boolean> truth(String label, YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.BOOLEAN
                ? Optional.of(scalar.text().equalsIgnoreCase("true"))
                : refuse(label, node, ValueType.BOOLEAN.accepted());
    }

    Optional<PartialDate> date(String label, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            try {
                return Optional.of(new PartialDate(scalar.text()));
            } catch (IllegalArgumentException e) {
                return refuse(label, node, ValueType.DATE.accepted());
            }
        }
        return refuse(label, node, ValueType.DATE.accepted());
    }

    /** One of the constants of an enum, by name. */
    <E extends Enum<E>> Optional<E> choice(String label, YamlNode node, List<E> values, Function<E, String> word) {
        List<String> words = values.stream().map(word).toList();
        return word(label, node, words).map(found -> values.get(words.indexOf(found)));
    }

    /** One of some words. */
    Optional<String> word(String label, YamlNode node, List<String> words) {
        if (node instanceof YamlNode.Scalar scalar && words.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String hint = node instanceof YamlNode.Scalar scalar
                ? Suggestion.insteadOf(scalar.text(), words)
                : "; accepted: " + String.join(", ", words);
        draft.problems().error(node.place(), label + ": " + node.found() + hint);
        return Optional.empty();
    }

    /** The id of an entity, looked up once all files are read. */
    Optional<String> reference(String label, YamlNode node, Set<EntityKind> kinds) {
        Optional<String> written = text(label, node, "the id of " + EntityKind.oneOf(kinds));
        written.ifPresent(text -> draft.refer(new Reference(label, Ids.written(text), text, kinds, node.place())));
        return written.map(Ids::written);
    }

    /** One id of an entity, or a list of ids, each once. */
    List<String> references(String label, YamlNode node, Set<EntityKind> kinds) {
        String accepted = "the id of " + EntityKind.oneOf(kinds) + ", or a list of ids";
        return each(label, node, accepted, (item, value) -> reference(item, value, kinds)).stream()
                .distinct()
                .toList();
    }

    <T> Optional<T> refuse(String label, YamlNode node, String accepted) {
        draft.problems().error(node.place(), label + ": " + node.found() + "; accepted: " + accepted);
        return Optional.empty();
    }

    private Optional<String> text(String label, YamlNode node, String accepted) {
        if (node instanceof YamlNode.Scalar scalar) {
            return switch (scalar.type()) {
                case TEXT -> plain(label, scalar, accepted);
                case NOTHING -> refuse(label, node, accepted);
                case NUMBER, BOOLEAN ->
                    refuse(label, node, accepted + ", so put it into quotes: " + Quoted.of(scalar.text()));
            };
        }
        return refuse(label, node, accepted);
    }

    /** The text in Unicode form NFC, when it has no hidden characters. */
    Optional<String> plain(String label, YamlNode.Scalar scalar, String accepted) {
        if (PlainText.of(scalar.text()).isEmpty()) {
            return refuse(label, scalar, accepted);
        }
        Optional<String> odd = PlainTextCheck.problem(scalar.text());
        odd.ifPresent(problem -> draft.problems().error(scalar.place(), label + ": " + problem));
        return odd.isPresent() ? Optional.empty() : Optional.of(PlainText.composed(scalar.text()));
    }

    private <T> List<T> each(String label, YamlNode node, String accepted, ItemReading<T> reading) {
        List<T> values = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            items.nodes().forEach(item -> reading.read(label, item).ifPresent(values::add));
        } else if (node instanceof YamlNode.Scalar) {
            reading.read(label, node).ifPresent(values::add);
        } else {
            refuse(label, node, accepted);
        }
        return values;
    }

    /** Reads one item of a list. */
    private interface ItemReading<T> {
        Optional<T> read(String label, YamlNode node);
    }
}
