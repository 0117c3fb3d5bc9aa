package dev.tailor.team;

import jakarta.enterprise.context.ApplicationScoped;

/** Everybody who has ever signed in, and the roles that their last token gave them. */
@ApplicationScoped
public class People {
    /** Notes who has come, if anything about them is new. */
    public void seen(Person person) {
        // TODO with the schema
    }
}
