package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.Map;
import org.modellineage.connector.Description;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.LicenceTerms;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** The licences of components: an id or a name each, an address, or an expression of several. */
final class BomLicences {

    private final Method said;
    private final RecordSink sink;

    /**
     * Takes how a bill says what it says.
     *
     * @param said the method of a licence that is not concluded from others
     */
    BomLicences(Method said, RecordSink sink) {
        this.said = said;
        this.sink = sink;
    }

    void read(Map<?, ?> choice, Description description) throws IOException {
        Map<?, ?> license = JsonValues.map(choice.get("license"));
        if (license.isEmpty()) {
            Method method = method(choice);
            for (String term : LicenceTerms.of(JsonValues.text(choice.get("expression")))) {
                description.say(
                        RelationshipType.LICENSED_UNDER,
                        Licences.license(term),
                        Licences.method(term, method),
                        "licenses.expression");
            }
            return;
        }
        String field = JsonValues.text(license.get("id")).isEmpty() ? "name" : "id";
        String name = JsonValues.text(license.get(field));
        String address = JsonValues.text(license.get("url"));
        if (LicenceTerms.isSaid(name)) {
            description.say(
                    RelationshipType.LICENSED_UNDER,
                    named(license, name),
                    Licences.method(name, method(license)),
                    scope(license),
                    "licenses.license." + field);
        } else if (address.contains("://") && (name.isEmpty() || LicenceTerms.isOther(name))) {
            description.say(
                    RelationshipType.LICENSED_UNDER,
                    LicenceTerms.own(description.entity()),
                    method(license),
                    Map.of(Qualifier.DETAIL, VisibleText.of(address)),
                    "licenses.license.url");
        } else if (LicenceTerms.isOther(name)) {
            sink.remark(
                    1,
                    Words.shown(description.entity().name()) + ": its licence is " + Words.shown(name)
                            + " without an address; its terms are not known");
        }
    }

    /** The licence of a name; that of this program's id for it, where there is one. */
    private static Entity named(Map<?, ?> license, String name) {
        Entity byName = Licences.license(name);
        return OwnProperties.value(license, "id")
                .map(Licences::license)
                .map(byId -> new Entity(byId.id(), EntityKind.LICENSE, byName.name(), true, false, null))
                .orElse(byName);
    }

    private static Map<Qualifier, Object> scope(Map<?, ?> license) {
        return OwnProperties.value(license, "scope")
                .filter(Qualifier.SCOPE.choices()::contains)
                .<Map<Qualifier, Object>>map(scope -> Map.of(Qualifier.SCOPE, scope))
                .orElse(Map.of());
    }

    private Method method(Map<?, ?> acknowledged) {
        return "concluded".equals(acknowledged.get("acknowledgement")) ? Method.INFERRED : said;
    }
}
