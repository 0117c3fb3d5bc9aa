package dev.tailor.team;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody signed in, as their token describes them.
 *
 * @param id the token's subject: stable, never shown
 * @param name the full name
 * @param givenName what pages call them
 * @param email may be empty where the provider tells none
 * @param picture address of a portrait, or null
 * @param roles their role in each team, by the team's name
 * @param admin whether they belong to the platform team, who may do everything everywhere
 */
public record Person(
        String id,
        String name,
        String givenName,
        String email,
        URI picture,
        SortedMap<String, Role> roles,
        boolean admin) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(email, "email");
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /** The same person with these roles besides: in each team the higher one counts. */
    Person with(Map<String, Role> more) {
        var all = new TreeMap<>(roles);
        more.forEach((team, role) -> all.merge(team, role, Role::higher));
        return new Person(id, name, givenName, email, picture, all, admin);
    }

    /** Their role in a team; admins lead every team. Empty: no business there. */
    public Optional<Role> roleIn(String team) {
        return admin ? Optional.of(Role.LEAD) : Optional.ofNullable(roles.get(team));
    }

    /** Whether they may do in {@code team} what {@code role} may. */
    public boolean is(Role role, String team) {
        return roleIn(team).map(mine -> mine.covers(role)).orElse(false);
    }

    /** The teams that they belong to by name, in alphabetical order. */
    public List<String> teams() {
        return List.copyOf(roles.keySet());
    }

    /** The teams in which they have at least this role by name; being an admin adds none. */
    public List<String> teamsAs(Role role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().covers(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Their own teams: those they work in, or, where they only look, those they look at. */
    public List<String> ownTeams() {
        var working = teamsAs(Role.DEVELOPER);
        return working.isEmpty() ? teams() : working;
    }

    /** Whether there is a team that they may ask for a cluster in. */
    public boolean mayAsk() {
        return admin || !teamsAs(Role.DEVELOPER).isEmpty();
    }

    /** Whether there is a team that they decide for. */
    public boolean mayDecide() {
        return admin || !teamsAs(Role.LEAD).isEmpty();
    }

    /** In no team, and no admin: there is nothing that they may see. */
    public boolean hasNoTeam() {
        return roles.isEmpty() && !admin;
    }

    /** As Atlas's labels name an owner: "Dana Diaz - dana@example.com". */
    public String nameAndEmail() {
        return email.isEmpty() ? name : name + " - " + email;
    }
}
