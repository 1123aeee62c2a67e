package org.modellineage.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.modellineage.concurrent.OrderedTasks;
import org.modellineage.graph.Graph;
import org.modellineage.picture.Palette;
import org.modellineage.picture.svg.SvgPicture;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.site.SiteIndex.Entry;

/** Writes a graph as a site. The same graph gives the same files, byte for byte. */
public final class Site {

    /** How many pages one task writes; their claims are asked for together. */
    private static final int PAGES_PER_TASK = 20;

    private final SiteQuestions questions;

    /** Receives how many pages are written of how many. */
    @FunctionalInterface
    public interface Progress {
        void pages(long done, long total);
    }

    /**
     * What was written.
     *
     * @param files in all
     */
    public record Written(int entities, int conflicts, int reports, int files) {}

    /**
     * Prepares a site.
     *
     * @param cypher the folder of the statements
     * @param library the reports that get a page, where they need no parameter
     * @param timeout how long one question may take
     */
    public Site(Graph graph, Path cypher, ReportLibrary library, Duration timeout) {
        this.questions = new SiteQuestions(graph, cypher, library, timeout);
    }

    /** Asks everything, writes all pages, and publishes them at the end. */
    public Written write(SiteFolder folder, Progress progress) throws IOException {
        SiteIndex index = new SiteIndex(questions.rows("entities", Map.of()));
        List<Disagreement> disagreements =
                Disagreement.of(questions.ask(questions.shipped("conflicts"), Map.of(), 0), index);
        List<Question> reports =
                questions.all().stream().filter(ReportPages::hasPage).toList();
        ReportPages reportPages = new ReportPages(index, questions);
        for (Question report : reports) {
            folder.write(reportPages.report(report, disagreements));
        }
        int conflicts = 0;
        for (Disagreement one : disagreements) {
            if (index.entry(one.id()) == null) {
                folder.write(reportPages.conflict(one));
                conflicts++;
            }
        }
        entities(index, disagreements, folder, progress);
        IndexPage indexPage = new IndexPage(index);
        folder.write(indexPage.page(reports, disagreements, claims()));
        folder.write(indexPage.searchData(reports, disagreements));
        folder.write(new SiteFile("site.css", style()));
        folder.write(new SiteFile("site.js", resource("site.js")));
        // Otherwise GitHub Pages leaves out files whose names begin with an underscore.
        folder.write(new SiteFile(".nojekyll", ""));
        folder.publish();
        return new Written(index.entries().size(), conflicts, reports.size(), folder.size());
    }

    private long claims() {
        return questions.rows("count-claims", Map.of()).stream()
                .mapToLong(row -> row.get("claims") instanceof Number number ? number.longValue() : 0)
                .sum();
    }

    private void entities(SiteIndex index, List<Disagreement> disagreements, SiteFolder folder, Progress progress)
            throws IOException {
        Map<String, List<Disagreement>> byEntity = new LinkedHashMap<>();
        for (Disagreement one : disagreements) {
            one.about()
                    .forEach(id -> byEntity.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(one));
        }
        EntityPages pages = new EntityPages(index, questions, byEntity);
        List<Entry> entries = index.entries();
        int before = folder.size();
        try (OrderedTasks<List<SiteFile>> tasks = new OrderedTasks<>(files -> {
            for (SiteFile file : files) {
                folder.write(file);
            }
            progress.pages(folder.size() - before, entries.size());
        })) {
            for (int from = 0; from < entries.size(); from += PAGES_PER_TASK) {
                List<Entry> some = entries.subList(from, Math.min(entries.size(), from + PAGES_PER_TASK));
                tasks.add(() -> pages.of(some));
            }
            tasks.finish();
        }
    }

    private static String style() throws IOException {
        return resource("site.css")
                        .replace("{{light}}", Palette.lightVariables())
                        .replace("{{dark}}", Palette.darkVariables())
                + SvgPicture.pageStyle();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
