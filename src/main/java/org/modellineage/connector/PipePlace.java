package org.modellineage.connector;

import java.util.Optional;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;

/** The place of what comes through a pipe. */
record PipePlace(String collection) implements Input.Place {

    @Override
    public Entity model() {
        return new Entity("files/" + collection, EntityKind.MODEL, collection, true, false, null);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Optional<String> revision() {
        return Optional.empty();
    }

    @Override
    public Optional<Entity> neighbour(String path) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> sibling(String fileName) {
        return Optional.empty();
    }
}
