package org.modellineage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small collection in which anything may come from anything that was declared before it, by any relation and status, said by
 * sources with days and without. Some names look like markup, other formats or each other.
 */
final class RandomFamily {

    static final String ROOT = "m9";

    private static final int MODELS = 10;
    private static final int DATASETS = 4;
    private static final List<String> NAMES = List.of(
            "\"quoted\" <b>name</b> & more",
            "深度求索 模型",
            "a/b/c",
            "pkg:huggingface/x@y",
            "back\\slash ~1 ~0 #fragment?",
            "LICENSE, other",
            "{\"bom-ref\": \"m0\"}");
    private static final List<String> STATUSES =
            List.of("asserted", "asserted", "asserted", "disputed", "alleged", "denied");
    private static final List<String> OF_MODELS = List.of(
            "INITIALIZED_FROM",
            "ADAPTER_OF",
            "QUANTIZED_FROM",
            "MERGED_FROM",
            "DERIVED_FROM",
            "DISTILLED_FROM",
            "REWARDED_BY",
            "ARCHITECTURE_FROM",
            "RECIPE_FROM");
    private static final List<String> LICENCES = List.of("mit", "llama-3.3-license", "own-license");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();

    private RandomFamily(long seed) {
        this.random = new Random(seed);
    }

    /** Writes the collection of a seed into a folder. */
    static Path write(long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("collection.yaml"), new RandomFamily(seed).text(seed));
        return folder;
    }

    private String text(long seed) {
        line("collection: random-" + seed);
        line("title: A random family");
        line("description: Made up by a test.");
        line("license: Apache-2.0");
        line("sources:");
        source("paper", "primary", "publishedOn: 2025-01", "retrievedOn: 2025-02-03");
        source("press", "secondary", "publishedOn: 2024-12-31");
        source("undated", "secondary");
        line("licenses:");
        for (String licence : LICENCES) {
            line("  " + licence + ":");
            line("    name: " + (licence.equals("mit") ? "MIT License" : "Licence " + licence));
            if (licence.equals("mit")) {
                line("    statements:");
                line("      - licenseKey: MIT");
                line("        claims: {paper: section 1}");
            }
        }
        line("datasets:");
        for (int i = 0; i < DATASETS; i++) {
            entity("d" + i, i, "Data");
            List<String> said = new ArrayList<>();
            for (int other : earlier(i, DATASETS)) {
                said.add((random.nextBoolean() ? "INCLUDES: d" : "REUSES: d") + other);
            }
            if (random.nextInt(2) == 0) {
                said.add((random.nextBoolean() ? "GENERATED_BY: m" : "FILTERED_BY: m") + random.nextInt(4));
            }
            statements(said);
        }
        line("models:");
        for (int i = 0; i < MODELS; i++) {
            entity("m" + i, i, "Model");
            List<String> said = new ArrayList<>();
            for (int other : earlier(i, MODELS)) {
                said.add(one(OF_MODELS) + ": m" + other);
            }
            // Data that models from m4 on learned from may have been made by those before.
            if (i >= 4 && random.nextBoolean()) {
                said.add("TRAINED_ON: d" + random.nextInt(DATASETS));
            }
            if (random.nextInt(3) == 0) {
                said.add("weightsOrigin: " + (random.nextBoolean() ? "from-scratch" : "undisclosed"));
            }
            if (random.nextBoolean()) {
                said.add("LICENSED_UNDER: " + one(LICENCES));
            }
            statements(said);
        }
        return yaml.toString();
    }

    private void source(String id, String kind, String... dates) {
        line("  " + id + ":");
        line("    name: \"The " + id + " \\\"source\\\"\"");
        line("    kind: " + kind);
        line("    url: \"https://example.org/" + id + "?a=1&b=(2)\"");
        for (String date : dates) {
            line("    " + date);
        }
    }

    private void entity(String id, int number, String kind) {
        line("  " + id + ":");
        boolean odd = number < NAMES.size() && random.nextBoolean();
        String name = odd ? NAMES.get(number) : kind + " " + number;
        line("    name: \"" + (name + " of " + id).replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        if (random.nextInt(3) == 0) {
            line("    hub: Owner/" + kind + "-" + number);
        }
    }

    /** Some numbers below a number, or below four for data, which come before models. */
    private Set<Integer> earlier(int number, int most) {
        Set<Integer> some = new TreeSet<>();
        int count = number == 0 ? 0 : random.nextInt(Math.min(4, number + 1));
        for (int i = 0; i < count && most > 0; i++) {
            some.add(random.nextInt(number));
        }
        return some;
    }

    private void statements(List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        line("    statements:");
        for (String each : said) {
            line("      - " + each);
            boolean step = each.contains(": m") || each.contains(": d");
            String status = step ? ", status: " + one(STATUSES) : "";
            line("        claims:");
            line("          " + one(List.of("paper", "press", "undated")) + ": {at: \"line " + random.nextInt(99)
                    + "; \\\"x\\\"\"" + status + "}");
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
