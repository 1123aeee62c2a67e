package org.modellineage.export.bom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.export.Ancestry.Step;

/** Where in a bill stands what, as JSON Pointers, so that sources can be cited for the very place. */
final class Places {

    private final Map<Step, List<String>> steps = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Map<BomLicence, LicencePlace> licences = new LinkedHashMap<>();

    /** The place of a licence, what it is the licence of, and by what other parts refer to it. */
    record LicencePlace(String licensedId, String pointer, String reference) {}

    void step(Step step, String pointer) {
        steps.computeIfAbsent(step, first -> new ArrayList<>()).add(pointer);
    }

    /** The place that tells where the weights of a model come from, when from no other model. */
    void origin(String modelId, String pointer) {
        origins.put(modelId, pointer);
    }

    void licence(BomLicence licence, LicencePlace place) {
        licences.put(licence, place);
    }

    Map<Step, List<String>> steps() {
        return steps;
    }

    Map<String, String> origins() {
        return origins;
    }

    Map<BomLicence, LicencePlace> licences() {
        return licences;
    }

    /** A day as the moment with which it begins. */
    static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
