package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.stock.Kept;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The form of a size.
 *
 * @param kept how it stands; null for a new one
 * @param removable whether nothing refers to it
 * @param teams those that can be ticked
 * @param overtaken whether somebody else has changed it since it was read
 */
public record SizeFormView(
        SizeForm form, Kept kept, boolean removable, List<String> teams, Problems problems, boolean overtaken) {
    public String title() {
        return kept == null ? "New size" : "Size " + kept.size().id();
    }

    public String action() {
        return kept == null ? AdminLinks.newSize() : AdminLinks.size(kept.size().id());
    }

    public String letterHint() {
        return kept == null
                ? "As on a label: S, XL, L-archive."
                : "Clusters that have it go along. Programs have to ask for the new one; the history keeps the old.";
    }

    public Size size() {
        return kept.size();
    }

    /** Why memory and machines stay, or empty. */
    public String lock() {
        return kept == null ? "" : kept.lock();
    }

    /** The state that a form that is sent again is about: whoever sees what is new may overwrite it. */
    public String version() {
        return kept == null ? "" : "" + kept.size().version();
    }
}
