package dev.tailor.membership;

import dev.tailor.team.Role;
import java.util.List;
import java.util.Map;

/**
 * Somebody's own teams.
 *
 * @param roles their role in each
 * @param invitations those that they can accept
 * @param address the one that their provider vouches for; empty where it does for none
 */
public record TeamsView(Map<String, Role> roles, List<Invitation> invitations, String address) {}
