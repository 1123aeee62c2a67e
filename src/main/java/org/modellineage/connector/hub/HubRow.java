package org.modellineage.connector.hub;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** One model in the hub's list: its publisher, day, licences, data and base models. */
final class HubRow {

    private static final String CARD = "cardData";
    private static final String BASE_MODEL = CARD + ".base_model";
    private static final String TAGS = "tags";

    /** The time that the hub gives to all repositories that are older than its records. */
    private static final String BEFORE_RECORDS = "2022-03-02T23:29:04";

    private static final int DAY_LENGTH = "2024-05-16".length();
    private static final int LONGEST_SHOWN = 60;

    private final Map<?, ?> row;
    private final Map<?, ?> card;
    private final List<String> tags;
    private final long line;
    private final RecordSink sink;
    private final Map<List<Object>, Said> statements = new LinkedHashMap<>();

    HubRow(Map<?, ?> row, long line, RecordSink sink) {
        this.row = row;
        this.card = row.get(CARD) instanceof Map<?, ?> map ? map : Map.of();
        this.tags = row.get(TAGS) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .toList()
                : List.of();
        this.line = line;
        this.sink = sink;
    }

    /** Passes on the record of the model, and one for each entity that it names. */
    void read() throws IOException {
        Object written = row.get("id") == null ? row.get("modelId") : row.get("id");
        Optional<String> id = written instanceof String text ? Repository.id(text) : Optional.empty();
        if (id.isEmpty()) {
            sink.leaveOut(
                    line,
                    written == null
                            ? "no \"id\"; a row has the id of its model, owner/name"
                            : "\"id\" is " + shown(written) + "; an id is owner/name");
            return;
        }
        Entity model = Repository.model(id.get());
        readPublisher(id.get());
        readDays();
        new Licences(this, card, tags).read();
        Set<String> data = readDatasets();
        readBaseModels(model.id(), data);
        sink.add(new EntityRecord(model, false, List.copyOf(statements.values())));
    }

    /** Adds a statement about the model and a mention of its object; of two that say the same, the places are joined. */
    void say(RelationshipType type, Entity object, Method method, String... locators) throws IOException {
        say(type, (Object) object.id(), method, locators);
        sink.add(EntityRecord.mention(object));
    }

    void remark(String remark) throws IOException {
        sink.remark(line, remark);
    }

    /** A value as people can read it in a message. */
    static String shown(@Nullable Object value) {
        String text = VisibleText.of(String.valueOf(value));
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        return value instanceof String ? '"' + cut + '"' : cut;
    }

