package dev.tailor.fleet;

import dev.tailor.catalog.Size;
import dev.tailor.team.Member;
import java.util.List;

/**
 * What can be chosen where a cluster is brought under management.
 *
 * @param obstacle why it can't be, or empty
 * @param team whose it will be; empty where no team has its project
 * @param owners members who could own it, by name
 * @param sizes the catalogue, the nearest first
 * @param unfitted the machines that no size has and one can be made of; empty where none can, or one has them
 */
public record AdoptionChoices(String obstacle, String team, List<Member> owners, List<Size> sizes, String unfitted) {}
