package org.modellineage.cli.output;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.Format;

/**
 * How to write an answer.
 *
 * @param format the format; null for the default of the answer's view
 * @param output the file to write; null for standard out
 * @param limit how many rows at most; 0 for all
 * @param all whether to write everything, and not only what matters most
 * @param wide whether tables show every column, each as wide as its values
 */
public record AnswerForm(@Nullable Format format, @Nullable Path output, long limit, boolean all, boolean wide) {

    /** The same form with everything written. */
    public AnswerForm whole() {
        return new AnswerForm(format, output, limit, true, wide);
    }
}
