package org.modellineage.fuzz;

import java.util.Random;

/** Files of which a part stands in its place many times over: they show what grows faster than its input. */
final class RepeatedPart {

    private static final int LONGEST_WORD = 8;
    private static final int LONGEST_PASSAGE = 200;

    private RepeatedPart() {}

    /**
     * Some bytes that are not empty, with a part of them repeated.
     *
     * @param total how many bytes the repetitions have together
     */
    static byte[] of(byte[] content, int total, Random random) {
        int from = random.nextInt(content.length);
        int longest = random.nextBoolean() ? LONGEST_WORD : LONGEST_PASSAGE;
        int length = 1 + random.nextInt(Math.min(content.length - from, longest));
        int times = total / length;
        byte[] repeated = new byte[content.length + length * times];
        System.arraycopy(content, 0, repeated, 0, from);
        for (int i = 0; i <= times; i++) {
            System.arraycopy(content, from, repeated, from + i * length, length);
        }
        int rest = from + length;
        System.arraycopy(content, rest, repeated, rest + length * times, content.length - rest);
        return repeated;
    }
}
