package org.modellineage;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Holds the layout that the description of the root package draws. */
@AnalyzeClasses(packages = "org.modellineage", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

    private static final String ROOT = "org.modellineage";

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("text")
            .definedBy(ROOT + ".text")
            .layer("file")
            .definedBy(ROOT + ".file")
            .layer("concurrent")
            .definedBy(ROOT + ".concurrent")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("collection")
            .definedBy(ROOT + ".collection..")
            .layer("connector")
            .definedBy(ROOT + ".connector..")
            .layer("hub")
            .definedBy(ROOT + ".hub")
            .layer("spool")
            .definedBy(ROOT + ".spool")
            .layer("bulk")
            .definedBy(ROOT + ".bulk")
            .layer("kept")
            .definedBy(ROOT + ".kept")
            .layer("graph")
            .definedBy(ROOT + ".graph")
            .layer("load")
            .definedBy(ROOT + ".load..")
            .layer("report")
            .definedBy(ROOT + ".report")
            .layer("licence")
            .definedBy(ROOT + ".licence")
            .layer("picture")
            .definedBy(ROOT + ".picture..")
            .layer("render")
            .definedBy(ROOT + ".render..")
            .layer("export")
            .definedBy(ROOT + ".export..")
            .layer("gate")
            .definedBy(ROOT + ".gate..")
            .layer("citation")
            .definedBy(ROOT + ".citation")
            .layer("explore")
            .definedBy(ROOT + ".explore")
            .layer("site")
            .definedBy(ROOT + ".site")
            .layer("server")
            .definedBy(ROOT + ".server..")
            .layer("notebook")
            .definedBy(ROOT + ".notebook")
            .layer("cli")
            .definedBy(ROOT + ".cli..")
            .layer("session")
            .definedBy(ROOT + ".session")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("file")
            .mayNotAccessAnyLayer()
            .whereLayer("concurrent")
            .mayNotAccessAnyLayer()
            .whereLayer("bulk")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("text")
            .whereLayer("collection")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("connector")
            .mayOnlyAccessLayers("text", "concurrent", "model")
            .whereLayer("hub")
            .mayOnlyAccessLayers("text", "file", "model", "connector")
            .whereLayer("spool")
            .mayOnlyAccessLayers("text", "concurrent", "model")
            .whereLayer("kept")
            .mayOnlyAccessLayers("text", "file", "model", "collection", "spool")
            .whereLayer("graph")
            .mayOnlyAccessLayers("text")
            .whereLayer("load")
            .mayOnlyAccessLayers("text", "concurrent", "bulk", "model", "graph")
            .whereLayer("report")
            .mayOnlyAccessLayers("text", "model", "graph")
            .whereLayer("licence")
            .mayOnlyAccessLayers("text", "model", "report")
            .whereLayer("picture")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("render")
            .mayOnlyAccessLayers("text", "model", "report", "licence", "picture")
            .whereLayer("export")
            .mayOnlyAccessLayers("text", "model", "collection", "report")
            .whereLayer("gate")
            .mayOnlyAccessLayers("text", "model", "collection", "report", "licence", "render")
            .whereLayer("citation")
            .mayOnlyAccessLayers("text", "model", "graph", "report", "render")
            .whereLayer("site")
            .mayOnlyAccessLayers(
                    "text",
                    "file",
                    "concurrent",
                    "model",
                    "graph",
                    "report",
                    "licence",
                    "picture",
                    "render",
                    "citation")
            .whereLayer("explore")
            .mayOnlyAccessLayers("text", "model", "graph", "report", "picture")
            .whereLayer("server")
            .mayOnlyAccessLayers("text", "file", "bulk", "graph", "report")
            .whereLayer("session")
            .mayOnlyAccessLayers(
                    "text",
                    "bulk",
                    "model",
                    "collection",
                    "connector",
                    "spool",
                    "kept",
                    "graph",
                    "load",
                    "report",
                    "server")
            .whereLayer("notebook")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("notebook")
            .mayOnlyAccessLayers(
                    "text", "model", "collection", "graph", "load", "report", "picture", "render", "session")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_GRAPH_KNOWS_THE_DRIVER =
            onlyIn("graph", "org.neo4j.driver..", "org.neo4j.bolt.connection..");

    @ArchTest
    static final ArchRule ONLY_SERVER_ENGINE_KNOWS_THE_ENGINE = noClasses()
            .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + ".server.engine"))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("org.neo4j.driver..", "org.neo4j.bolt.connection.."))))
            .because("the command has no engine on its class path");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_PICOCLI = onlyIn("cli..", "picocli..");

    @ArchTest
    static final ArchRule ONLY_YAML_KNOWS_THE_YAML_LIBRARY = noClasses()
            .that(resideInAPackage(ROOT + "..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage(ROOT + ".collection.yaml", ROOT + ".connector.yaml"))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.snakeyaml.."));

    @ArchTest
    static final ArchRule ONLY_SVG_KNOWS_THE_LAYOUT_LIBRARY = onlyIn("picture.svg", "org.eclipse.elk..");

    @ArchTest
    static final ArchRule ONLY_BILLS_KNOW_THE_SPDX_LIBRARY =
            onlyIn("export.bom", "org.spdx..", "com.fasterxml.jackson.databind..", "net.jimblackler..");

    @ArchTest
    static final ArchRule ONLY_PROGRAMS_TOUCH_STANDARD_STREAMS = noClasses()
            .that(resideInAPackage(ROOT + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".cli..", ROOT + ".server.."))))
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule ONLY_PROGRAMS_END_THE_PROCESS = noClasses()
            .that(resideInAPackage(ROOT + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".cli..", ROOT + ".server.."))))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS_FOR = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Common|Impl|Manager)|.*\\.Abstract[A-Z].*");

    @ArchTest
    static final ArchRule FAILURES_ARE_NOT_CHECKED =
            classes().that().areAssignableTo(Exception.class).should().beAssignableTo(RuntimeException.class);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(packages(classes)).allMatch(found -> found.isAnnotatedWith(NullMarked.class), "is null-marked");
    }

    /** Rules hold for no classes at all, so make sure that there are some. */
    @ArchTest
    static void theRulesSawEveryPackage(JavaClasses classes) {
        Set<String> names = packages(classes).stream().map(JavaPackage::getName).collect(Collectors.toSet());

        assertThat(names)
                .contains(
                        ROOT + ".text",
                        ROOT + ".file",
                        ROOT + ".model",
                        ROOT + ".collection",
                        ROOT + ".collection.problem",
                        ROOT + ".collection.yaml",
                        ROOT + ".collection.rule",
                        ROOT + ".bulk",
                        ROOT + ".kept",
                        ROOT + ".load",
                        ROOT + ".load.standing",
                        ROOT + ".load.lineage",
                        ROOT + ".load.storage",
                        ROOT + ".graph",
                        ROOT + ".report",
                        ROOT + ".licence",
                        ROOT + ".picture",
                        ROOT + ".picture.svg",
                        ROOT + ".picture.page",
                        ROOT + ".picture.mermaid",
                        ROOT + ".picture.dot",
                        ROOT + ".render",
                        ROOT + ".render.terminal",
                        ROOT + ".render.value",
                        ROOT + ".render.content",
                        ROOT + ".render.table",
                        ROOT + ".render.lineage",
                        ROOT + ".render.statement",
                        ROOT + ".render.data",
                        ROOT + ".render.drawing",
                        ROOT + ".gate",
                        ROOT + ".gate.policy",
                        ROOT + ".gate.format",
                        ROOT + ".citation",
                        ROOT + ".export.bom",
                        ROOT + ".explore",
                        ROOT + ".site",
                        ROOT + ".server.home",
                        ROOT + ".server.process",
                        ROOT + ".server.web",
                        ROOT + ".server.engine",
                        ROOT + ".session",
                        ROOT + ".notebook",
                        ROOT + ".cli",
                        ROOT + ".cli.command",
                        ROOT + ".cli.completion",
                        ROOT + ".cli.option",
                        ROOT + ".cli.output");
        assertThat(classes.contain(ROOT + ".cli.Main")).isTrue();
    }

    private static Set<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static ArchRule onlyIn(String ours, String... theirs) {
        return noClasses()
                .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + "." + ours))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(theirs));
    }
}
