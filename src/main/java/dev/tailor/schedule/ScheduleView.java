package dev.tailor.schedule;

/**
 * A cluster's nights, on its page.
 *
 * @param words "paused Mon–Fri 20:00–07:00, Europe/Berlin", "not paused"
 * @param kept until when somebody has it run: "tomorrow, 07:00"; empty where nobody does
 * @param resumes when Tailor resumes what it has paused: "tomorrow, 07:00"; empty where it has not
 * @param editable whether the person may say otherwise
 */
public record ScheduleView(String words, String kept, String resumes, boolean editable) {
    /** The words of the link to its nights. */
    public String change() {
        return words.startsWith("paused") && kept.isEmpty() ? "Change, or keep running today" : "Change";
    }
}
