package org.modellineage.connector.gguf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;

/**
 * Which of the parts of a model a file is, by its name. The first part describes the model.
 *
 * @param stem the name of the file before its number
 * @param number its number, from 1
 * @param count how many parts there are
 */
record Parts(String stem, int number, int count) {

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{5})-of-(\\d{5})\\.gguf");

    /** The largest models have some hundred. */
    private static final int MOST = 1_000;

    static Parts of(Input input) {
        Matcher name = NAME.matcher(input.fileName());
        if (!name.matches()) {
            return new Parts("", 1, 1);
        }
        int count = Integer.parseInt(name.group(3));
        int number = Integer.parseInt(name.group(2));
        return count > MOST || number > count || number < 1
                ? new Parts("", 1, 1)
                : new Parts(name.group(1), number, count);
    }

    boolean isFirst() {
        return number == 1;
    }

    /** Says which parts are missing, once for the model. */
    void remark(Input input, RecordSink sink) throws IOException {
        List<String> missing = new ArrayList<>();
        for (int part = 1; part <= count; part++) {
            boolean here = part == number || input.beside(name(part)).isPresent();
            if (here && part < number) {
                // The first part that is here has said so.
                return;
            }
            if (!here) {
                missing.add(String.valueOf(part));
            }
        }
        if (!isFirst()) {
            sink.leaveOut(
                    1, "part " + number + " of " + count + "; part 1, which describes the model, is not beside it");
        } else if (!missing.isEmpty()) {
            sink.remark(1, "of " + count + " parts, these are not beside it: " + String.join(", ", missing));
        }
    }

    private String name(int part) {
        return String.format(Locale.ROOT, "%s-%05d-of-%05d.gguf", stem, part, count);
    }
}
