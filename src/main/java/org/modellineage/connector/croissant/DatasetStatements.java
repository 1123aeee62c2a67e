package org.modellineage.connector.croissant;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.Dates;
import org.modellineage.connector.Description;
import org.modellineage.connector.LicenceTerms;
import org.modellineage.connector.LocalEntities;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** What a description says of a dataset by itself: its terms, its makers and its date. */
final class DatasetStatements {

    private static final String LICENSE = "license";
    private static final String HUB = "https://huggingface.co/";

    private final JsonLdValue dataset;
    private final Description description;
    private final Method said;
    private final LocalEntities local;
    private final RecordSink sink;

    DatasetStatements(JsonLdValue dataset, Description description, Method said, LocalEntities local, RecordSink sink) {
        this.dataset = dataset;
        this.description = description;
        this.said = said;
        this.local = local;
        this.sink = sink;
    }

    void read() throws IOException {
        for (JsonLdValue license : dataset.all(LICENSE)) {
            readLicense(license);
        }
        for (JsonLdValue creator : dataset.all("creator")) {
            readMaker(creator, RelationshipType.DEVELOPED_BY, "creator");
        }
        for (JsonLdValue publisher : dataset.all("publisher")) {
            readMaker(publisher, RelationshipType.PUBLISHED_BY, "publisher");
        }
        List<JsonLdValue> dates = dataset.all("datePublished");
        if (!dates.isEmpty()) {
            String text = dates.get(0).address();
            Optional<PartialDate> date = Dates.date(text);
            if (date.isPresent()) {
                description.say(Property.RELEASED_ON, date.get(), said, "datePublished");
            } else {
                sink.remark(1, "datePublished is " + Words.shown(text) + ", which is no date; ignored");
            }
        }
    }

    /** An address or a name, or an object with both. */
    private void readLicense(JsonLdValue license) throws IOException {
        String address = license.address();
        String name = LicenceAddress.name(address)
                .orElse(address.contains("://") ? license.name() : address.isEmpty() ? license.name() : address);
        if (LicenceTerms.isSaid(name)) {
            for (String term : LicenceTerms.of(name)) {
                description.say(
                        RelationshipType.LICENSED_UNDER, Licences.license(term), Licences.method(term, said), LICENSE);
            }
        } else if ((name.isEmpty() || LicenceTerms.isOther(name)) && address.contains("://")) {
            description.say(
                    RelationshipType.LICENSED_UNDER,
                    LicenceTerms.own(description.entity()),
                    said,
                    Map.of(Qualifier.DETAIL, VisibleText.of(address)),
                    LICENSE);
        }
    }

    private void readMaker(JsonLdValue maker, RelationshipType type, String field) throws IOException {
        String address = maker.address();
        String account = address.startsWith(HUB) ? address.substring(HUB.length()) : "";
        if (account.endsWith("/")) {
            account = account.substring(0, account.length() - 1);
        }
        if (HubId.is(account + "/name")) {
            description.say(RelationshipType.PUBLISHED_BY, Repository.account(account), said, field);
        } else if (maker.is("Organization") && !Words.isNone(maker.name())) {
            description.say(type, local.of(EntityKind.ORGANIZATION, maker.name()), said, field);
        }
    }
}
