package org.modellineage.connector.ollama;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.Description;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.connector.card.Licences;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;

/** The name of the licence that a text is, told from its beginning. */
final class LicenceText {

    private static final int LONGEST_NAME = 60;
    private static final int BEGINNING = 600;
    private static final Pattern LLAMA = Pattern.compile("llama (\\d(?:\\.\\d)?) community license");

    /** What the beginnings of licences hold, most exact first. */
    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("apache license version 2.0", "apache-2.0"),
            Map.entry("mit license", "mit"),
            Map.entry("permission is hereby granted, free of charge", "mit"),
            Map.entry("gemma terms of use", "gemma"),
            Map.entry("gnu affero general public license version 3", "agpl-3.0"),
            Map.entry("gnu lesser general public license version 3", "lgpl-3.0"),
            Map.entry("gnu general public license version 3", "gpl-3.0"),
            Map.entry("creative commons attribution-noncommercial 4.0", "cc-by-nc-4.0"),
            Map.entry("creative commons attribution-sharealike 4.0", "cc-by-sa-4.0"),
            Map.entry("creative commons attribution 4.0", "cc-by-4.0"),
            Map.entry("qwen research license", "qwen-research"),
            Map.entry("tongyi qianwen license", "tongyi-qianwen"),
            Map.entry("qwen license agreement", "qwen"),
            Map.entry("deepseek license agreement", "deepseek"),
            Map.entry("mistral ai research license", "mrl"),
            Map.entry("mistral ai non-production license", "mnpl"));

    private LicenceText() {}

    /** Adds the licence, or says that the text is not known. */
    static void say(String text, String locator, Description model, RecordSink sink) throws IOException {
        String plain = text.strip();
        if (Words.isNone(plain)) {
            return;
        }
        Optional<String> name = name(plain);
        if (name.isPresent()) {
            model.say(RelationshipType.LICENSED_UNDER, Licences.license(name.get()), Method.INFERRED, locator);
        } else if (plain.length() <= LONGEST_NAME && plain.indexOf('\n') < 0 && Licences.isName(plain)) {
            model.say(
                    RelationshipType.LICENSED_UNDER,
                    Licences.license(plain),
                    Licences.method(plain, Method.DECLARED),
                    locator);
        } else {
            sink.remark(1, locator + " is a text of no known licence, which begins with " + Words.shown(plain));
        }
    }

    private static Optional<String> name(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*#,]+", " ");
        Matcher llama = LLAMA.matcher(beginning);
        if (llama.find()) {
            return Optional.of("llama" + llama.group(1));
        }
        return BEGINNINGS.stream()
                .filter(each -> beginning.contains(each.getKey().replace(",", "")))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
