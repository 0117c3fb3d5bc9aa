package dev.tailor.news;

/**
 * What the mail about an invitation says.
 *
 * @param what a sentence without a full stop
 * @param role in which they would join: "developer"
 * @param address that they have to sign in with
 * @param until the last day on which it can be accepted
 * @param link the page on which that is done
 */
public record InvitationView(String what, String role, String address, String until, String link) {}
