package dev.tailor.admin;

import dev.tailor.notice.Notice;
import dev.tailor.web.Problems;

/**
 * The form of what is announced.
 *
 * @param present as it stands
 * @param text as it was typed
 * @param readOnly as it was ticked
 * @param version which state the form is about
 * @param overtaken whether somebody else has announced something since it was read
 */
public record AnnouncementView(
        Notice present, String text, boolean readOnly, String version, Problems problems, boolean overtaken) {
    static AnnouncementView of(Notice present) {
        return new AnnouncementView(
                present, present.text(), present.readOnly(), "" + present.version(), Problems.NONE, false);
    }
}
