package org.modellineage.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class SiteFolderTest {

    @TempDir
    Path temporary;

    @Test
    void replacesItsOwnPagesAndNothingElse() throws IOException {
        Path folder = temporary.resolve("site");
        write(folder, "index.html", "entity/a/gone.html", "entity/b.html");
        Files.writeString(folder.resolve("CNAME"), "models.example.org");
        Files.writeString(folder.resolve("entity/own.html"), "mine");

        write(folder, "index.html", "entity/b.html", "entity/new.html");

        assertThat(files(folder))
                .containsExactly(
                        "CNAME", "entity/b.html", "entity/new.html", "entity/own.html", "index.html", SiteFolder.LIST);
        assertThat(folder.resolve("entity/a")).doesNotExist();
    }

    @Test
    void leavesTheOldSiteUntilTheNewOneIsWhole() throws IOException {
        Path folder = temporary.resolve("site");
        write(folder, "index.html");
        String before = Files.readString(folder.resolve("index.html"));
        try (SiteFolder site = SiteFolder.open(folder)) {
            site.write(new SiteFile("index.html", "half of it"));
            site.write(new SiteFile("entity/a.html", "new"));
            assertThat(folder.resolve("index.html")).hasContent(before);
        }

        assertThat(files(folder)).containsExactly("index.html", SiteFolder.LIST);
        assertThat(folder.resolve("index.html")).hasContent(before);
    }

    @Test
    void leavesNothingOfASiteThatNeverWas() throws IOException {
        Path folder = temporary.resolve("never");
        try (SiteFolder site = SiteFolder.open(folder)) {
            site.write(new SiteFile("index.html", "half of it"));
        }

        assertThat(folder).doesNotExist();
    }

    @Test
    void refusesWhatIsNoSite() throws IOException {
        Path mine = Files.createDirectory(temporary.resolve("mine"));
        assertThat(SiteFolder.refusal(mine)).isEmpty();
        Files.createDirectory(mine.resolve(".git"));
        assertThat(SiteFolder.refusal(mine)).isEmpty();
        Path thesis = Files.writeString(mine.resolve("thesis.tex"), "years of work");

        assertThat(SiteFolder.refusal(mine))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("is not empty, and lineage did not make it", "thesis.tex", "name another folder"));
        Files.writeString(mine.resolve(SiteFolder.LIST), "index.html\n");
        assertThat(SiteFolder.refusal(mine)).isPresent();
        assertThat(SiteFolder.refusal(thesis))
                .hasValueSatisfying(reason -> assertThat(reason).contains("is a file"));
        assertThat(SiteFolder.refusal(temporary.resolve("new"))).isEmpty();
    }

    /** Somebody may have written the list by hand. */
    @Test
    void deletesNothingOutsideOfTheFolder() throws IOException {
        Path folder = temporary.resolve("site");
        Path outside = Files.writeString(temporary.resolve("outside.html"), "stays");
        write(folder, "index.html");
        Path list = folder.resolve(SiteFolder.LIST);
        Files.writeString(list, Files.readString(list) + "../outside.html\n" + outside.toAbsolutePath() + "\n");

        write(folder, "index.html");

        assertThat(outside).exists();
    }

    @Test
    void twoPagesNeverShareAnAddress() throws IOException {
        try (SiteFolder site = SiteFolder.open(temporary.resolve("site"))) {
            site.write(new SiteFile("a.html", "1"));
            assertThatThrownBy(() -> site.write(new SiteFile("a.html", "2"))).hasMessageContaining("a.html");
        }
    }

    private static void write(Path folder, String... paths) throws IOException {
        try (SiteFolder site = SiteFolder.open(folder)) {
            for (String path : paths) {
                site.write(new SiteFile(path, "page " + path + " of " + List.of(paths)));
            }
            site.publish();
        }
    }

    private static SortedSet<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
