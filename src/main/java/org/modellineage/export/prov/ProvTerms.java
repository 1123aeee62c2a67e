package org.modellineage.export.prov;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.prov.ProvDocument.Attribute;
import org.modellineage.export.prov.ProvDocument.Name;
import org.modellineage.model.Claim;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;
import org.modellineage.model.ValueType;

/** Names and attributes of a PROV document. */
final class ProvTerms {

    static final Name TYPE = new Name(ProvDocument.PROV, "type");
    static final Name LABEL = new Name(ProvDocument.PROV, "label");

    /** What the local part of a name may have without being encoded, beside letters and digits. */
    private static final String PLAIN = "-._~/:@!$&'()*+,;=";

    private ProvTerms() {}

    static Name entity(String id) {
        return name(ProvDocument.ENTITY, id);
    }

    static Name term(String word) {
        return name(ProvDocument.TERM, word);
    }

    /** A name; what an IRI cannot have is encoded with percent signs, as RFC 3986 says. */
    static Name name(String prefix, String id) {
        StringBuilder local = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
            local.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return new Name(prefix, local.toString());
    }

    static Attribute type(Name value) {
        return new Attribute(TYPE, value, null);
    }

    static Attribute label(String text) {
        return new Attribute(LABEL, text, null);
    }

    /** An attribute of the vocabulary with a value in the Java type of its {@link ValueType}. */
    static Attribute attribute(String word, Object value) {
        return new Attribute(term(word), value instanceof Name ? value : value.toString(), type(value));
    }

    /** The same, unless there is no value. */
    static void add(List<Attribute> attributes, String word, @Nullable Object value) {
        if (value != null) {
            attributes.add(attribute(word, value));
        }
    }

    private static @Nullable Name type(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return new Name(ProvDocument.XSD, "long");
        } else if (value instanceof Double) {
            return new Name(ProvDocument.XSD, "double");
        } else if (value instanceof Boolean) {
            return new Name(ProvDocument.XSD, "boolean");
        } else if (value instanceof PartialDate date) {
            String type =
                    List.of("gYear", "gYearMonth", "date").get((date.text().length() - 4) / 3);
            return new Name(ProvDocument.XSD, type);
        }
        return null;
    }

    /** How a source puts a statement forward, and where. */
    static List<Attribute> of(Statement statement, Claim claim) {
        List<Attribute> attributes = new ArrayList<>();
        add(attributes, "status", claim.status().word());
        add(attributes, "method", claim.method().word());
        if (claim.rank() != Rank.NORMAL) {
            add(attributes, "rank", claim.rank().word());
            add(attributes, "rankReason", claim.rankReason());
        }
        claim.locators().forEach(locator -> add(attributes, "at", locator));
        if (claim.attributedTo() != null) {
            add(attributes, "attributedTo", entity(claim.attributedTo()));
        }
        claim.restsOn().forEach(source -> add(attributes, "restsOn", entity(source)));
        add(attributes, "note", claim.note());
        statement
                .qualifiers(claim)
                .forEach((qualifier, value) -> add(attributes, qualifier.word(), value(qualifier, value)));
        return attributes;
    }

    private static Object value(Qualifier qualifier, Object value) {
        return qualifier.type() == ValueType.ENTITY ? entity(value.toString()) : value;
    }
}
