package org.modellineage.connector.gguf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.model.RelationshipType;

/**
 * How the weights of a GGUF file are stored.
 *
 * @param name as llama.cpp calls it, such as {@code Q4_K_M}
 */
record FileType(String name) {

    /** By their numbers; those that were given up long ago are missing. */
    private static final List<String> NAMES = List.of(
            "F32",
            "F16",
            "Q4_0",
            "Q4_1",
            "",
            "",
            "",
            "Q8_0",
            "Q5_0",
            "Q5_1",
            "Q2_K",
            "Q3_K_S",
            "Q3_K_M",
            "Q3_K_L",
            "Q4_K_S",
            "Q4_K_M",
            "Q5_K_S",
            "Q5_K_M",
            "Q6_K",
            "IQ2_XXS",
            "IQ2_XS",
            "Q2_K_S",
            "IQ3_XS",
            "IQ3_XXS",
            "IQ1_S",
            "IQ4_NL",
            "IQ3_S",
            "IQ3_M",
            "IQ2_S",
            "IQ2_M",
            "IQ4_XS",
            "IQ1_M",
            "BF16",
            "Q4_0_4_4",
            "Q4_0_4_8",
            "Q4_0_8_8",
            "TQ1_0",
            "TQ2_0",
            "MXFP4_MOE",
            "NVFP4",
            "Q1_0");

    /** Added to the number when nobody said how the weights are stored, and it was told from them. */
    private static final long GUESSED = 1024;

    private static final Pattern IN_FILE_NAME = Pattern.compile(
            "(?i)(?:^|[-._])(I?Q\\d(?:_[A-Z0-9]+)*|TQ\\d_\\d|MXFP4(?:_MOE)?|NVFP4|BF16|F16|FP16|F32|FP32)(?=[-.]|$)");

    /** The type of a number; empty when it is not known. */
    static Optional<FileType> of(long number) {
        long plain = number & ~GUESSED;
        return plain >= 0 && plain < NAMES.size() && !NAMES.get((int) plain).isEmpty()
                ? Optional.of(new FileType(NAMES.get((int) plain)))
                : Optional.empty();
    }

    /** The type that the name of a file gives, as most do. */
    static Optional<FileType> in(String fileName) {
        Matcher matcher = IN_FILE_NAME.matcher(fileName);
        return matcher.find()
                ? Optional.of(new FileType(matcher.group(1)
                        .toUpperCase(Locale.ROOT)
                        .replace("FP16", "F16")
                        .replace("FP32", "F32")))
                : Optional.empty();
    }

    /** Whether it takes fewer bits than weights usually have. */
    boolean isQuantized() {
        return !name.equals("F32") && !name.equals("F16") && !name.equals("BF16");
    }

    /** What a file is to the weights from which it was made. The same number of bits is a conversion, of which no type tells. */
    RelationshipType step() {
        return isQuantized() ? RelationshipType.QUANTIZED_FROM : RelationshipType.DERIVED_FROM;
    }
}
