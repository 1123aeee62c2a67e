package org.modellineage.collection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a text in one to three places, in the ways that hands, editors and merges do. */
record Mutation(Random random) {

    private static final List<String> SCRAPS = List.of(
            ":",
            ": ",
            "- ",
            "\n",
            "\t",
            "  ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "&a ",
            "*a",
            "!x ",
            "---\n",
            "...\n",
            "#",
            "? ",
            "| ",
            "> ",
            "%YAML 1.1\n",
            "<<: *a\n",
            "@",
            "`",
            ",",
            "é",
            "\u2028",
            "\u0001",
            "\r",
            "2.5",
            "null",
            "~",
            "1e999999999",
            "99999999999999999999",
            "\uD83D\uDE00",
            "<<<<<<< HEAD\n");

    byte[] of(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        for (int i = random.nextInt(3); i >= 0; i--) {
            spoil(lines);
        }
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private void spoil(List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int cut = random.nextInt(line.length());
        switch (random.nextInt(7)) {
            case 0 -> lines.set(at, line.substring(0, cut) + scrap() + line.substring(cut));
            case 1 -> lines.set(at, line.substring(0, cut) + line.substring(Math.min(line.length(), cut + 2)));
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.stripLeading());
            case 4 -> lines.set(at, line.replaceFirst(":.*", ": " + scrap()));
            case 5 -> lines.set(at, line.substring(0, cut) + "\n");
            default -> lines.add(lines.remove(at));
        }
        lines.removeIf(String::isEmpty);
    }

    private String scrap() {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }
}
