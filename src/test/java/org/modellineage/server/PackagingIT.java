package org.modellineage.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the build has laid out: two programs whose libraries must not meet. */
final class PackagingIT {

    private static final Path APPLICATION = Path.of("target/lineage");

    @Test
    void theCommandHasItsLibrariesAndNoEngine() throws IOException {
        assertThat(libraries("cli"))
                .containsExactly(
                        "failureaccess",
                        "guava",
                        "jackson-core",
                        "jspecify",
                        "model-lineage",
                        "neo4j-bolt-connection",
                        "neo4j-bolt-connection-netty",
                        "neo4j-bolt-connection-pooled",
                        "neo4j-bolt-connection-routed",
                        "neo4j-java-driver",
                        "netty-buffer",
                        "netty-codec",
                        "netty-common",
                        "netty-handler",
                        "netty-resolver",
                        "netty-tcnative-classes",
                        "netty-transport",
                        "netty-transport-native-unix-common",
                        "org.eclipse.elk.alg.common",
                        "org.eclipse.elk.alg.layered",
                        "org.eclipse.elk.core",
                        "org.eclipse.elk.graph",
                        "org.eclipse.emf.common",
                        "org.eclipse.emf.ecore",
                        "org.eclipse.emf.ecore.xmi",
                        "org.eclipse.xtext.xbase.lib",
                        "picocli",
                        "reactive-streams",
                        "reactor-core",
                        "snakeyaml-engine");
    }

    @Test
    void theServerHasTheEngineAndNothingOfTheCommand() throws IOException {
        assertThat(libraries("server"))
                .contains("model-lineage", "neo4j", "neo4j-kernel", "neo4j-bolt", "neo4j-cypher", "lucene-core")
                .doesNotContain("neo4j-java-driver", "picocli", "snakeyaml-engine")
                .noneMatch(name -> name.startsWith("neo4j-bolt-connection")
                        || name.startsWith("org.eclipse.elk")
                        || name.startsWith("org.eclipse.emf")
                        || name.startsWith("org.eclipse.xtext")
                        || name.startsWith("guava")
                        || name.startsWith("parquet")
                        || name.startsWith("hadoop")
                        || name.startsWith("netty-transport-native-epoll")
                        || name.startsWith("netty-transport-native-kqueue"));
    }

    @Test
    void theConsoleAddsWhatOnlyItNeeds() throws IOException {
        assertThat(libraries("console"))
                .containsExactly(
                        "argparse4j",
                        "cypher-shell",
                        "cypher-v5-literal-interpreter",
                        "jansi",
                        "jline-reader",
                        "jline-terminal",
                        "jline-terminal-jansi",
                        "neo4j-cypher-dsl");
        assertThat(libraries("server")).doesNotContainAnyElementsOf(libraries("console"));
    }

    @Test
    void theExportToSpdxAddsItsLibrary() throws IOException {
        assertThat(libraries("spdx"))
                .containsExactly(
                        "ae-jsonschemafriend-core",
                        "commons-lang3",
                        "gson",
                        "jackson-annotations",
                        "jackson-databind",
                        "jackson-dataformat-yaml",
                        "java-spdx-library",
                        "jcodings",
                        "joni",
                        "jsoup",
                        "slf4j-api",
                        "snakeyaml",
                        "spdx-java-core",
                        "spdx-java-model-2_X",
                        "spdx-java-model-3_0",
                        "spdx-v3jsonld-store");
        assertThat(libraries("cli")).doesNotContainAnyElementsOf(libraries("spdx"));
    }

    @Test
    void bothHaveOneLineOfNetty() throws IOException {
        List<String> versions = Stream.concat(files("cli"), files("server"))
                .filter(name -> name.startsWith("netty-") && !name.startsWith("netty-tcnative"))
                .map(name -> name.replaceFirst("^\\D*(?=\\d+\\.)", ""))
                .distinct()
                .toList();

        assertThat(versions).hasSize(1);
    }

    @Test
    void theZipHoldsTheProgramReadyToRun() throws IOException {
        String version = Files.readString(APPLICATION.resolve("lib/version")).strip();
        try (ZipFile zip = new ZipFile("target/lineage-" + version + ".zip")) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceFirst("^lineage-" + version + "/", "")))
                    .contains(
                            "lineage",
                            "LICENSE",
                            "NOTICE",
                            "README.md",
                            "docs/graph-model.md",
                            "lib/version",
                            "lib/cli/model-lineage.jar",
                            "lib/server/model-lineage.jar",
                            "cypher/reports/tree.cypher",
                            "seed-data/deepseek/collection.yaml")
                    .noneMatch(name -> name.startsWith("archives"));
        }
        assertThat(APPLICATION.resolve("lineage")).isExecutable();
    }

    /** A signed one is checked again by each JVM, and no archive takes its classes. */
    @Test
    void noLibraryIsSigned() throws IOException {
        for (String program : List.of("cli", "spdx", "server", "console")) {
            for (String jar : files(program).toList()) {
                try (ZipFile files = new ZipFile(
                        APPLICATION.resolve("lib").resolve(program).resolve(jar).toFile())) {
                    assertThat(files.stream().map(ZipEntry::getName))
                            .as(jar)
                            .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
                }
            }
        }
    }

    private static List<String> libraries(String program) throws IOException {
        return files(program)
                .map(name -> name.replaceFirst("(-\\d+(\\.\\w+)+(-[\\w-]+)?)?\\.jar$", ""))
                .sorted()
                .toList();
    }

    private static Stream<String> files(String program) throws IOException {
        try (Stream<Path> files = Files.list(APPLICATION.resolve("lib").resolve(program))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
