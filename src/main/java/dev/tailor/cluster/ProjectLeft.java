package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.team.Person;

/**
 * A team has a project no more; fired in the transaction that takes it away. What was said of the clusters that this team
 * would have had there ends with it.
 *
 * @param who took it
 */
public record ProjectLeft(Person who, Project project) {}
