package org.modellineage.connector.ecosystem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Dates;
import org.modellineage.connector.Description;
import org.modellineage.connector.LicenceTerms;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Slug;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.text.VisibleText;

/** What a list says of one asset. */
final class AssetStatements {

    private static final String DATE = "created_date";
    private static final String DEPENDENCIES = "dependencies";
    private static final String LICENSE = "license";

    /** Longer texts describe terms instead of naming them. */
    private static final int LONGEST_LICENSE = 60;

    private final Asset asset;
    private final AssetNames names;
    private final Description description;
    private final RecordSink sink;
    private final String place;

    AssetStatements(Asset asset, AssetNames names, Source source, RecordSink sink, String place) {
        this.asset = asset;
        this.names = names;
        this.description = new Description(asset.entity(), source, sink);
        this.sink = sink;
        this.place = place;
    }

    void read() throws IOException {
        readMaker();
        readDate();
        readAccess();
        readLicense();
        for (Object item : items(asset.fields().get(DEPENDENCIES))) {
            readDependency(AssetValue.of(item).value());
        }
        description.finish();
    }

    private void readMaker() throws IOException {
        if (asset.maker() != null) {
            String id = place + "/organizations/" + Slug.of(asset.maker());
            Entity maker = new Entity(id, EntityKind.ORGANIZATION, VisibleText.of(asset.maker()), true, false, null);
            description.say(RelationshipType.DEVELOPED_BY, maker, Method.DECLARED, "organization");
        }
    }

    /** The day of a paper or an announcement stands there too, so that it is not quite the release. */
    private void readDate() throws IOException {
        AssetValue value = AssetValue.of(asset.fields().get(DATE));
        Optional<PartialDate> date = Dates.date(value.text());
        if (date.isPresent()) {
            description.say(Property.RELEASED_ON, date.get(), Method.INFERRED, DATE);
        } else if (!Words.isNone(value.text())
                || (value.value() != null && value.text().isEmpty())) {
            remark(DATE + " is " + Words.shown(value.value()) + ", which is no date; ignored");
        }
    }

    private void readAccess() {
        if (asset.type() != AssetType.MODEL) {
            return;
        }
        switch (AssetValue.of(asset.fields().get("access")).text().toLowerCase(Locale.ROOT)) {
            case "open" -> description.say(Property.OPENNESS, "open-weights", Method.INFERRED, "access");
            case "closed" -> description.say(Property.OPENNESS, "closed-source", Method.INFERRED, "access");
            default -> {
                // Limited access may be any of them.
            }
        }
    }

    private void readLicense() throws IOException {
        AssetValue value = AssetValue.of(asset.fields().get(LICENSE));
        String name = value.text();
        if (Words.isNone(name)) {
            return;
        }
        boolean custom = LicenceTerms.isOther(name);
        boolean isName = Licences.isName(name) && name.length() <= LONGEST_LICENSE && !name.contains("[[");
        String detail = custom || isName ? value.explanation() : VisibleText.of(name);
        Entity license = custom || !isName ? LicenceTerms.own(asset.entity()) : Licences.license(name);
        if (!custom && !isName) {
            remark(LICENSE + " is " + Words.shown(name)
                    + ", which is not the name of one licence; read as its own terms");
        }
        description.say(
                RelationshipType.LICENSED_UNDER,
                license,
                isName && !custom ? Licences.method(name, Method.DECLARED) : Method.DECLARED,
                detail.isEmpty() ? Map.of() : Map.of(Qualifier.DETAIL, detail),
                LICENSE);
    }

    private void readDependency(@Nullable Object item) throws IOException {
        if (!(item instanceof String text) || Words.isNone(text)) {
            remark("a dependency is " + Words.shown(item) + ", which names no asset; ignored");
            return;
        }
        String name = text.strip();
        List<Entity> named = names.named(name);
        String shown = "dependency " + Words.shown(name);
        if (named.isEmpty()) {
            remark(shown + " is the name of no asset" + (names.isOfFolder() ? "" : " in this file") + "; ignored");
        } else if (named.size() > 1) {
            remark(shown + " is the name of " + named.size() + " assets, "
                    + named.get(0).id() + " and " + named.get(1).id() + "; ignored");
        } else if (named.get(0).id().equals(asset.entity().id())) {
            remark(shown + " is the asset itself; ignored");
        } else {
            readDependency(named.get(0), shown, names.isExact(name));
        }
    }

    private void readDependency(Entity other, String shown, boolean exact) throws IOException {
        Optional<RelationshipType> type = asset.type().dependency(other.kind());
        if (type.isEmpty()) {
            remark(shown + " of " + asset.entity().kind().one() + " is "
                    + other.kind().one() + "; the kind of dependency is not said, ignored");
            return;
        }
        Method method = type.get() == RelationshipType.DERIVED_FROM ? Method.DECLARED : Method.INFERRED;
        if (!exact) {
            remark(shown + " is read as " + Words.shown(other.name()) + ", which differs in capitals only");
        }
        description.say(type.get(), other, exact ? method : Method.MATCHED, DEPENDENCIES);
    }

    private static List<?> items(@Nullable Object field) {
        Object value = AssetValue.of(field).value();
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    private void remark(String remark) throws IOException {
        sink.remark(asset.line(), Words.shown(asset.name()) + ": " + remark);
    }
}
