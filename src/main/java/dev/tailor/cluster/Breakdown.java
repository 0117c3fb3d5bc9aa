package dev.tailor.cluster;

import dev.tailor.ReferenceNumber;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What nobody has foreseen, at one of several that are taken each for itself: the others go on. */
public final class Breakdown {
    private static final Logger LOG = Logger.getLogger(Breakdown.class);

    private Breakdown() {}

    /**
     * Writes it to the log.
     *
     * @param what was being done
     * @return what whoever has asked is told, with the reference that finds it there
     */
    public static String told(String what, RuntimeException broken) {
        var reference = Optional.ofNullable(MDC.get(ReferenceNumber.KEY))
                .map(Object::toString)
                .orElseGet(ReferenceNumber::next);
        LOG.errorf(broken, "%s broke down, reference %s", what, reference);
        return "Tailor broke down there. Look at it before you decide again. Reference: " + reference + ".";
    }
}
