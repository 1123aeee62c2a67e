package org.modellineage.picture.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resource of the page, with placeholders such as <code>{{title}}</code>. */
record PageTemplate(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    static PageTemplate read(String name) {
        try (InputStream stream = Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name)) {
            return new PageTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills each placeholder once; the values are not searched for placeholders again. */
    void fill(Appendable out, UnaryOperator<String> values) throws IOException {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            out.append(text, from, place.start()).append(values.apply(place.group(1)));
            from = place.end();
        }
        out.append(text, from, text.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
