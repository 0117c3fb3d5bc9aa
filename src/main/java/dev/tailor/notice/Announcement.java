package dev.tailor.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The one row of what is announced. */
@Entity
class Announcement {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Version
    private int version;

    private String text;
    private boolean readOnly;
    private Instant changedAt;
    private String changedBy;

    protected Announcement() {}

    void become(String newText, boolean newReadOnly, String by, Instant now) {
        text = newText;
        readOnly = newReadOnly;
        changedBy = by;
        changedAt = now;
    }

    Notice notice() {
        return new Notice(version, text, readOnly, changedAt, changedBy);
    }
}
