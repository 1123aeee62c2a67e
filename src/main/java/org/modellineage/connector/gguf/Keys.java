package org.modellineage.connector.gguf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;

/** Finds the repositories that the keys of a GGUF header name. */
final class Keys {

    private static final Pattern NUMBERED = Pattern.compile("(general\\.(?:base_model|dataset))\\.(\\d{1,6})\\..+");
    private static final String DATASETS = "general.dataset";

    private final GgufHeader header;
    private final RecordSink sink;

    Keys(GgufHeader header, RecordSink sink) {
        this.header = header;
        this.sink = sink;
    }

    /** The first of some keys that names a model. */
    Optional<Named> first(List<String> keys) throws IOException {
        for (String key : keys) {
            Optional<Named> found = repository(key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The model that a key names; a remark says when it holds something else. */
    Optional<Named> repository(String key) throws IOException {
        Optional<String> text = header.text(key).filter(value -> !Words.isNone(value));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // An owner alone is no repository, and old names without an owner are written by nobody here.
        Optional<String> id = Repository.isDataset(text.get())
                ? Optional.empty()
                : Repository.id(text.get()).filter(found -> found.contains("/"));
        if (id.isEmpty()) {
            sink.remark(1, key + " is " + Words.shown(text.get()) + ", which is no model on the hub; ignored");
        }
        return id.map(found -> new Named(found, key));
    }

    /** The models that keys with numbers name; the number that is declared may be any. */
    List<Named> numbered(String prefix) throws IOException {
        Set<Integer> numbers = numbers(prefix);
        List<Named> found = new ArrayList<>();
        for (int number : numbers) {
            String key = prefix + "." + number + ".";
            Optional<Named> named = repository(key + "repo_url");
            if (named.isPresent()) {
                found.add(named.get());
            } else if (header.text(key + "repo_url").isEmpty()) {
                sink.remark(
                        1,
                        key + "name is " + Words.shown(header.text(key + "name").orElse("")) + " without a " + key
                                + "repo_url; a name alone identifies no model");
            }
        }
        return found;
    }

    /** The datasets that are named, in the form of today and in an older one. */
    List<Named> datasets() throws IOException {
        List<Named> found = new ArrayList<>();
        for (int number : numbers(DATASETS)) {
            String key = DATASETS + "." + number + ".repo_url";
            Optional<String> text = header.text(key).filter(value -> !Words.isNone(value));
            if (text.isPresent()) {
                dataset(text.get(), key, found);
            }
        }
        for (String text : header.texts("general.datasets")) {
            dataset(text, "general.datasets", found);
        }
        return found;
    }

    private void dataset(String text, String key, List<Named> found) throws IOException {
        Optional<String> id = Repository.id(text);
        if (id.isPresent()) {
            found.add(new Named(id.get(), key));
        } else if (!Words.isNone(text)) {
            sink.remark(1, key + " is " + Words.shown(text) + ", which is no dataset on the hub; ignored");
        }
    }

    private Set<Integer> numbers(String prefix) throws IOException {
        Set<Integer> numbers = new TreeSet<>();
        for (String key : header.values().keySet()) {
            Matcher matcher = NUMBERED.matcher(key);
            if (matcher.matches() && matcher.group(1).equals(prefix)) {
                numbers.add(Integer.parseInt(matcher.group(2)));
            }
        }
        Optional<Long> count = header.number(prefix + ".count");
        if (count.isPresent() && count.get() != numbers.size()) {
            sink.remark(
                    1,
                    prefix + ".count is " + count.get() + ", but " + numbers.size() + " of them are described; only"
                            + " these are read");
        }
        return numbers;
    }
}
