package org.modellineage.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.storage.Script;

/** Refuses to let a collection go of what others need. */
final class RemovalCheck {

    private static final int NAMED_IN_MESSAGE = 5;

    private final Script script;
    private final String collection;

    RemovalCheck(Script script, String collection) {
        this.script = script;
        this.collection = collection;
    }

    /** A {@link LoadException} when other collections refer to one of some ids under which nothing is declared any more. */
    void check(Collection<String> ids) {
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
