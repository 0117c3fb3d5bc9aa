package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;

/** What Atlas is asked to do about a login, in the words of whoever tells what became of it. */
enum LoginAct {
    MAKE("make", "login", "made"),
    RESET("change", "password", "reset"),
    CHANGE("change", "login", "changed"),
    REMOVE("remove", "login", "removed");

    private final String verb;
    private final String what;
    private final String done;

    LoginAct(String verb, String what, String done) {
        this.verb = verb;
        this.what = what;
        this.done = done;
    }

    /** As in "is about to change the login". */
    String verb() {
        return verb;
    }

    /** Where Atlas was not asked to do it. */
    String notDone() {
        return "The " + what + " was not " + done;
    }

    /** Where Atlas was asked, and this is what came back. */
    String title(AtlasFailure failure) {
        return failure.maybeDone() ? "It is not known whether the " + what + " was " + done : notDone();
    }
}
