package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * A person who may enter a project in Atlas's own console; no database user.
 *
 * @param username a mail address
 * @param firstName null for somebody who has not accepted the invitation
 * @param lastName likewise
 * @param status ACTIVE, PENDING, or a word that Atlas adds one day; null in versions before 2025-02-19
 * @param wire the roles: texts since 2025-02-19, objects with a {@code roleName} before
 */
public record AtlasProjectUser(
        String id,
        String username,
        String firstName,
        String lastName,
        @JsonProperty("orgMembershipStatus") String status,
        @JsonProperty("roles") List<JsonNode> wire) {
    public AtlasProjectUser {
        wire = List.copyOf(Objects.requireNonNullElse(wire, List.of()));
    }

    /** As Atlas names them: GROUP_READ_ONLY. */
    public List<String> roles() {
        return wire.stream()
                .map(role ->
                        role.isTextual() ? role.asText() : role.path("roleName").asText())
                .filter(role -> !role.isEmpty())
                .toList();
    }
}
