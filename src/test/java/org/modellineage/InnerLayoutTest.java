package org.modellineage;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the layout within the packages that are divided, as their descriptions draw it. */
@AnalyzeClasses(packages = "org.modellineage", importOptions = ImportOption.DoNotIncludeTests.class)
class InnerLayoutTest {

    private static final String ROOT = "org.modellineage";

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
    static final ArchRule PARTS_OF_THE_GATE_KNOW_ONLY_WHAT_THEY_NEED = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + ".gate..")
            .layer("gate")
            .definedBy(ROOT + ".gate")
            .layer("policy")
            .definedBy(ROOT + ".gate.policy")
            .layer("format")
            .definedBy(ROOT + ".gate.format")
            .whereLayer("policy")
            .mayNotAccessAnyLayer()
            .whereLayer("gate")
            .mayOnlyAccessLayers("policy")
            .whereLayer("format")
            .mayOnlyAccessLayers("gate", "policy");

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
}
