package dev.tailor.alerts;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Freshness;
import java.util.List;

/**
 * A page of alerts.
 *
 * @param status open, tracking or closed; empty where all are on one page
 * @param cluster whose page it is; null for all that the reader may see
 * @param sections those that have something
 * @param freshness when Atlas was asked
 * @param beginning the address of the newest where this is a later page, else empty
 * @param form what acknowledging begins with
 */
public record AlertsView(
        String status,
        Cluster cluster,
        List<AlertSection> sections,
        Freshness freshness,
        String beginning,
        AcknowledgementForm form) {
    /** The pages by status. */
    public List<String> statuses() {
        return List.of("open", "tracking", "closed");
    }

    /** What stands in place of no table. */
    public String empty() {
        return switch (status) {
            case "tracking" -> "Atlas watches nothing out of the ordinary.";
            case "closed" -> "No alert was closed lately.";
            case "open" -> "No alert is open.";
            default -> "Atlas has raised no alert about it lately.";
        };
    }
}
