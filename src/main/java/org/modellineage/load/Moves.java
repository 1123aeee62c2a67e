package org.modellineage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ids, as collections write them, that belong to another entity after a change. */
final class Moves {

    private record Move(String from, String to) {}

    private final Map<String, Move> byId = new TreeMap<>();

    void add(String id, String from, String to) {
        byId.put(id, new Move(from, to));
    }

    /** The entity after the change of an id that belongs to an entity before it. */
    String of(String entity, String id) {
        Move move = byId.get(id);
        return move != null && move.from.equals(entity) ? move.to : entity;
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        byId.forEach((id, move) -> rows.add(Map.of("from", move.from, "id", id, "to", move.to)));
        return rows;
    }
}
