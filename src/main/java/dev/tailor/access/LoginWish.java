package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import java.time.Instant;
import java.util.List;

/**
 * A login that somebody wants for a program.
 *
 * @param username as programs will know it
 * @param roles each once
 * @param endsAt null: stays
 */
record LoginWish(String username, List<AtlasRole> roles, Instant endsAt) {
    LoginWish {
        username = username.strip();
        roles = RoleRules.collapsed(roles);
    }
}
