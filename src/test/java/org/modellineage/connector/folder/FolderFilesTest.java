package org.modellineage.connector.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.connector.Input;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Entity;

@WithoutGraph
class FolderFilesTest {

    private static final String MAIN = "1111111111111111111111111111111111111111";
    private static final String PULL_REQUEST = "2222222222222222222222222222222222222222";

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    @Test
    void readsFilesWithTheModelOfTheirFolder() throws IOException {
        write("README.md", "root");
        write("b/README.md", "b");
        write("a/model.gguf", "a");
        write("a/deep/config.json", "{}");
        write("a/.hidden/README.md", "hidden");
        write(".cache/README.md", "hidden");
        write("clone/.git/config", "[remote \"origin\"]\n\turl = https://huggingface.co/Acme/Clone.git\n");
        write("clone/README.md", "clone");
        write("Renamed/config.json", "{\"_name_or_path\": \"acme/renamed\"}");
        write("Other/config.json", "{\"_name_or_path\": \"acme/renamed\"}");

        read(folder);

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "files/c README.md",
                        "files/c/b b/README.md",
                        "files/c/a a/model.gguf",
                        "files/c/a/deep a/deep/config.json",
                        "acme/clone clone/README.md",
                        "acme/renamed Renamed/config.json",
                        "files/c/other Other/config.json");
        assertThat(remarks).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(outside.resolve("README.md"), "secret");
        Files.createDirectory(inside.resolve("model"));
        Files.writeString(inside.resolve("model/README.md"), "fine");
        Files.createSymbolicLink(inside.resolve("model/config.json"), outside.resolve("README.md"));
        Files.createSymbolicLink(inside.resolve("model/copy.md"), Path.of("README.md"));
        Files.createSymbolicLink(inside.resolve("model/nowhere"), Path.of("gone"));
        Files.createSymbolicLink(inside.resolve("model/ring"), Path.of("ring"));
        Files.createSymbolicLink(inside.resolve("folder"), outside);
        Files.createSymbolicLink(inside.resolve("up"), Path.of(".."));
        Path link = Files.createSymbolicLink(folder.resolve("link"), inside);

        read(link);

