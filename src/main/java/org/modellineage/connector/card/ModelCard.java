package org.modellineage.connector.card;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.Connector;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.yaml.YamlTree;

/** Reads the card of a model, {@code README.md} in its folder. */
public final class ModelCard implements Connector {

    private static final String FILE = "readme.md";

    @Override
    public String format() {
        return "card";
    }

    @Override
    public String content() {
        return "model card";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(FILE)
                || (input.isNamed()
                        && input.hasEnding(".md")
                        && FrontMatter.of(input.startOfText()).isPresent());
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no card is");
            return;
        }
        if (bytes.get().length == 0) {
            sink.leaveOut(1, "the file is empty");
            return;
        }
        DecodedText text = DecodedText.of(bytes.get());
        if (!text.utf8()) {
            sink.remark(1, DecodedText.NOT_UTF8);
        }
        Optional<FrontMatter> front = FrontMatter.of(text.text());
        if (front.isPresent()) {
            read(front.get(), input, sink);
        }
    }

    /** Whether the card beside a file names a base model on the hub. */
    public static boolean namesBase(Input input) throws IOException {
        return base(input).isPresent();
    }

    /** The hub id of the only base model that the card beside a file names. */
    public static Optional<String> base(Input input) throws IOException {
        return base(beside(input));
    }

    /** The same, if the card says that the model was quantized. */
    public static Optional<String> quantizedBase(Input input) throws IOException {
        Map<?, ?> fields = beside(input);
        boolean says = "quantized".equals(fields.get("base_model_relation"))
                || fields.get("quantized_by") instanceof String
                || input.model().name().toLowerCase(Locale.ROOT).endsWith("gguf");
        return says ? base(fields) : Optional.empty();
    }

    /** The fields of the card beside a file; none when there is none that can be read. */
    private static Map<?, ?> beside(Input input) throws IOException {
        Optional<Map<?, ?>> fields = fields(input.sibling("README.md"));
        return fields.isPresent() ? fields.get() : Map.of();
    }

    /** The fields of a card; empty when it has none, or none that can be read. */
    public static Optional<Map<?, ?>> fields(Optional<byte[]> card) {
        Optional<FrontMatter> front =
                card.map(DecodedText::of).map(DecodedText::text).flatMap(FrontMatter::of);
        try {
            return front.filter(FrontMatter::closed).map(FrontMatter::yaml).flatMap(YamlTree::map);
        } catch (YamlTree.Invalid e) {
            // Whoever reads the card says so.
            return Optional.empty();
        }
    }

    private static Optional<String> base(Map<?, ?> fields) {
        Object value = fields.get("base_model") instanceof List<?> list && list.size() == 1
                ? list.get(0)
                : fields.get("base_model");
        return value instanceof String text && !Repository.isDataset(text) ? Repository.id(text) : Optional.empty();
    }

    private void read(FrontMatter front, Input input, RecordSink sink) throws IOException {
        Map<?, ?> fields;
        try {
            Optional<Map<?, ?>> map = YamlTree.map(front.yaml());
            if (!front.closed() || (map.isEmpty() && !front.yaml().isBlank())) {
                sink.leaveOut(
                        front.firstLine() - 1L,
                        front.closed()
                                ? "found something else than fields between the lines of ---; a card begins with"
                                        + " \"name: value\" lines"
                                : "the line of --- that ends the fields is missing");
                return;
            }
            fields = map.orElse(Map.of());
        } catch (YamlTree.Invalid e) {
            sink.leaveOut(
                    front.firstLine() - 1L + e.line(),
                    front.closed() ? e.problem() : "the line of --- that ends the fields is missing");
            return;
        }
        Description model = new Description(input.model(), input.source("model card"), sink);
        long line = front.firstLine();
        CardFields card = new CardFields(
                fields,
                CardFields.tags(fields.get("tags")),
                "",
                model,
                remark -> sink.remark(line, remark),
                input::neighbour);
        card.read();
        new Traces(front.body(), card, input, sink).read();
        model.finish();
    }
}
