package dev.tailor.api;

import dev.tailor.membership.Invitation;
import java.time.Instant;

/**
 * Somebody may join a team: whoever signs in with this address.
 *
 * @param email in lower case
 * @param role viewer, developer, lead
 * @param invitedBy a lead's name
 * @param endsAt when it is too late
 * @param open whether it can be accepted still
 */
public record InvitationJson(
        long id,
        String team,
        String email,
        String role,
        String invitedBy,
        Instant invitedAt,
        Instant endsAt,
        boolean open) {
    static InvitationJson of(Invitation invitation, Instant now) {
        return new InvitationJson(
                invitation.id(),
                invitation.team(),
                invitation.email(),
                invitation.role().word(),
                invitation.invitedBy(),
                invitation.invitedAt(),
                invitation.endsAt(),
                invitation.endsAt().isAfter(now));
    }
}