        assertThat(found).containsExactly("files/c/model model/README.md", "files/c/model model/copy.md");
        assertThat(remarks)
                .containsExactlyInAnyOrder(
                        "config.json a link that leads out of the folder; not followed",
                        "folder a link that leads out of the folder; not followed",
                        "up a link that leads out of the folder; not followed",
                        "nowhere a link that leads nowhere; not followed",
                        "ring a link that leads nowhere; not followed");
    }

    @Test
    void opensNoPipeAndNoDevice() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        assumeThat(new ProcessBuilder("mkfifo", inside.resolve("README.md").toString())
                        .start()
                        .waitFor())
                .isZero();
        Path device = Files.createSymbolicLink(inside.resolve("config.json"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inside.resolve("adapter_config.json"), Path.of("README.md"));

        read(inside);
        Files.delete(device);

        assertThat(found).isEmpty();
        assertThat(remarks)
                .containsExactlyInAnyOrder(
                        "README.md neither a file nor a folder; not read",
                        "config.json a link that leads out of the folder; not followed",
                        "adapter_config.json a link to neither a file nor a folder; not followed");
    }

    @Test
    void readsTheMainRevisionOfCachedRepositories() throws IOException {
        write("version.txt", "1");
        write(".locks/models--acme--child/x.lock", "");
        cached("models--acme--child", MAIN, "README.md", "blob1");
        cached("models--acme--child", PULL_REQUEST, "README.md", "blob2");
        cached("models--acme--child", "3333333333333333333333333333333333333333", "config.json", "blob3");
        Files.createSymbolicLink(
                folder.resolve("models--acme--child/snapshots/" + MAIN + "/model.safetensors"),
                Path.of("../../blobs/not-downloaded"));
        write("models--acme--child/refs/main", MAIN);
        cached("models--gpt-two", MAIN, "config.json", "blob");
        write("models--gpt-two/refs/main", MAIN + "\n");
        write("models--acme--empty/refs/main", MAIN);
        write("models--acme--partial/blobs/abc.incomplete", "x");
        cached("models--acme--odd--7b", MAIN, "README.md", "blob");
        write("datasets--acme--data/refs/main", MAIN);
        write("models--acme--outside/refs/main", MAIN);
        write("secret", "s");
        Path snapshot = Files.createDirectories(folder.resolve("models--acme--outside/snapshots/" + MAIN));
        Files.createSymbolicLink(snapshot.resolve("README.md"), folder.resolve("secret"));
        Files.createSymbolicLink(snapshot.resolve("loop"), Path.of("."));

        read(folder);

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "files/c version.txt",
                        "files/c secret",
                        "acme/child models--acme--child/README.md@" + MAIN,
                        "acme/child models--acme--child/snapshots/" + PULL_REQUEST + "/README.md@" + PULL_REQUEST,
                        "acme/child",
                        "gpt-two models--gpt-two/config.json@" + MAIN,
                        "gpt-two",
                        "acme/empty",
                        "acme/partial",
                        "acme/odd--7b models--acme--odd--7b/README.md@" + MAIN,
                        "acme/odd--7b",
                        "datasets/acme/data",
                        "acme/outside");
        assertThat(remarks)
                .containsExactlyInAnyOrder(
                        "models--acme--child revision 2222222 is not the main one; its card is read as claims that do not"
                                + " count",
                        "models--acme--child revision 3333333 is not the main one; not read",
                        "models--acme--empty no file of its main revision is here; known by name only",
                        "models--acme--partial no file of its main revision is here; known by name only",
                        "models--acme--odd--7b read as acme/odd--7b, which the hub does not allow as an id",
                        "README.md a link that leads out of the cached repository; not followed",
                        "models--acme--outside no file of its main revision is here; known by name only");
    }

    @Test
    void findsTheModelsInOtherFolders() throws IOException {
        write("Base-8B/config.json", "{\"_name_or_path\": \"acme/Base-8B\"}");
        write("merge/mergekit_config.yml", "merge_method: linear");
        write("run/adapter_config.json", "{}");
        List<Input> inputs = new ArrayList<>();
        FolderFiles.under(folder, "c", (file, remark) -> {}).read("in", reader(inputs));
        Input adapter = inputs.get(inputs.size() - 1);

        assertThat(adapter.fileName()).isEqualTo("adapter_config.json");
        assertThat(adapter.neighbour("../merge").map(Entity::id)).contains("files/c/merge");
        assertThat(adapter.neighbour("merge").map(Entity::id)).contains("files/c/merge");
        assertThat(adapter.neighbour("/mnt/models/Base-8B/").map(Entity::id)).contains("acme/base-8b");
        assertThat(adapter.neighbour("D:\\models\\base-8b").map(Entity::id)).contains("acme/base-8b");
        assertThat(adapter.neighbour("/mnt/models/merge")).isEmpty();
        assertThat(adapter.neighbour(".")).isEmpty();
        assertThat(adapter.neighbour("\u0000")).isEmpty();
    }

    private void read(Path root) throws IOException {
        List<Input> inputs = new ArrayList<>();
        FolderFiles.under(root, "c", (file, remark) -> remarks.add(file.getFileName() + " " + remark))
                .read("in", reader(inputs));
        for (Input input : inputs) {
            String source = input.source("file").id();
            found.add(input.model().id() + " " + input.name().replaceFirst("^in/", "")
                    + (source.contains("@") ? source.substring(source.indexOf('@')) : ""));
        }
    }

    private FolderFiles.Reader reader(List<Input> inputs) {
        return new FolderFiles.Reader() {
            @Override
            public void read(Input input) {
                inputs.add(input);
            }

            @Override
            public void mention(Entity entity) {
                found.add(entity.id());
            }
        };
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void cached(String repository, String revision, String name, String blob) throws IOException {
        write(repository + "/blobs/" + blob, "{}");
        Path snapshot = Files.createDirectories(folder.resolve(repository + "/snapshots/" + revision));
        Files.createSymbolicLink(snapshot.resolve(name), Path.of("../../blobs/" + blob));
    }
}
