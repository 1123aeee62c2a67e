package org.modellineage.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.modellineage.model.EntityKind;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Question;
import org.modellineage.site.SiteIndex.Entry;
import org.modellineage.text.JsonWriter;

/** Writes the first page, with a list of all others, and the list that the search looks through. */
final class IndexPage {

    static final String TITLE = "Model Lineage";

    private static final List<EntityKind> ORDER = List.of(
            EntityKind.MODEL,
            EntityKind.DATASET,
            EntityKind.ORGANIZATION,
            EntityKind.PERSON,
            EntityKind.LICENSE,
            EntityKind.TECHNIQUE,
            EntityKind.TRAINING_STAGE,
            EntityKind.BENCHMARK,
            EntityKind.HARDWARE,
            EntityKind.PRODUCT,
            EntityKind.EVENT,
            EntityKind.TOPIC,
            EntityKind.CONFLICT,
            EntityKind.SOURCE);

    private final SiteIndex index;

    IndexPage(SiteIndex index) {
        this.index = index;
    }

    SiteFile page(List<Question> reports, List<Disagreement> disagreements, long claims) {
        Page page = new Page(index, "index.html", TITLE);
        Html html = page.html();
        html.element("h1", "Where does this AI model come from, and who says so?");
        html.open("p", "class", "lead")
                .text(Wording.counted(count(EntityKind.MODEL), "model") + ", "
                        + Wording.counted(claims, "claim") + " by "
                        + Wording.counted(count(EntityKind.SOURCE), "source") + ", ");
        boolean conflicts = reports.stream().anyMatch(report -> report.name().equals("conflicts"));
        String disagree = Wording.counted(disagreements.size(), "question") + " on which they disagree";
        if (conflicts) {
            html.element("a", disagree, "href", page.href(ReportPages.path("conflicts")));
        } else {
            html.text(disagree);
        }
        html.text(".").closeLine();
        html.element(
                "p",
                "Every statement names its sources and has an address of its own: follow \"claim\" beside it and send what"
                        + " the browser shows.");
        page.section("reports", "Reports", "");
        html.open("ul", "class", "reports");
        for (Question report : reports) {
            html.open("li")
                    .element("a", ReportPages.title(report), "href", page.href(ReportPages.path(report.name())))
                    .text(" ")
                    .element("span", report.description(), "class", "faint")
                    .closeLine();
        }
        html.close().closeLine();
        page.section("all", "Everything", Wording.counted(index.entries().size(), "page"));
        for (EntityKind kind : ORDER) {
            list(page, kind);
        }
        html.closeLine();
        return page.file();
    }

    private void list(Page page, EntityKind kind) {
        List<Entry> entries = of(kind);
        if (entries.isEmpty()) {
            return;
        }
        Html html = page.html();
        String heading = kind.section().replace('-', ' ').replace("licenses", "licences");
        if (kind == EntityKind.MODEL) {
            html.open("details", "open", "open");
        } else {
            html.open("details");
        }
        html.open("summary")
                .text(Character.toUpperCase(heading.charAt(0)) + heading.substring(1) + " ")
                .element("small", Amounts.grouped(entries.size()))
                .close()
                .open("ul", "class", "names")
                .raw("\n");
        for (Entry entry : entries) {
            html.open("li", "dir", "auto")
                    .element("a", entry.name(), "href", page.href(entry.path()))
                    .closeLine();
        }
        html.close().closeLine();
    }

    private List<Entry> of(EntityKind kind) {
        return index.entries().stream()
                .filter(entry -> entry.kind().equals(kind.label()))
                .sorted(Comparator.comparing((Entry entry) -> entry.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Entry::id))
                .toList();
    }

    private long count(EntityKind kind) {
        return of(kind).size();
    }

    /** The search's data, as a script: pages that are opened from a folder may not read other files. */
    SiteFile searchData(List<Question> reports, List<Disagreement> disagreements) {
        List<Entry> entries = new ArrayList<>(index.entries());
        entries.sort(Comparator.comparingLong(Entry::relationships).reversed().thenComparing(Entry::id));
        StringBuilder script = new StringBuilder("modelLineageSearch(");
        try {
            JsonWriter json = JsonWriter.inScript(script).array();
            for (Entry entry : entries) {
                List<String> names = new ArrayList<>(entry.names());
                names.add(entry.id());
                row(entry.name(), words(entry.kind()), entry.path(), names, entry.summary(), json);
            }
            for (Disagreement one : disagreements) {
                if (index.entry(one.id()) == null) {
                    row(one.title(), "conflict", one.path(), List.of(), one.outcome(), json);
                }
            }
            for (Question report : reports) {
                row(
                        ReportPages.title(report),
                        "report",
                        ReportPages.path(report.name()),
                        List.of(),
                        report.description(),
                        json);
            }
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SiteFile("search.js", script.append(");\n").toString());
    }

    /** A kind in words, as texts here spell them. */
    static String words(String kind) {
        return Wording.words(kind).replace("license", "licence");
    }

    private static void row(String name, String kind, String path, List<String> names, String summary, JsonWriter json)
            throws IOException {
        json.array()
                .value(name)
                .value(kind)
                .value(path)
                .value(names)
                .value(summary)
                .end();
    }
}
