package org.modellineage.gate.format;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.gate.GateFinding;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.render.value.Wording;
import org.modellineage.text.XmlText;

/**
 * Writes a verdict as a report of JUnit, in the form that Surefire, Jenkins and GitLab read: a suite for each model, a case
 * for each rule. A case is skipped when nothing but an exception keeps it from failing.
 */
public final class GateJunit {

    private GateJunit() {}

    public static void write(Verdict verdict, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lineage gate\">\n");
        for (ModelVerdict model : verdict.models()) {
            write(model, out);
        }
        out.append("</testsuites>\n");
    }

    private static void write(ModelVerdict model, Appendable out) throws IOException {
        Map<PolicyRule, List<GateFinding>> cases = new EnumMap<>(PolicyRule.class);
        for (PolicyRule rule : PolicyRule.values()) {
            cases.put(
                    rule,
                    model.findings().stream().filter(one -> one.rule() == rule).toList());
        }
        long failed = cases.values().stream().filter(GateJunit::fails).count();
        long skipped = cases.values().stream().filter(GateJunit::isSkipped).count();
        out.append("  <testsuite")
                .append(attribute("name", model.id()))
                .append(attribute("tests", Integer.toString(cases.size())))
                .append(attribute("failures", Long.toString(failed)))
                .append(attribute("errors", "0"))
                .append(attribute("skipped", Long.toString(skipped)))
                .append(attribute("time", "0"))
                .append(">\n");
        for (Map.Entry<PolicyRule, List<GateFinding>> one : cases.entrySet()) {
            write(one.getKey(), model, one.getValue(), out);
        }
        out.append("  </testsuite>\n");
    }

    private static void write(PolicyRule rule, ModelVerdict model, List<GateFinding> findings, Appendable out)
            throws IOException {
        out.append("    <testcase")
                .append(attribute("name", rule.word()))
                .append(attribute("classname", model.id()))
                .append(attribute("time", "0"));
        if (findings.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        for (GateFinding finding : findings) {
            if (finding.refuses()) {
                out.append("      <failure")
                        .append(attribute("message", told(finding)))
                        .append(attribute("type", rule.word()))
                        .append('>')
                        .append(XmlText.escaped(details(finding)))
                        .append("</failure>\n");
            }
        }
        if (isSkipped(findings)) {
            out.append("      <skipped")
                    .append(attribute(
                            "message",
                            findings.stream()
                                    .map(GateJunit::excepted)
                                    .filter(text -> !text.isEmpty())
                                    .collect(Collectors.joining("; "))))
                    .append("/>\n");
        }
        List<GateFinding> others =
                findings.stream().filter(one -> !one.refuses()).toList();
        if (!others.isEmpty()) {
            out.append("      <system-out>");
            for (GateFinding other : others) {
                out.append(XmlText.escaped(other.level().word() + ": " + told(other)))
                        .append('\n');
            }
            out.append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private static boolean fails(List<GateFinding> findings) {
        return findings.stream().anyMatch(GateFinding::refuses);
    }

    private static boolean isSkipped(List<GateFinding> findings) {
        return !fails(findings) && findings.stream().anyMatch(one -> one.exemption() != null);
    }

    private static String told(GateFinding finding) {
        return finding.text() + (finding.doubt().isEmpty() ? "" : " (" + finding.doubt() + ")");
    }

    private static String details(GateFinding finding) {
        return Wording.sentence(finding.mend())
                + (finding.claims().isEmpty() ? "" : " Claims: " + String.join(", ", finding.claims()));
    }

    private static String excepted(GateFinding finding) {
        Exemption exemption = finding.exemption();
        return exemption == null ? "" : exemption.reason() + " (until " + exemption.until() + ")";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.escaped(value) + "\"";
    }
}
