package org.modellineage.connector.safetensors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** The texts in the header of a safetensors file, as the trainers of kohya and those who follow ModelSpec write them. */
final class Metadata {

    private static final String BASE = "ss_sd_model_name";
    private static final String BASE_DIGEST = "ss_new_sd_model_hash";
    private static final String NETWORK = "ss_network_module";
    private static final String RANK = "ss_network_dim";
    private static final String ARCHITECTURE = "modelspec.architecture";
    private static final String LICENSE = "modelspec.license";
    private static final String MERGED = "modelspec.merged_from";
    private static final Set<String> OF_USE = Set.of(BASE, BASE_DIGEST, LICENSE, MERGED, MergeRecipe.KEY);
    private static final String SHA256 = "[0-9a-f]{64}";
    private static final int LONGEST_NAME = 100;

    private final Map<?, ?> texts;
    private final Input input;
    private final RecordSink sink;

    Metadata(Map<?, ?> texts, Input input, RecordSink sink) {
        this.texts = texts;
        this.input = input;
        this.sink = sink;
    }

    /** Whether it says where the weights come from. */
    boolean isOfUse() {
        return OF_USE.stream().anyMatch(key -> text(key).isPresent());
    }

    void addTo(Description model) throws IOException {
        addBase(model);
        addParts(model);
        Optional<String> recipe = text(MergeRecipe.KEY);
        if (recipe.isPresent()) {
            new MergeRecipe(recipe.get(), text(MergeRecipe.MODELS).orElse(""), sink)
                    .addTo(model, text(BASE).isPresent() ? 1 : 0);
        }
        Optional<String> license = text(LICENSE);
        if (license.isPresent()) {
            addLicense(license.get(), model);
        }
    }

    private Optional<String> text(String key) {
        return texts.get(key) instanceof String text && !Words.isNone(text)
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /** The model that was loaded before training, by its id or by the name and digest of its file. */
    private void addBase(Description model) throws IOException {
        Optional<String> written = text(BASE);
        Optional<String> digest = text(BASE_DIGEST).filter(each -> each.matches(SHA256));
        if (written.isEmpty() && digest.isEmpty()) {
            return;
        }
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        text(RANK)
                .filter(rank -> rank.matches("[1-9]\\d{0,5}"))
                .ifPresent(rank -> qualifiers.put(Qualifier.LORA_RANK, Long.valueOf(rank)));
        List<String> keys = new ArrayList<>();
        written.ifPresent(each -> keys.add(BASE));
        digest.ifPresent(each -> keys.add(BASE_DIGEST));
        if (isAdapter()) {
            keys.add(text(NETWORK).isPresent() ? NETWORK : ARCHITECTURE);
        }
        Optional<String> id = written.filter(each -> !Repository.isPath(each) && each.contains("/"))
                .flatMap(Repository::id);
        Optional<Input> file = id.isPresent() || written.isEmpty() ? Optional.empty() : input.beside(written.get());
        Entity base = id.map(Repository::model)
                .or(() -> file.map(Input::fileModel))
                .orElseGet(() -> Repository.unnamedBase(model.entity()));
        if (base.id().equals(model.entity().id())) {
            sink.remark(1, BASE + " names the model itself; ignored");
            return;
        }
        if (id.isEmpty() && written.isPresent()) {
            qualifiers.put(Qualifier.AS_WRITTEN, VisibleText.of(written.get()));
            if (file.isEmpty()) {
                sink.remark(
                        1,
                        BASE + " is " + Words.shown(written.get())
                                + ", the name of somebody's file; which model that was is not said");
            }
        }
        model.say(
                isAdapter() ? RelationshipType.ADAPTER_OF : RelationshipType.DERIVED_FROM,
                base,
                file.isPresent() ? Method.MATCHED : Method.TEMPLATED,
                qualifiers,
                keys.toArray(String[]::new));
        if (digest.isPresent()) {
            addDigest(base, digest.get(), model);
        }
    }

    private void addDigest(Entity base, String digest, Description model) throws IOException {
        Description other = new Description(base, model.source(), sink);
        other.say(Property.FILE_SHA256, digest, Method.TEMPLATED, BASE_DIGEST);
        other.finish();
    }

    /** Trainers of adapters name their network; others name it after the architecture that it belongs to. */
    private boolean isAdapter() {
        return text(NETWORK).isPresent()
                || text(ARCHITECTURE).filter(name -> name.contains("/")).isPresent();
    }

    private void addParts(Description model) throws IOException {
        Optional<String> written = text(MERGED);
        if (written.isEmpty()) {
            return;
        }
        for (String part : written.get().split("[,;\\n]", -1)) {
            Optional<String> id = part.contains("/") ? Repository.id(part) : Optional.empty();
            if (id.isEmpty()) {
                if (!Words.isNone(part)) {
                    sink.remark(1, MERGED + " names " + Words.shown(part.strip()) + ", which is no hub id; ignored");
                }
            } else if (!Repository.model(id.get()).id().equals(model.entity().id())) {
                model.say(RelationshipType.MERGED_FROM, Repository.model(id.get()), Method.DECLARED, MERGED);
            }
        }
    }

    private void addLicense(String name, Description model) throws IOException {
        if (Licences.isName(name) && name.length() <= LONGEST_NAME && name.indexOf('\n') < 0) {
            model.say(
                    RelationshipType.LICENSED_UNDER,
                    Licences.license(name),
                    Licences.method(name, Method.DECLARED),
                    LICENSE);
        } else {
            sink.remark(1, LICENSE + " is " + Words.shown(name) + ", which is not one licence; ignored");
        }
    }
}
