package org.modellineage.gate.format;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.modellineage.gate.GateFinding;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.render.value.Wording;
import org.modellineage.text.JsonWriter;

/**
 * Writes a verdict in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS. A result is about a model, a
 * logical location, and lies in the policy, at the line that sets its rule; an exception is a suppression.
 */
public final class GateSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String FINGERPRINT = "finding/v1";

    private final Path folder;
    private final String toolVersion;

    /**
     * Creates a writer.
     *
     * @param folder the address of a policy within it is relative to it
     * @param toolVersion the version of this program
     */
    public GateSarif(Path folder, String toolVersion) {
        this.folder = folder;
        this.toolVersion = toolVersion;
    }

    public void write(Verdict verdict, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.to(out);
        json.objectOnLines().member("$schema", SCHEMA).member("version", VERSION);
        json.name("runs").arrayOnLines().objectOnLines();
        json.name("tool").object().name("driver").objectOnLines();
        json.member("name", "lineage gate").member("version", toolVersion);
        json.name("rules").arrayOnLines();
        // PolicyRule.words() has the same order.
        for (PolicyRule rule : PolicyRule.values()) {
            json.object().member("id", rule.word());
            text("shortDescription", Wording.sentence(rule.meaning()), json);
            text("help", Wording.sentence(rule.mend()), json);
            json.end();
        }
        json.end().end().end();
        json.member("columnKind", "unicodeCodePoints").name("results").arrayOnLines();
        String address = address(verdict.policy().file());
        for (ModelVerdict model : verdict.models()) {
            for (GateFinding finding : model.findings()) {
                write(model, finding, address, json);
            }
        }
        json.end().end().end().end();
        out.append('\n');
    }

    private static void write(ModelVerdict model, GateFinding finding, String address, JsonWriter json)
            throws IOException {
        json.object()
                .member("ruleId", finding.rule().word())
                .member("ruleIndex", PolicyRule.words().indexOf(finding.rule().word()))
                .member("level", finding.level().word());
        String doubt = finding.doubt().isEmpty() ? "" : " (" + finding.doubt() + ")";
        text("message", model.name() + ": " + Wording.sentence(finding.text() + doubt), json);
        json.name("locations").array().object();
        json.name("physicalLocation").object();
        json.name("artifactLocation").object().member("uri", address).end();
        json.name("region")
                .object()
                .member("startLine", Math.max(1, finding.place().line()))
                .end();
        json.end();
        json.name("logicalLocations").array().object();
        json.member("name", model.name())
                .member("fullyQualifiedName", model.id())
                .member("kind", "module");
        json.end().end().end().end();
        json.name("partialFingerprints")
                .object()
                .member(FINGERPRINT, fingerprint(model, finding))
                .end();
        Exemption exemption = finding.exemption();
        json.name("suppressions").array();
        if (exemption != null) {
            json.object()
                    .member("kind", "external")
                    .member("status", "accepted")
                    .member("justification", exemption.reason() + " (until " + exemption.until() + ")")
                    .end();
        }
        json.end();
        json.name("properties")
                .object()
                .member("licenseId", finding.licenceId())
                .member("holderIds", finding.holderIds())
                .member("through", finding.through())
                .member("clauses", finding.clauses())
                .member("claims", finding.claims())
                .member("mend", finding.mend())
                .end();
        json.end();
    }

    private static void text(String name, String text, JsonWriter json) throws IOException {
        json.name(name).object().member("text", text).end();
    }

    /** The same for the same finding, however it is worded and wherever the policy sets its rule. */
    private static String fingerprint(ModelVerdict model, GateFinding finding) {
        String identity = String.join(
                "\n",
                finding.rule().word(),
                model.id(),
                finding.licenceId(),
                finding.through(),
                String.join(" ", finding.holderIds()),
                String.join(" ", finding.clauses()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private String address(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(folder)) {
            return whole.toUri().toString();
        }
        String relative = folder.relativize(whole).toString().replace('\\', '/');
        try {
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            return whole.toUri().toString();
        }
    }
}
