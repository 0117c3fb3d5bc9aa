package dev.tailor.team;

import java.security.Principal;

/** What was let in for somebody who is not there: it brings the person along, with the rights that they have at present. */
public interface StandIn extends Principal {
    Person person();

    /** What it is called, for the history. */
    String called();
}
