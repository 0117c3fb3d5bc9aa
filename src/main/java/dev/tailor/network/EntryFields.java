package dev.tailor.network;

import org.jboss.resteasy.reactive.RestForm;

/** What the form for an address sends. */
public class EntryFields {
    @RestForm
    String address;

    @RestForm
    String comment;

    @RestForm
    String stay;

    @RestForm
    String sure;

    EntryForm form() {
        return new EntryForm(address, comment, stay, sure != null);
    }
}
