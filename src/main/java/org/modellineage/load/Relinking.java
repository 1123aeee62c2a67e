package org.modellineage.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.modellineage.load.storage.Script;

/** Moves what collections wrote to the entities that the ids in it are of after a change. Nothing of it is lost. */
final class Relinking {

    private Relinking() {}

    /** Returns the ids of what claims are about that lead elsewhere now. */
    static Set<String> run(RelatedDeclarations related, Script script) {
        List<Map<String, Object>> moves = related.moves();
        script.change("move-declarations", moves);
        Set<String> subjects = new TreeSet<>();
        script.change("move-links", moves).forEach(row -> subjects.add(String.valueOf(row.get("id"))));
        return subjects;
    }
}
