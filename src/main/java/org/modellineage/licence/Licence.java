package org.modellineage.licence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.report.Answer;

/**
 * A licence of the model that was asked about, or of what is upstream of it; texts are empty when there is nothing to say.
 *
 * @param holder the name of what has the licence
 * @param holderId its id
 * @param released whether it was ever released
 * @param ofOrganization whether that is an organization, of whose models in general something is said
 * @param through the channel by which it arrives, the narrowest of the way; empty for the model's own
 * @param license its name, or that no source says
 * @param licenseId its id; empty when no source says
 * @param scopes what it covers
 * @param remarks what sources remark
 * @param status how sure the licence is
 * @param lineage how sure the way to its holder is
 * @param statedOf the series of which it is said
 * @param sources the titles of the sources that say so, by their ids
 * @param claims the ids of their claims
 * @param makers the ids of who made or published the holder
 * @param relicensed whether who made the holder licensed anew whatever came of its weights on the way
 * @param duties what it asks of who comes by it through that channel
 * @param textRead how far its text was read for this; empty when the graph does not know its terms
 */
public record Licence(
        String holder,
        String holderId,
        boolean released,
        boolean ofOrganization,
        String through,
        String license,
        String licenseId,
        String scopes,
        String remarks,
        String status,
        String lineage,
        String statedOf,
        Map<String, String> sources,
        List<String> claims,
        List<String> makers,
        boolean relicensed,
        List<Duty> duties,
        String textRead) {

    /** What stands for the licence of what nobody names one of. */
    public static final String NONE = "no source says";

    private static final String UNREAD = "unread";

    /** Reads an answer with the view {@code licences}. */
    public static List<Licence> of(Answer answer) {
        return answer.rows().stream().map(row -> of(new LicenceRow(row))).toList();
    }

    private static Licence of(LicenceRow row) {
        return new Licence(
                row.text("name"),
                row.text("id"),
                row.isTrue("released"),
                row.text("kind").equals("Organization"),
                row.text("through"),
                row.text("license"),
                row.text("licenseId"),
                row.text("scopes"),
                row.text("remarks"),
                row.text("status"),
                row.text("lineage"),
                row.text("statedOf"),
                row.sources("evidence"),
                row.rows("evidence").stream()
                        .map(said -> said.text("claim"))
                        .filter(claim -> !claim.isEmpty())
                        .toList(),
                row.texts("makers"),
                row.isTrue("relicensed"),
                row.rows("duties").stream().map(Duty::of).sorted().toList(),
                row.text("textRead"));
    }

    /** Whether somebody names a licence. */
    public boolean isKnown() {
        return !license.equals(NONE);
    }

    /** Whether it is known what it asks. */
    public boolean hasTerms() {
        return !textRead.isEmpty() && !textRead.equals(UNREAD);
    }

    /** What is not certain of it or of the way to it: "alleged", "licence disputed"; else empty. */
    public String doubt() {
        return Stream.of(
                        isDoubtful(lineage) ? lineage : "",
                        isDoubtful(status) ? "licence " + status : "",
                        through.equals(Channel.UNKNOWN.word()) ? "if weights were passed on" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether it arrives by weights, or by a step that may have passed them on. */
    public boolean byWeights() {
        return through.equals(Channel.WEIGHTS.word()) || through.equals(Channel.UNKNOWN.word());
    }

    /** Whether it covers more than code. */
    public boolean coversWeights() {
        return !scopes.equals("code");
    }

    /** The licence with what it covers. */
    public String words() {
        return license + (scopes.isEmpty() ? "" : " (" + scopes + ")");
    }

    private static boolean isDoubtful(String status) {
        return !status.isEmpty() && !status.equals(Status.ASSERTED.word());
    }
}
