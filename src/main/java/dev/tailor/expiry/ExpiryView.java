package dev.tailor.expiry;

/**
 * Until when a cluster is wanted, on its page.
 *
 * @param words "3 May 2027", "never"
 * @param note null where nobody needs to think of it
 * @param extended "2 Jun 2027", which one click moves it to; empty where it can't, or not by this person
 * @param editable whether the person may say another day
 */
public record ExpiryView(String words, ExpiryNote note, String extended, boolean editable) {}