    /** A text or a list of texts; other items are left out with a remark. */
    List<String> texts(@Nullable Object value, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : nullableList(value)) {
            if (item instanceof String text) {
                texts.add(text.strip());
            } else if (item != null) {
                remark(field + " holds " + shown(item) + ", which is no text; ignored");
            }
        }
        return texts;
    }

    private static List<@Nullable Object> nullableList(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>(1);
        list.add(value);
        return list;
    }

    private void say(Predicate predicate, Object value, Method method, String... locators) {
        statements.merge(
                List.of(predicate, value), new Said(predicate, value, method, List.of(locators)), (one, other) -> {
                    Set<String> places = new LinkedHashSet<>(one.locators());
                    places.addAll(other.locators());
                    return new Said(predicate, value, one.method(), List.copyOf(places));
                });
    }

    private void readPublisher(String id) throws IOException {
        String author = row.get("author") instanceof String text ? text.strip() : "";
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : author;
        if (HubId.is(owner + "/name")) {
            say(RelationshipType.PUBLISHED_BY, Repository.account(owner), Method.DECLARED, "id");
        }
    }

    private void readDays() throws IOException {
        Optional<LocalDate> created = day("createdAt");
        if (created.isPresent() && !String.valueOf(row.get("createdAt")).startsWith(BEFORE_RECORDS)) {
            say(Property.RELEASED_ON, new PartialDate(created.get().toString()), Method.DECLARED, "createdAt");
        }
        created.ifPresent(sink::madeBy);
        day("lastModified").ifPresent(sink::madeBy);
    }

    private Optional<LocalDate> day(String field) throws IOException {
        Object time = row.get(field);
        if (time == null) {
            return Optional.empty();
        }
        String text = time.toString();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length()))));
        } catch (DateTimeException e) {
            remark(field + " is " + shown(time) + ", which is no time; ignored");
            return Optional.empty();
        }
    }

    private Set<String> readDatasets() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        for (String field : List.of("datasets", "dataset")) {
            for (String text : texts(card.get(field), CARD + "." + field)) {
                written.putIfAbsent(text, CARD + "." + field);
            }
        }
        for (String tag : tags) {
            if (tag.startsWith("dataset:")) {
                written.merge(tag.substring("dataset:".length()), TAGS, (field, also) -> field);
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Map.Entry<String, String> each : written.entrySet()) {
            Optional<String> id = Repository.id(each.getKey());
            if (id.isPresent()) {
                keys.add(HubId.key(id.get()));
                say(RelationshipType.TRAINED_ON, Repository.dataset(id.get()), Method.DECLARED, each.getValue());
            } else if (!BaseModels.isNone(each.getKey())) {
                remark(each.getValue() + " holds " + shown(each.getKey()) + ", which is no id of a dataset; ignored");
            }
        }
        return keys;
    }

    private void readBaseModels(String own, Set<String> data) throws IOException {
        BaseModels bases = BaseModels.of(this, row, card, tags);
        for (Map.Entry<String, List<String>> base : bases.locators().entrySet()) {
            String key = HubId.key(base.getKey());
            if (key.equals(own)) {
                remark("it names itself as its base model; ignored");
            } else if (data.contains(key)) {
                remark(BASE_MODEL + " names the dataset " + shown(base.getKey()) + "; no base model");
            } else {
                List<String> places = new ArrayList<>(base.getValue());
                BaseModels.Kind kind = bases.kind(key);
                if (kind.locator() != null && !places.contains(kind.locator())) {
                    places.add(kind.locator());
                }
                say(kind.type(), Repository.model(base.getKey()), kind.method(), places.toArray(String[]::new));
            }
        }
    }

    /** The licences that a row names. */
    private record Licences(HubRow model, Map<?, ?> card, List<String> tags) {

        private static final String FIELD = CARD + ".license";
        private static final String TAG = "license:";

        private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9.]+");
        private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");

        void read() throws IOException {
            for (String text : model.texts(card.get("license"), FIELD)) {
                read(text, FIELD);
            }
            for (String tag : tags) {
                if (tag.startsWith(TAG)) {
                    read(tag.substring(TAG.length()), TAGS);
                }
            }
        }

        private void read(String text, String field) throws IOException {
            String word = text.strip().toLowerCase(Locale.ROOT);
            if (word.isEmpty() || word.equals("unknown") || BaseModels.isNone(word)) {
                return;
            }
            if (word.equals("other")) {
                if (card.get("license_name") instanceof String name
                        && !slug(name).isEmpty()) {
                    say(name.strip(), FIELD + "_name");
                } else if (field.equals(FIELD)) {
                    model.remark("its licence is \"other\" without a license_name; its terms are not known");
                }
            } else if (text.contains(",") || slug(word).isEmpty()) {
                model.remark(field + " is " + shown(text) + ", which is not one licence; ignored");
            } else {
                say(text.strip(), field);
            }
        }

        private void say(String name, String field) throws IOException {
            Entity license = new Entity(slug(name), EntityKind.LICENSE, VisibleText.of(name), true, false, null);
            model.say(RelationshipType.LICENSED_UNDER, license, Method.DECLARED, field);
        }

        /** The word in lower case, with a hyphen for each run of other signs than letters, digits and dots. */
        private static String slug(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            return ENDS.matcher(OTHER_SIGNS.matcher(word).replaceAll("-")).replaceAll("");
        }
    }
}
