package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * What is to change about a database user; what is null stays as it is. Begin with {@link #NOTHING}.
 *
 * @param password at least 8 characters; in no text of this record
 * @param roles all that the user is to have, which replace those of before; at least one
 * @param scopes all that the user is to reach; empty: all clusters of the project
 * @param deleteAfter at most 7 days ahead
 * @param lasting whether an end that was set is taken away
 */
public record AtlasUserChange(
        String password, List<AtlasRole> roles, List<AtlasScope> scopes, Instant deleteAfter, boolean lasting) {
    public static final AtlasUserChange NOTHING = new AtlasUserChange(null, null, null, null, false);

    public AtlasUserChange {
        if (roles != null && roles.isEmpty()) {
            throw new IllegalArgumentException("A user without roles");
        }
    }

    public AtlasUserChange password(String newPassword) {
        return new AtlasUserChange(newPassword, roles, scopes, deleteAfter, lasting);
    }

    public AtlasUserChange roles(List<AtlasRole> newRoles) {
        return new AtlasUserChange(password, List.copyOf(newRoles), scopes, deleteAfter, lasting);
    }

    public AtlasUserChange scopes(List<AtlasScope> newScopes) {
        return new AtlasUserChange(password, roles, List.copyOf(newScopes), deleteAfter, lasting);
    }

    /** Ends at that moment, or never where it is null. */
    public AtlasUserChange endingAt(Instant end) {
        return new AtlasUserChange(password, roles, scopes, end, end == null);
    }

    /** A null that travels is a wish of its own, so the document is written by hand. */
    @JsonValue
    ObjectNode json() {
        var json = Json.MAPPER.createObjectNode();
        if (password != null) {
            json.put("password", password);
        }
        if (roles != null) {
            json.set("roles", Json.MAPPER.valueToTree(roles));
        }
        if (scopes != null) {
            json.set("scopes", Json.MAPPER.valueToTree(scopes));
        }
        if (deleteAfter != null || lasting) {
            json.put("deleteAfterDate", deleteAfter == null ? null : deleteAfter.toString());
        }
        return json;
    }

    @Override
    public String toString() {
        return "AtlasUserChange[" + roles + ", " + scopes + ", " + deleteAfter + "]";
    }
}
