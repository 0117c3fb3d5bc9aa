package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import java.util.UUID;

/** How it ended when Atlas was to delete a cluster that nobody asked Tailor for. */
public sealed interface Removal {
    /** What has become of it, to be read after its name; of what was refused nothing is to be said here. */
    default String words() {
        if (this instanceof Gone) {
            return " is gone already: Atlas has no such cluster, and nothing was deleted.";
        }
        if (this instanceof BegunBefore) {
            return " is being deleted already. Nothing more is needed.";
        }
        if (this instanceof Another) {
            return " was not deleted: another cluster has that name by now. Ask Atlas again before you decide.";
        }
        return " is being deleted. The history keeps who did it.";
    }

    /** Atlas deletes it. */
    record Begun() implements Removal {}

    /** Atlas deletes it, and was asked for that before. */
    record BegunBefore() implements Removal {}

    /** Atlas does not have it any more. */
    record Gone() implements Removal {}

    /** It is Tailor's own, and is deleted on its own page. */
    record Ours(UUID cluster) implements Removal {}

    /** Another cluster has its name by now. */
    record Another() implements Removal {}

    /** Atlas says no, and will say so again; nothing was deleted. */
    record Refused(AtlasFailure failure) implements Removal {}
}
