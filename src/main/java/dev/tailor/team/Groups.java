package dev.tailor.team;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads roles out of the names of groups. */
final class Groups {
    private final IdentityClaims claims;

    Groups(IdentityClaims claims) {
        this.claims = claims;
    }

    /** The highest role that the groups give in each team; groups that mean nothing to Tailor are passed over. */
    SortedMap<String, Role> roles(Collection<String> groups) {
        var roles = new TreeMap<String, Role>();
        groups.stream()
                .filter(group -> group.startsWith(claims.teamPrefix()))
                .map(group -> membership(group.substring(claims.teamPrefix().length())))
                .filter(membership -> !membership.getKey().isBlank())
                .forEach(membership -> roles.merge(
                        membership.getKey(), membership.getValue(), (one, other) -> one.covers(other) ? one : other));
        return roles;
    }

    boolean admin(Collection<String> groups) {
        return groups.contains(claims.adminGroup());
    }

    private Map.Entry<String, Role> membership(String group) {
        if (group.endsWith(claims.leadSuffix())) {
            return Map.entry(without(claims.leadSuffix(), group), Role.LEAD);
        }
        if (group.endsWith(claims.viewerSuffix())) {
            return Map.entry(without(claims.viewerSuffix(), group), Role.VIEWER);
        }
        return Map.entry(group, Role.DEVELOPER);
    }

    private static String without(String suffix, String group) {
        return group.substring(0, group.length() - suffix.length());
    }
}
