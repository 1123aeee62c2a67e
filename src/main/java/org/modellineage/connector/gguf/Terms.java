package org.modellineage.connector.gguf;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** The licence in a GGUF header, which the converter copied from a card, and whether it fits the name. */
final class Terms {

    private static final String LICENSE = "general.license";
    private static final String NAME = "general.name";
    private static final int LONGEST_NAME = 100;
    private static final Pattern EDITION = Pattern.compile("([a-z]{1,40})-?(\\d{1,3}(?:\\.\\d{1,2})?)");

    private final GgufHeader header;
    private final Description model;
    private final RecordSink sink;

    Terms(GgufHeader header, Description model, RecordSink sink) {
        this.header = header;
        this.model = model;
        this.sink = sink;
    }

    void read() throws IOException {
        Optional<String> text = header.text(LICENSE).filter(word -> !Words.isNone(word));
        if (text.isEmpty()) {
            return;
        }
        if (!text.get().equalsIgnoreCase("other")) {
            say(text.get(), LICENSE);
            compareWithName(text.get());
        } else if (header.text(LICENSE + ".name").isPresent()) {
            say(header.text(LICENSE + ".name").get(), LICENSE + ".name");
        } else {
            sink.remark(1, "its licence is \"other\" without a " + LICENSE + ".name; its terms are not known");
        }
    }

    private void say(String name, String key) throws IOException {
        if (Licences.isName(name) && name.length() <= LONGEST_NAME) {
            model.say(RelationshipType.LICENSED_UNDER, Licences.license(name), Method.TEMPLATED, key);
        } else {
            sink.remark(1, key + " is " + Words.shown(name) + ", which is not one licence; ignored");
        }
    }

    /** A licence of one edition and a name of another mean that one of them was copied from an older model. */
    private void compareWithName(String license) throws IOException {
        Matcher edition = EDITION.matcher(license.toLowerCase(Locale.ROOT));
        Optional<String> name = header.text(NAME);
        if (!edition.matches() || name.isEmpty()) {
            return;
        }
        Matcher named = Pattern.compile(
                        "\\b" + edition.group(1) + "[ _-]?(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]{0,6}[bm]\\b)")
                .matcher(name.get().toLowerCase(Locale.ROOT));
        if (named.find() && !named.group(1).equals(edition.group(2))) {
            sink.remark(
                    1,
                    NAME + " is " + Words.shown(name.get()) + ", but " + LICENSE + " is " + Words.shown(license)
                            + "; one of them is that of another edition");
        }
    }
}
