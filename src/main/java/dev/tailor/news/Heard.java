package dev.tailor.news;

/**
 * What somebody hears of by mail at present.
 *
 * @param email where mails go; may be empty
 * @param sent whether this installation sends mails
 * @param chosen whether it is their own choice, and not what is usual for their role
 */
public record Heard(String email, boolean sent, boolean chosen, Choices choices) {}
