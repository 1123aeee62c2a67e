package org.modellineage.export.bom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.bom.BomFields.Pairs;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.ModelCopyManager;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v3_0_1.core.Annotation.AnnotationBuilder;
import org.spdx.library.model.v3_0_1.core.AnnotationType;
import org.spdx.library.model.v3_0_1.core.CreationInfo;
import org.spdx.library.model.v3_0_1.core.Element;
import org.spdx.library.model.v3_0_1.core.Element.ElementBuilder;
import org.spdx.library.model.v3_0_1.extension.CdxPropertiesExtension.CdxPropertiesExtensionBuilder;
import org.spdx.library.model.v3_0_1.extension.CdxPropertyEntry;
import org.spdx.storage.IModelStore;
import org.spdx.storage.IModelStore.IdType;
import org.spdx.storage.simple.InMemSpdxStore;

/** The elements of an SPDX document in a store of the SPDX library, each with an id and the one note on how all were created. */
final class SpdxElements {

    static final String VERSION = "3.0.1";

    private final String prefix;
    private final IModelStore store = new InMemSpdxStore();
    private final CreationInfo creation;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Begins with this program, which creates the others.
     *
     * @param prefix what every id begins with
     * @param created the moment of creation
     */
    SpdxElements(String prefix, String created) throws InvalidSPDXAnalysisException {
        this.prefix = prefix;
        SpdxModelFactory.init();
        creation = new CreationInfo.CreationInfoBuilder(store, anonymous(), new ModelCopyManager())
                .setSpecVersion(VERSION)
                .setCreated(created)
                .build();
        creation.getCreatedBys()
                .add(add(creation.createSoftwareAgent(id("agent", "model-lineage"))
                        .setName("Model Lineage")
                        .setCreationInfo(creation)
                        .build()));
    }

    /** The id of what is known by a name of its own, such as {@code urn:...#model-deepseek-r1}. */
    String id(String kind, String name) {
        return prefix + kind + "-" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The next id of what is one of many of its kind. */
    String nextId(String kind) {
        return id(kind, String.valueOf(numbers.merge(kind, 1, Integer::sum)));
    }

    /** An id for what is written inside an element. */
    String anonymous() throws InvalidSPDXAnalysisException {
        return store.getNextId(IdType.Anonymous);
    }

    /** What makes builders of elements and of their parts. */
    CreationInfo creation() {
        return creation;
    }

    IModelStore store() {
        return store;
    }

    <T extends Element> T add(T element) {
        elements.put(element.getObjectUri(), element);
        return element;
    }

    @Nullable
    Element get(String id) {
        return elements.get(id);
    }

    /** All elements in the order in which they were added. */
    List<Element> all() {
        return List.copyOf(elements.values());
    }

    /** Begins an annotation in plain text. */
    AnnotationBuilder annotation(String kind, Element subject, String statement) throws InvalidSPDXAnalysisException {
        return creation.createAnnotation(nextId(kind))
                .setCreationInfo(creation)
                .setAnnotationType(AnnotationType.OTHER)
                .setSubject(subject)
                .setContentType("text/plain")
                .setStatement(statement);
    }

    /** Adds properties of this program to an element, in the form in which SPDX takes those of CycloneDX. */
    void extend(ElementBuilder element, Pairs properties) throws InvalidSPDXAnalysisException {
        if (properties.list().isEmpty()) {
            return;
        }
        CdxPropertiesExtensionBuilder extension = creation.createCdxPropertiesExtension(anonymous());
        for (Map<String, Object> pair : properties.list()) {
            CdxPropertyEntry entry = creation.createCdxPropertyEntry(anonymous())
                    .setCdxPropName(String.valueOf(pair.get("name")))
                    .setCdxPropValue(String.valueOf(pair.get("value")))
                    .build();
            extension.addCdxProperty(entry);
        }
        element.addExtension(extension.build());
    }
}
