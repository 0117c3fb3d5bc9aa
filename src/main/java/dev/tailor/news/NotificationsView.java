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
        String mailbox) {}
