package dev.tailor.fleet;

import dev.tailor.atlas.AtlasOrganization;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.atlas.AtlasTeam;
import java.util.List;

/**
 * What Atlas lists apart from any project.
 *
 * @param turn when they were asked for, as {@link ListCopies#turn} counts
 */
record Lists(long turn, List<AtlasOrganization> organizations, List<AtlasTeam> teams, List<AtlasProject> projects) {}
