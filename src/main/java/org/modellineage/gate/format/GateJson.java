package org.modellineage.gate.format;

import java.io.IOException;
import org.modellineage.gate.GateFinding;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.text.JsonWriter;

/** Writes a verdict as one JSON object with a finding on each line. Names and their order are stable. */
public final class GateJson {

    private GateJson() {}

    public static void write(Verdict verdict, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.to(out);
        json.objectOnLines()
                .member("policy", verdict.policy().file().toString())
                .member("for", verdict.policy().purpose())
                .member("passes", verdict.passes())
                .name("models")
                .arrayOnLines();
        for (ModelVerdict model : verdict.models()) {
            json.objectOnLines()
                    .member("model", model.id())
                    .member("name", model.name())
                    .member("passes", model.passes())
                    .name("findings")
                    .arrayOnLines();
            for (GateFinding finding : model.findings()) {
                write(finding, json);
            }
            json.end().end();
        }
        json.end().end();
        out.append('\n');
    }

    private static void write(GateFinding finding, JsonWriter json) throws IOException {
        Exemption exemption = finding.exemption();
        json.object()
                .member("rule", finding.rule().word())
                .member("level", finding.level().word())
                .member("text", finding.text())
                .member("licenseId", finding.licenceId())
                .member("holderIds", finding.holderIds())
                .member("through", finding.through())
                .member("clauses", finding.clauses())
                .member("claims", finding.claims())
                .member("doubt", finding.doubt())
                .member("mend", finding.mend())
                .name("exception");
        if (exemption == null) {
            json.value(null);
        } else {
            json.object()
                    .member("reason", exemption.reason())
                    .member("until", exemption.until())
                    .end();
        }
        json.end();
    }
}
