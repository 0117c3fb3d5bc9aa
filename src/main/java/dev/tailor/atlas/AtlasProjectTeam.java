package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A team of Atlas's that works in a project.
 *
 * @param id the team's; its name is among its organization's teams
 * @param roles as Atlas names them: GROUP_OWNER
 */
public record AtlasProjectTeam(
        @JsonProperty("teamId") String id,
        @JsonProperty("roleNames") List<String> roles) {
    public AtlasProjectTeam {
        roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
    }
}
