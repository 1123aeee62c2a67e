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
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("collection")
            .definedBy(ROOT + ".collection..")
            .layer("graph")
            .definedBy(ROOT + ".graph")
            .layer("load")
            .definedBy(ROOT + ".load..")
            .layer("report")
            .definedBy(ROOT + ".report")
            .layer("picture")
            .definedBy(ROOT + ".picture..")
            .layer("render")
            .definedBy(ROOT + ".render..")
            .layer("explore")
            .definedBy(ROOT + ".explore")
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
            .whereLayer("model")
            .mayOnlyAccessLayers("text")
            .whereLayer("collection")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("graph")
            .mayOnlyAccessLayers("text")
            .whereLayer("load")
            .mayOnlyAccessLayers("text", "model", "graph")
            .whereLayer("report")
            .mayOnlyAccessLayers("text", "model", "graph")
            .whereLayer("picture")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("render")
            .mayOnlyAccessLayers("text", "model", "report", "picture")
            .whereLayer("explore")
            .mayOnlyAccessLayers("text", "model", "graph", "report", "picture")
            .whereLayer("server")
            .mayOnlyAccessLayers("text", "file", "graph", "report")
            .whereLayer("session")
            .mayOnlyAccessLayers("text", "model", "collection", "graph", "load", "report", "server")
            .whereLayer("notebook")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("notebook")
            .mayOnlyAccessLayers(
                    "text", "model", "collection", "graph", "load", "report", "picture", "render", "session")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PARTS_OF_THE_COLLECTION_READER_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".collection..")
            .layer("collection")
            .definedBy(ROOT + ".collection")
            .layer("problem")
            .definedBy(ROOT + ".collection.problem")
            .layer("yaml")
            .definedBy(ROOT + ".collection.yaml")
            .layer("rule")
            .definedBy(ROOT + ".collection.rule")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("yaml")
            .mayOnlyAccessLayers("problem")
            .whereLayer("rule")
            .mayOnlyAccessLayers("problem")
            .whereLayer("collection")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PARTS_OF_THE_LOADER_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".load..")
            .layer("load")
            .definedBy(ROOT + ".load")
            .layer("standing")
            .definedBy(ROOT + ".load.standing")
            .layer("lineage")
            .definedBy(ROOT + ".load.lineage")
            .layer("storage")
            .definedBy(ROOT + ".load.storage")
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("standing")
            .mayOnlyAccessLayers("storage")
            .whereLayer("lineage")
            .mayOnlyAccessLayers("storage")
            .whereLayer("load")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PARTS_OF_THE_SERVER_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".server..")
            .layer("home")
            .definedBy(ROOT + ".server.home")
            .layer("web")
            .definedBy(ROOT + ".server.web")
            .layer("process")
            .definedBy(ROOT + ".server.process")
            .layer("engine")
            .definedBy(ROOT + ".server.engine")
            .whereLayer("home")
            .mayNotAccessAnyLayer()
            .whereLayer("web")
            .mayOnlyAccessLayers("home")
            .whereLayer("process")
            .mayOnlyAccessLayers("home", "web")
            .whereLayer("engine")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule FORMS_OF_A_PICTURE_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".picture..")
            .layer("picture")
            .definedBy(ROOT + ".picture")
            .layer("svg")
            .definedBy(ROOT + ".picture.svg")
            .layer("page")
            .definedBy(ROOT + ".picture.page")
            .layer("mermaid")
            .definedBy(ROOT + ".picture.mermaid")
            .layer("dot")
            .definedBy(ROOT + ".picture.dot")
            .whereLayer("picture")
            .mayNotAccessAnyLayer()
            .whereLayer("svg")
            .mayOnlyAccessLayers("picture")
            .whereLayer("page")
            .mayOnlyAccessLayers("picture", "svg")
            .whereLayer("mermaid")
            .mayOnlyAccessLayers("picture")
            .whereLayer("dot")
            .mayOnlyAccessLayers("picture");

    @ArchTest
    static final ArchRule PARTS_OF_THE_RENDERER_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".render..")
            .layer("render")
            .definedBy(ROOT + ".render")
            .layer("terminal")
            .definedBy(ROOT + ".render.terminal")
            .layer("value")
            .definedBy(ROOT + ".render.value")
            .layer("content")
            .definedBy(ROOT + ".render.content")
            .layer("table")
            .definedBy(ROOT + ".render.table")
            .layer("lineage")
            .definedBy(ROOT + ".render.lineage")
            .layer("statement")
            .definedBy(ROOT + ".render.statement")
            .layer("data")
            .definedBy(ROOT + ".render.data")
            .layer("drawing")
            .definedBy(ROOT + ".render.drawing")
            .whereLayer("terminal")
            .mayNotAccessAnyLayer()
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("content")
            .mayOnlyAccessLayers("value", "terminal")
            .whereLayer("table")
            .mayOnlyAccessLayers("content", "value", "terminal")
            .whereLayer("statement")
            .mayOnlyAccessLayers("content", "value", "terminal")
            .whereLayer("lineage")
            .mayOnlyAccessLayers("content", "statement", "value", "terminal")
            .whereLayer("drawing")
            .mayOnlyAccessLayers("content", "value")
            .whereLayer("data")
            .mayOnlyAccessLayers("value")
            .whereLayer("render")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PARTS_OF_THE_COMMAND_LINE_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".cli..")
            .layer("cli")
            .definedBy(ROOT + ".cli")
            .layer("completion")
            .definedBy(ROOT + ".cli.completion")
            .layer("command")
            .definedBy(ROOT + ".cli.command")
            .layer("option")
            .definedBy(ROOT + ".cli.option")
            .layer("output")
            .definedBy(ROOT + ".cli.output")
            .whereLayer("output")
            .mayNotAccessAnyLayer()
            .whereLayer("option")
            .mayOnlyAccessLayers("output")
            .whereLayer("command")
            .mayOnlyAccessLayers("option", "output")
            .whereLayer("completion")
            .mayOnlyAccessLayers("command", "option")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_GRAPH_KNOWS_THE_DRIVER = onlyIn("graph", "org.neo4j.driver..");

    @ArchTest
    static final ArchRule ONLY_SERVER_ENGINE_KNOWS_THE_ENGINE = noClasses()
            .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + ".server.engine"))))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.neo4j..").and(DescribedPredicate.not(resideInAPackage("org.neo4j.driver.."))))
            .because("the command has no engine on its class path");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_PICOCLI = onlyIn("cli..", "picocli..");

    @ArchTest
    static final ArchRule ONLY_YAML_KNOWS_THE_YAML_LIBRARY = onlyIn("collection.yaml", "org.snakeyaml..");

    @ArchTest
    static final ArchRule ONLY_SVG_KNOWS_THE_LAYOUT_LIBRARY = onlyIn("picture.svg", "org.eclipse.elk..");

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
                        ROOT + ".load",
                        ROOT + ".load.standing",
                        ROOT + ".load.lineage",
                        ROOT + ".load.storage",
                        ROOT + ".graph",
                        ROOT + ".report",
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
                        ROOT + ".explore",
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

    private static ArchRule onlyIn(String ours, String theirs) {
        return noClasses()
                .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + "." + ours))))
                .should()
                .dependOnClassesThat(resideInAPackage(theirs));
    }
}
