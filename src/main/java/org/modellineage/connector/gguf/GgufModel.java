package org.modellineage.connector.gguf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;

/**
 * What a GGUF header says of its model. The converter copies the card of what it converts, so that the base models and data in
 * the header are those of the file's source, which often has no name; names are none either, as they are made up.
 */
final class GgufModel {

    private static final List<String> SOURCES =
            List.of("general.source.repo_url", "general.source.huggingface.repository", "general.source.url");

    /** Weights in whose folder a file was most likely made from them. */
    private static final List<String> ORIGINALS = List.of(
            "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json");

    private static final String OWN = "general.repo_url";
    private static final String FILE_TYPE = "general.file_type";
    private static final String TYPE = "general.type";
    private static final Set<String> PARTS = Set.of("mmproj", "projector", "imatrix", "vocab");

    private final GgufHeader header;
    private final Description model;
    private final Input input;
    private final RecordSink sink;
    private final Keys keys;

    /** Takes a header, and the description to which everything is added. */
    GgufModel(GgufHeader header, Description model, Input input, RecordSink sink) {
        this.header = header;
        this.model = model;
        this.input = input;
        this.sink = sink;
        this.keys = new Keys(header, sink);
    }

    /** Whether a header is that of a model or an adapter. */
    static boolean isModel(GgufHeader header) {
        return header.text(TYPE).filter(PARTS::contains).isEmpty()
                && header.text("general.architecture").filter("clip"::equals).isEmpty();
    }

    void read() throws IOException {
        if (header.values().isEmpty()) {
            sink.remark(1, "GGUF of version " + header.version() + " without a key that describes the model");
            return;
        }
        List<Named> bases = keys.numbered("general.base_model");
        List<Named> data = keys.datasets();
        if (header.text(TYPE).filter("adapter"::equals).isPresent()) {
            readAdapter(bases, data);
        } else {
            readModel(bases, data);
        }
        new Terms(header, model, sink).read();
        number("context_length", Property.CONTEXT_LENGTH_TOKENS);
        number("vocab_size", Property.VOCABULARY_SIZE);
    }

    /** The base model of an adapter is that of the file as well as of its source. */
    private void readAdapter(List<Named> bases, List<Named> data) throws IOException {
        Optional<Named> source = keys.first(SOURCES);
        if (source.isPresent() && !isModelItself(source.get())) {
            model.say(
                    RelationshipType.DERIVED_FROM,
                    Repository.model(source.get().id()),
                    Method.DECLARED,
                    source.get().key());
        }
        for (Named base : bases) {
            if (isModelItself(base)) {
                sink.remark(1, base.key() + " names the adapter itself; ignored");
            } else {
                model.say(RelationshipType.ADAPTER_OF, Repository.model(base.id()), Method.TEMPLATED, base.key(), TYPE);
            }
        }
        if (bases.isEmpty()) {
            sink.remark(1, "which model the adapter belongs to is not said");
        }
        sayData(data, model);
    }

    private void readModel(List<Named> bases, List<Named> data) throws IOException {
        Entity source = source(bases, bases.isEmpty() ? data : bases);
        if (source != null) {
            Description made =
                    source.id().equals(model.entity().id()) ? model : new Description(source, model.source(), sink);
            sayBases(bases, made);
            sayData(data, made);
            if (made != model && !made.isEmpty()) {
                made.finish();
            }
        }
        readOwnRepository(source);
    }

    /**
     * What the file was made from, or null when nothing is known of it.
     *
     * @param known what is said of it; none when nothing is
     */
    private @Nullable Entity source(List<Named> bases, List<Named> known) throws IOException {
        Optional<Named> written = keys.first(SOURCES);
        if (written.isPresent()) {
            if (isModelItself(written.get())) {
                return model.entity();
            }
            Entity source = Repository.model(written.get().id());
            say(source, Method.DECLARED, written.get().key());
            return source;
        }
        for (String original : ORIGINALS) {
            if (input.beside(original).isPresent()) {
                if (!input.model().id().equals(model.entity().id())) {
                    say(input.model(), Method.INFERRED, original);
                }
                return input.model();
            }
        }
        Optional<String> card = sourceInCard(bases);
        if (card.isPresent()) {
            Entity source = Repository.model(card.get());
            say(source, Method.INFERRED, "README.md base_model");
            return source;
        }
        if (known.isEmpty()) {
            return null;
        }
        Entity source = new Entity(
                model.entity().id() + "/source",
                EntityKind.MODEL,
                "source of " + model.entity().name(),
                true,
                false,
                null);
        say(source, Method.INFERRED, known.get(0).key());
        return source;
    }

