package dev.tailor.news;

/**
 * What a mail says.
 *
 * @param what a sentence without a full stop
 * @param more sentences that follow, or empty
 * @param until the sentence that says until when something can be done about it, or empty
 * @param subject the cluster's name, or the project's
 * @param team null for nobody's
 * @param link the page that tells more
 * @param choosing the page on which people choose what they hear of
 */
public record MailView(
        String what, String more, String until, String subject, String team, String link, String choosing) {}
