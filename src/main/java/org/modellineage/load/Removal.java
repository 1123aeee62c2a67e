package org.modellineage.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lets a collection go of entities, and deletes those that nobody holds or needs any more. */
final class Removal {

    private static final int NAMED_IN_MESSAGE = 5;

    private final Script script;
    private final String collection;

    Removal(Script script, String collection) {
        this.script = script;
        this.collection = collection;
    }

    /** A {@link LoadException} when other collections refer to one of some entities that would go. */
    void check(Collection<String> ids) {
        Set<String> abandoned = new TreeSet<>(ids);
        script.lookUp("known-entities", ids).forEach(row -> abandoned.remove(String.valueOf(row.get("id"))));
        refuseNeeded(abandoned);
    }

    /** Removes entities; a {@link LoadException} when other collections still refer to one that would go. */
    void run(Collection<String> ids) {
        List<String> abandoned = script.lookUp("release-entities", ids).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        refuseNeeded(abandoned);
        script.lookUp("delete-entities", abandoned);
    }

    private void refuseNeeded(Collection<String> ids) {
        List<Map<String, Object>> needed = script.lookUp("needed-entities", ids);
        if (!needed.isEmpty()) {
            throw refusal(needed);
        }
    }

    private LoadException refusal(List<Map<String, Object>> needed) {
        Map<String, String> users = new TreeMap<>();
        TreeSet<String> collections = new TreeSet<>();
        for (Map<String, Object> row : needed) {
            users.putIfAbsent(String.valueOf(row.get("id")), String.valueOf(row.get("user")));
            collections.add("\"" + row.get("collection") + "\"");
        }
        StringBuilder message = new StringBuilder("collection \"" + collection + "\" cannot let go of ");
        message.append(String.join(
                ", ",
                users.entrySet().stream()
                        .limit(NAMED_IN_MESSAGE)
                        .map(user -> "\"" + user.getKey() + "\" (needed by \"" + user.getValue() + "\")")
                        .toList()));
        if (users.size() > NAMED_IN_MESSAGE) {
            message.append(" and ").append(users.size() - NAMED_IN_MESSAGE).append(" more");
        }
        message.append(": unload or change first ").append(String.join(", ", collections));
        return new LoadException(message.toString());
    }
}
