package org.modellineage.connector;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;

/** What one source says of several entities, each of which it may come back to. */
public final class Descriptions {

    private final Source source;
    private final RecordSink sink;
    private final Map<String, Description> byId = new LinkedHashMap<>();

    public Descriptions(Source source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** The description of an entity, begun at the first call. */
    public Description of(Entity entity) {
        return byId.computeIfAbsent(entity.id(), first -> new Description(entity, source, sink));
    }

    /** Whether no entity is described. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Passes on the records of all entities, and of the source; an entity of which nothing is said is a mention. */
    public void finish() throws IOException {
        for (Description description : byId.values()) {
            if (description.isEmpty()) {
                sink.add(EntityRecord.mention(description.entity()));
            } else {
                description.finish();
            }
        }
    }
}
