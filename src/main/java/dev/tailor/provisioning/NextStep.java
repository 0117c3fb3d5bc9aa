package dev.tailor.provisioning;

import dev.tailor.atlas.Resize;
import dev.tailor.cluster.Trouble;
import java.time.Instant;
import java.util.Map;

/** What is to be done next about a change. */
sealed interface NextStep {
    /** Nothing at all: it has ended, or the status poll will see it end. */
    record Nothing() implements NextStep {}

    /** Nothing before then. */
    record WaitUntil(Instant then) implements NextStep {}

    /** Nobody has decided in time. */
    record Expire() implements NextStep {}

    /** Ask Atlas to build it. */
    record Create() implements NextStep {}

    /** Ask Atlas for what differs. */
    record ChangeSize(Resize resize) implements NextStep {}

    record Pause() implements NextStep {}

    record Resume() implements NextStep {}

    /** Replace all tags by these. */
    record Tag(Map<String, String> tags) implements NextStep {}

    /** Protect it from deletion, or no longer. */
    record Protect(boolean on) implements NextStep {}

    /** Take away the logins that reach this cluster alone. */
    record RemoveLogins() implements NextStep {}

    /** Stop its machines until it is deleted, or somebody undoes that. */
    record Rest() implements NextStep {}

    record Delete() implements NextStep {}

    /** Nothing but looking once more, a while later. */
    record LookAgain() implements NextStep {}

    /** Atlas has begun to build it, and says now that there is no room: it will never come up. */
    record Bury(Trouble why) implements NextStep {}

    /** Delete what is there though it is not to be: its request was withdrawn, or its deletion got lost. */
    record CleanUp() implements NextStep {}

    /** Atlas has been told already, by a try whose answer was lost. */
    record NoteSent() implements NextStep {}

    /** Atlas has it after all, though it was given up. */
    record NoteFound() implements NextStep {}

    /** It is in force already. */
    record NoteDone() implements NextStep {}

    /** It can't be done, and no later try will do it. */
    record GiveUp(Trouble why) implements NextStep {}
}
