package dev.tailor.news;

import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page about one webhook, or the form for a new one.
 *
 * @param row null for a new one
 * @param read which version of it whoever saves has read
 * @param teams whose news a new one can be told, empty for every team's
 * @param latest what it was sent last, newest first
 */
public record OutletView(
        OutletRow row, int read, OutletForm form, Problems problems, List<String> teams, List<SentNews> latest) {
    /** One that is there. */
    static OutletView of(OutletRow row, int read, OutletForm form, Problems problems, List<SentNews> latest) {
        return new OutletView(row, read, form, problems, List.of(), latest);
    }

    /** A new one. */
    static OutletView fresh(OutletForm form, Problems problems, List<String> teams) {
        return new OutletView(null, 0, form, problems, teams, List.of());
    }

    public String title() {
        return row == null ? "A new webhook" : "Webhook " + row.name();
    }

    /** Whoever knows the address can write there. */
    public String addressHint() {
        return row == null
                ? "It is kept sealed, and shown to nobody any more: who knows it can write there."
                : "Leads to " + row.host() + ", and stays there while this is empty.";
    }

    public List<Format> formats() {
        return List.of(Format.values());
    }

    public List<NewsKindRow> kinds() {
        return NewsKindRow.of(form.ticked());
    }
}
