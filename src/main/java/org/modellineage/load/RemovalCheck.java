package org.modellineage.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.storage.Script;

/** Checks that no other collection refers to what a collection removes. */
final class RemovalCheck {

    private static final int NAMED_IN_MESSAGE = 5;

    private final Script script;
    private final String collection;

    RemovalCheck(Script script, String collection) {
        this.script = script;
        this.collection = collection;
    }

    /**
     * Throws a {@link LoadException} when another collection refers to one of the ids, under which nothing is declared
     * any more.
     */
    void check(Collection<String> ids) {
        List<Map<String, Object>> needed = script.lookUp("entity-references", ids);
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
        StringBuilder message = new StringBuilder("collection \"" + collection + "\" cannot remove ");
        message.append(String.join(
                ", ",
                users.entrySet().stream()
                        .limit(NAMED_IN_MESSAGE)
                        .map(user ->
                                "\"" + user.getKey() + "\" (still referenced by claim \"" + user.getValue() + "\")")
                        .toList()));
        if (users.size() > NAMED_IN_MESSAGE) {
            message.append(" and ").append(users.size() - NAMED_IN_MESSAGE).append(" more");
        }
        message.append(": first unload or change ").append(String.join(", ", collections));
        return new LoadException(message.toString());
    }
}
