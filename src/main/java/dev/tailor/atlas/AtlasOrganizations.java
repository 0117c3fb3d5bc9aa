package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The organizations that our credentials see. Every method blocks and throws {@link AtlasFailure}. */
@ApplicationScoped
public class AtlasOrganizations {
    private final Calls calls;
    private final OrganizationsEndpoint organizations;

    AtlasOrganizations(Connection connection) {
        calls = connection.calls();
        organizations = connection.endpoint(OrganizationsEndpoint.class);
    }

    /** All of them. */
    public List<AtlasOrganization> list() {
        return calls.<AtlasOrganization>all((page, size, count) -> organizations.list(page, size, count))
                .toList();
    }

    /** How many there are: as many as the list has, since Atlas's own count is an estimate. */
    public int count() {
        return list().size();
    }

    /** The organization of that id. */
    public Optional<AtlasOrganization> find(String orgId) {
        return calls.find(() -> organizations.get(orgId), AtlasCode.ORG_NOT_FOUND, AtlasCode.RESOURCE_NOT_FOUND);
    }

    /** The first organization of exactly that name; names need not be unique. */
    public Optional<AtlasOrganization> byName(String name) {
        return list().stream()
                .filter(organization -> name.equals(organization.name()))
                .findFirst();
    }

    /** All projects of an organization. */
    public List<AtlasProject> projects(String orgId) {
        return calls.<AtlasProject>all((page, size, count) -> organizations.projects(orgId, page, size, count))
                .toList();
    }

    /** All teams of an organization; projects know them by id only. */
    public List<AtlasTeam> teams(String orgId) {
        return calls.<AtlasTeam>all((page, size, count) -> organizations.teams(orgId, page, size, count))
                .toList();
    }
}
