package dev.tailor.review;

import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.web.Formats;
import dev.tailor.web.SizeWords;
import java.util.List;

/**
 * A change that waits for a decision.
 *
 * @param obstacle why this lead does not decide about it, or empty
 * @param onlyDecline why it can't be approved, or empty
 * @param then what the team would have of what it may have, or empty
 * @param labelled what its cluster is labelled with: "cost-centre: 4711", in the keys' order
 */
public record Waiting(Change change, String obstacle, String onlyDecline, String then, List<String> labelled) {
    public Cluster cluster() {
        return change.cluster();
    }

    /** To be read after the asker's name. */
    public String asks() {
        return switch (change.kind()) {
            case CREATE -> "asks for a new cluster";
            case RESIZE -> change.restores().isPresent() ? "asks to restore its size" : "asks to resize it";
            case PAUSE -> "asks to pause it";
            case RESUME -> "asks to resume it";
            case ADOPT -> "asks to look after it";
            case RESTORE -> "asks to restore it";
            case DELETE -> "asks to delete it";
        };
    }

    /** What the buttons are about, for those who hear them. */
    public String subject() {
        return switch (change.kind()) {
            case RESIZE -> "the resize of " + cluster().name();
            case PAUSE -> "the pause of " + cluster().name();
            case CREATE, ADOPT, RESUME, RESTORE, DELETE -> cluster().name();
        };
    }

    /** Why, in the asker's words: for a new cluster, what it is for; may be empty. */
    public String why() {
        return change.kind() == ChangeKind.CREATE && change.reason().isEmpty()
                ? cluster().description()
                : change.reason();
    }

    /** Why somebody decides about it. */
    public String because() {
        return SizeWords.capital(ApprovalWords.because(change));
    }

    /** The owner's name where it is not the asker's, or empty. */
    public String owner() {
        var owner = cluster().owner();
        return owner.id().equals(change.askedBy().id()) ? "" : owner.name();
    }

    /** Until when it is wanted: "3 May 2027"; "never" of a new cluster of which nobody has said that; otherwise empty. */
    public String expires() {
        var never = change.kind() == ChangeKind.CREATE ? "never" : "";
        return cluster().expiry().filter(Expiry::dated).map(Expiry::day).orElse(never);
    }

    /** "cost-centre: 4711 · env: test", or empty. */
    public String labels() {
        return String.join(" · ", labelled);
    }

    /** "$394 a month", "$248 a month more". */
    public String cost() {
        var price = change.toSize().priceAMonth();
        if (change.fromSize() == null) {
            return Formats.money(price) + " a month";
        }
        var more = price - change.fromSize().priceAMonth();
        return Formats.money(Math.abs(more)) + " a month " + (more < 0 ? "less" : "more");
    }
}
