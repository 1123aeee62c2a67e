package org.modellineage.connector.mlflow;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.yaml.YamlTree;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** Reads {@code MLmodel}, in which MLflow keeps where the weights of a model were loaded from. */
public final class MlModel implements Connector {

    private static final String ORIGIN = "source_model_name";

    @Override
    public String format() {
        return "mlflow";
    }

    @Override
    public String content() {
        return "MLflow model";
    }

    @Override
    public boolean accepts(Input input) {
        return input.fileName().equals("MLmodel");
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no description of MLflow is");
            return;
        }
        try {
            Optional<Map<?, ?>> fields =
                    YamlTree.map(DecodedText.of(bytes.get()).text());
            if (fields.isEmpty() || !(fields.get().get("flavors") instanceof Map<?, ?> flavors)) {
                sink.leaveOut(1, "no flavors; a description of MLflow names the flavors of its model");
                return;
            }
            Description model = new Description(input.model(), input.source("MLmodel"), sink);
            for (Map.Entry<?, ?> flavor : flavors.entrySet()) {
                if (flavor.getValue() instanceof Map<?, ?> settings) {
                    read(
                            settings,
                            "flavors." + VisibleText.of(String.valueOf(flavor.getKey())) + ".",
                            model,
                            input,
                            sink);
                }
            }
            if (model.isEmpty()) {
                sink.add(EntityRecord.mention(model.entity()));
            } else {
                model.finish();
            }
        } catch (YamlTree.Invalid e) {
            sink.leaveOut(e.line(), e.problem());
        }
    }

    /** The name that the weights were loaded by, which MLflow notes whether they were changed since or not. */
    private static void read(Map<?, ?> flavor, String prefix, Description model, Input input, RecordSink sink)
            throws IOException {
        if (!(flavor.get(ORIGIN) instanceof String written) || Words.isNone(written)) {
            return;
        }
        boolean adapter = isSaid(flavor.get("peft_adaptor"));
        RelationshipType type = adapter ? RelationshipType.ADAPTER_OF : RelationshipType.DERIVED_FROM;
        Method method = adapter ? Method.DECLARED : Method.INFERRED;
        String[] fields =
                adapter ? new String[] {prefix + ORIGIN, prefix + "peft_adaptor"} : new String[] {prefix + ORIGIN};
        Map<Qualifier, Object> revision =
                flavor.get("source_model_revision") instanceof String commit && !Words.isNone(commit)
                        ? Map.of(Qualifier.DETAIL, "revision " + VisibleText.of(commit))
                        : Map.of();
        Optional<String> id = Repository.id(written);
        Optional<Entity> neighbour = id.isPresent() ? Optional.empty() : input.neighbour(written);
        if (id.isEmpty() && neighbour.isEmpty()) {
            sink.remark(
                    1,
                    prefix + ORIGIN + " is " + Words.shown(written) + ", a path in somebody's files; which model lies"
                            + " there is not said");
            model.say(type, Repository.unnamedBase(model.entity()), method, fields);
            return;
        }
        Entity origin = neighbour.orElseGet(() -> Repository.model(id.orElseThrow()));
        if (origin.id().equals(model.entity().id())) {
            sink.remark(1, prefix + ORIGIN + " names the model itself; ignored");
        } else {
            model.say(type, origin, neighbour.isPresent() ? Method.MATCHED : method, revision, fields);
        }
    }

    private static boolean isSaid(@Nullable Object value) {
        return value instanceof Map<?, ?> || (value instanceof String text && !Words.isNone(text));
    }
}
