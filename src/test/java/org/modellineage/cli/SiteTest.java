package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.cli.Lineage.Result;

/** The site of the shipped collections, as files. */
@ReadsShippedCollection
@Thorough
class SiteTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static Path site;
    private static Map<String, String> pages;

    @BeforeAll
    static void write() throws IOException {
        site = ShippedSite.written().folder();
        assertThat(ShippedSite.written().said())
                .contains("entities, ", " in " + site, "Open " + site.resolve("index.html"));
        pages = pages(site);
    }

    @Test
    void hasAPageForEveryEntityAndAnAddressForEveryClaim() {
        Set<String> claims = new TreeSet<>();
        pages.values()
                .forEach(page ->
                        ids(page).stream().filter(id -> id.startsWith("claim-")).forEach(claims::add));

        assertThat(pages.keySet().stream().filter(path -> path.startsWith("entity/")))
                .hasSize(count("MATCH (n:Entity) RETURN count(n) AS n"));
        // All shipped claims have nodes, and plain ids.
        assertThat(claims)
                .hasSize(count("MATCH (n:Claim) RETURN count(n) AS n"))
                .contains("claim-f063-explainer");
        assertThat(pages.get("entity/liang-wenfeng.html")).contains("id=\"claim-f063-explainer\"");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((path, page) -> ids.put(path, ids(page)));
        Set<String> broken = new TreeSet<>();
        int links = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(new HashSet<>(ids.get(page.getKey()))).as(page.getKey()).hasSize((int)
                    count(ID, page.getValue()));
            Matcher link = LINK.matcher(page.getValue());
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                links++;
                if (address.startsWith("https://") || address.startsWith("http://")) {
                    continue;
                }
                Path from = site.resolve(page.getKey());
                String[] parts = address.split("#", 2);
                Path to = parts[0].isEmpty()
                        ? from
                        : from.resolveSibling(parts[0]).normalize();
                String target = site.relativize(to).toString();
                boolean there = Files.isRegularFile(to)
                        && (parts.length == 1
                                || ids.getOrDefault(target, Set.of()).contains(parts[1]));
                if (!there) {
                    broken.add(page.getKey() + " -> " + address);
                }
            }
        }
        assertThat(links).isGreaterThan(10_000);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDisagreementHasAPage() {
        Set<String> titles = run("conflicts", "--format", "jsonl")
                .answered()
                .out()
                .lines()
                .map(line -> line.replaceFirst(".*\"conflict\": \"", "").replaceFirst("\".*", ""))
                .collect(Collectors.toSet());
        String list = pages.get("report/conflicts.html");
        Set<String> linked = new HashSet<>();
        Matcher heading = Pattern.compile("<h2><a href=\"([^\"]*)\"").matcher(list);
        while (heading.find()) {
            linked.add(heading.group(1));
        }

        assertThat(titles).hasSizeGreaterThan(50);
        assertThat(linked).hasSameSizeAs(titles);
        assertThat(pages.get("entity/deepseek-r1.html"))
                .contains("What which model cost to train", "US$5.576 million", "preferred");
    }

    @Test
    void saysWhoSupportsWhatAndUnderWhichLicence() {
        assertThat(pages.get("entity/deepseek-r1-distill-llama-70b.html"))
                .contains(">Conflicts<", "Llama 3.3 Community License", "<svg", "independent", "lineage cite");
        assertThat(pages.get("entity/explainer.html")).contains("What it says", "95 claims");
        assertThat(pages.get("index.html"))
                .contains("81 questions on which they disagree", "report/models.html", ">DeepSeek-R1</a>");
    }

    @Test
    void forbidsEverythingFromOutside() {
        pages.values()
                .forEach(page -> assertThat(page)
                        .contains("content=\"default-src 'none'; ")
                        .doesNotContain("unsafe-inline", " onload=", " onclick=", "<style", " style=\""));
        assertThat(pages.get("entity/deepseek-r1-paper.html"))
                .contains("href=\"https://arxiv.org/abs/2501.12948\" rel=\"noreferrer\"");
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        ShippedSite.write(again);

        assertThat(pages(again)).isEqualTo(pages);
        assertThat(Files.readString(again.resolve("search.js"))).isEqualTo(Files.readString(site.resolve("search.js")));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.tex"), "years of work");

        Result refused = run("site", "--output", mine.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty, and lineage did not make it (it holds thesis.tex)");
        assertThat(run("site").err()).isEqualTo("lineage: name the folder of the site: lineage site --output FOLDER\n");
        try (Stream<Path> files = Files.list(mine)) {
            assertThat(files).hasSize(1);
        }
    }

    private static Set<String> ids(String page) {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static int count(String cypher) {
        List<String> lines =
                run("query", cypher, "--format", "csv").answered().out().lines().toList();
        return Integer.parseInt(lines.get(1).strip());
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".html"))::iterator) {
                pages.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .run(arguments);
    }
}
