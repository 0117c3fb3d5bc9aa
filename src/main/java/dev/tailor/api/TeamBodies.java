package dev.tailor.api;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What programs send about teams and who is in them. */
final class TeamBodies {
    private TeamBodies() {}

    /**
     * A team to be.
     *
     * @param name what clusters, projects and groups of accounts call it, for good
     * @param shown what people call it
     */
    @Schema(name = "NewTeam", examples = "{\"name\":\"payments\",\"shown\":\"Payments and invoices\"}")
    public record New(String name, String shown) implements Body {}

    /** @param shown what people call it from now on */
    @Schema(name = "TeamChange", examples = "{\"shown\":\"Payments\"}")
    public record Change(String shown) implements Body {}

    /**
     * Somebody to invite.
     *
     * @param email the address with which they sign in
     * @param role viewer, developer, lead
     */
    @Schema(name = "NewInvitation", examples = "{\"email\":\"nora@example.com\",\"role\":\"developer\"}")
    public record Invite(String email, String role) implements Body {
        String address() {
            return Objects.requireNonNullElse(email, "");
        }

        String word() {
            return Objects.requireNonNullElse(role, "");
        }
    }

    /** @param role viewer, developer, lead */
    @Schema(name = "RoleWish", examples = "{\"role\":\"lead\"}")
    public record Role(String role) implements Body {
        String word() {
            return Objects.requireNonNullElse(role, "");
        }
    }
}