    /**
     * The base model of the card beside the file, when it is what the file was made from. A card that was there before the
     * file names the source's base model instead, and so does the header, which has it from there.
     */
    private Optional<String> sourceInCard(List<Named> bases) throws IOException {
        Optional<String> base = bases.isEmpty() ? ModelCard.quantizedBase(input) : ModelCard.base(input);
        return base.filter(id -> bases.stream().noneMatch(named -> named.id().equalsIgnoreCase(id)))
                .filter(id -> !id.equalsIgnoreCase(model.entity().hubId()));
    }

    private void say(Entity source, Method method, String key) throws IOException {
        Optional<FileType> declared = header.number(FILE_TYPE).flatMap(FileType::of);
        Optional<FileType> type = declared.or(() -> FileType.in(input.fileName()));
        if (declared.isEmpty() && header.number(FILE_TYPE).isPresent()) {
            sink.remark(
                    1,
                    FILE_TYPE + " is " + Words.shown(header.values().get(FILE_TYPE)) + ", which is not known; ignored");
        }
        List<String> locators = new ArrayList<>(List.of(key));
        declared.ifPresent(known -> locators.add(FILE_TYPE));
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        type.filter(FileType::isQuantized).ifPresent(known -> qualifiers.put(Qualifier.QUANTIZATION, known.name()));
        // Few files do not tell their type, and nearly all files are quantized.
        RelationshipType step = type.map(FileType::step).orElse(RelationshipType.QUANTIZED_FROM);
        model.say(
                step,
                source,
                declared.isEmpty() ? Method.INFERRED : method,
                qualifiers,
                locators.toArray(String[]::new));
    }

    /**
     * What is converted are whole weights: no adapter, and as a rule not quantized. So one base model is what their training
     * began with, as the hub infers, too. Several may have been merged or put together, which only a tag tells.
     */
    private void sayBases(List<Named> bases, Description source) throws IOException {
        boolean merge =
                header.texts("general.tags").stream().anyMatch(tag -> tag.equals("merge") || tag.equals("mergekit"));
        for (Named base : bases) {
            if (base.id().equalsIgnoreCase(source.entity().hubId()) || isModelItself(base)) {
                sink.remark(1, base.key() + " names the model itself; ignored");
                continue;
            }
            Entity parent = Repository.model(base.id());
            if (bases.size() == 1 && !merge) {
                source.say(RelationshipType.INITIALIZED_FROM, parent, Method.INFERRED, base.key());
            } else if (bases.size() > 1 && merge) {
                source.say(RelationshipType.MERGED_FROM, parent, Method.INFERRED, base.key(), "general.tags");
            } else {
                source.say(RelationshipType.DERIVED_FROM, parent, Method.TEMPLATED, base.key());
            }
        }
    }

    private static void sayData(List<Named> data, Description trained) throws IOException {
        for (Named each : data) {
            trained.say(RelationshipType.TRAINED_ON, Repository.dataset(each.id()), Method.TEMPLATED, each.key());
        }
    }

    /** A repository that is not called the source may be it, or that in which the file was published before. */
    private void readOwnRepository(@Nullable Entity source) throws IOException {
        Optional<Named> own = keys.repository(OWN);
        if (own.isPresent() && !isModelItself(own.get())) {
            Entity repository = Repository.model(own.get().id());
            if (source == null || !source.id().equals(repository.id())) {
                model.say(RelationshipType.DERIVED_FROM, repository, Method.INFERRED, OWN);
            }
        }
    }

    private boolean isModelItself(Named named) {
        return named.id().equalsIgnoreCase(model.entity().hubId());
    }

    private void number(String ending, Property property) {
        Optional<String> key = header.text("general.architecture").map(name -> name + "." + ending);
        key.flatMap(header::number)
                .filter(number -> number > 0)
                .ifPresent(number -> model.say(property, number, Method.DECLARED, key.get()));
    }
}
