package org.modellineage.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** The target that Jazzer calls with one input after the other. */
public final class ReaderFuzzer {

    /** One input of so many is also read with a part of it repeated; always the same ones. */
    private static final int REPEATED = 64;

    private static final int LENGTH = 1 << 14;

    private static FuzzedReader reader;

    private ReaderFuzzer() {}

    /** Takes the name of the reader and a folder to work in. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        reader = new FuzzedReader(arguments[0], Files.createDirectories(Path.of(arguments[1])));
        // Loads the classes, which Jazzer's agent makes slow, before the time of inputs counts.
        reader.read(new byte[0]);
    }

    /** Reads an input, or also a longer one that is made from it; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        reader.read(content);
        Random random = new Random(Arrays.hashCode(content));
        if (content.length > 0 && random.nextInt(REPEATED) == 0) {
            reader.read(RepeatedPart.of(content, LENGTH, random));
        }
    }
}
