package dev.tailor.membership;

import java.util.Objects;

/** An invitation as somebody typed it. */
public record InviteForm(String email, String role) {
    static final InviteForm NEW = new InviteForm("", "developer");

    public InviteForm {
        email = Objects.requireNonNullElse(email, "").strip();
        role = Objects.requireNonNullElse(role, "");
    }
}
