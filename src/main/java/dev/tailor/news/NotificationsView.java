package dev.tailor.news;

import java.util.List;

/**
 * The page on which people choose what they hear of.
 *
 * @param email where mails go; may be empty
 * @param sent whether this installation sends mails
 * @param chosen whether it is their own choice, and not what is usual
 * @param everyTeam whether all teams are theirs
 * @param keepsWebhooks whether they keep any
 * @param mailbox the page that shows mails in development, or empty
 */
public record NotificationsView(
        List<NewsKindRow> kinds,
        String email,
        boolean sent,
        boolean chosen,
        boolean everyTeam,
        boolean keepsWebhooks,
        String mailbox) {
    /** What is ticked for clusters of one's own, by key. */
    public List<String> own() {
        return kinds.stream().filter(NewsKindRow::own).map(NewsKindRow::key).toList();
    }

    /** What is ticked for all clusters of one's teams, by key. */
    public List<String> teams() {
        return kinds.stream().filter(NewsKindRow::teams).map(NewsKindRow::key).toList();
    }
}
