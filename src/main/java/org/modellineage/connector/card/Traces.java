package org.modellineage.connector.card;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.merge.MergeConfiguration;
import org.modellineage.connector.yaml.YamlTree;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** What training tools leave in the text of a card: their configuration, and sentences of a template. */
final class Traces {

    private static final Pattern FENCE = Pattern.compile("```ya?ml\\R");
    private static final String END_OF_FENCED = "\n```";

    /** The sentence of the Transformers Trainer and of TRL, with the model's address. */
    private static final Pattern FINETUNED = Pattern.compile(
            "This model is a fine-tuned version of \\[[^\\]\\n]{0,200}\\]\\(https://huggingface\\.co/([^)\\s]{1,200})\\)");

    /** The line of Unsloth. */
    private static final Pattern UNSLOTH =
            Pattern.compile("Finetuned from model\\s{0,3}:\\*{0,2}\\s{0,3}([\\w.-]{1,96}/[\\w.-]{1,96})");

    private final String body;
    private final CardFields card;
    private final Input input;
    private final RecordSink sink;

    Traces(String body, CardFields card, Input input, RecordSink sink) {
        this.body = body;
        this.card = card;
        this.input = input;
        this.sink = sink;
    }

    void read() throws IOException {
        Matcher fence = FENCE.matcher(body);
        int end = 0;
        while (end >= 0 && fence.find(end)) {
            // A fence that is not closed ends the search, as no later one is: it takes time to look for its end.
            end = body.indexOf(END_OF_FENCED, fence.end() - 1);
            if (end >= fence.end()) {
                readFenced(body.substring(fence.end(), end));
            }
            end += end < 0 ? 0 : END_OF_FENCED.length();
        }
        say(FINETUNED, "text: fine-tuned version of");
        say(UNSLOTH, "text: Finetuned from model");
    }

    private void readFenced(String yaml) throws IOException {
        try {
            List<@Nullable Object> documents = YamlTree.documents(yaml);
            if (MergeConfiguration.isOne(documents)) {
                new MergeConfiguration(documents, "mergekit configuration: ", input, sink).addTo(card.description());
            } else if (!documents.isEmpty() && documents.get(0) instanceof Map<?, ?> map) {
                readAxolotl(map);
            }
        } catch (YamlTree.Invalid e) {
            // An example of something else; what is wrong in it is nobody's concern.
        }
    }

    /** The whole configuration of a training run with Axolotl. */
    private void readAxolotl(Map<?, ?> run) throws IOException {
        if (!(run.get("base_model") instanceof String base) || run.get("datasets") == null) {
            return;
        }
        RelationshipType type =
                run.get("adapter") instanceof String ? RelationshipType.ADAPTER_OF : RelationshipType.INITIALIZED_FROM;
        Optional<Entity> model = base(base);
        if (model.isPresent()) {
            card.description().say(type, model.get(), Method.DECLARED, "axolotl configuration: base_model");
        }
        for (Object data : run.get("datasets") instanceof List<?> list ? list : List.of()) {
            Optional<String> id = data instanceof Map<?, ?> fields && fields.get("path") instanceof String path
                    ? Repository.id(path).filter(hubId -> hubId.contains("/"))
                    : Optional.empty();
            if (id.isPresent()) {
                card.description()
                        .say(
                                RelationshipType.TRAINED_ON,
                                Repository.dataset(id.get()),
                                Method.DECLARED,
                                "axolotl configuration: datasets");
            }
        }
    }

    private void say(Pattern sentence, String place) throws IOException {
        Matcher found = sentence.matcher(body);
        if (found.find()) {
            Optional<Entity> base = base(found.group(1));
            if (base.isPresent()) {
                card.description().say(RelationshipType.INITIALIZED_FROM, base.get(), Method.TEMPLATED, place);
            }
        }
    }

    private Optional<Entity> base(String text) {
        return Repository.id(text)
                .map(Repository::model)
                .or(() -> input.neighbour(text))
                .filter(model -> !model.id().equals(card.description().entity().id()));
    }
}
