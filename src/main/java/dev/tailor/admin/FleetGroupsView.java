package dev.tailor.admin;

import dev.tailor.web.FurtherGroups;
import java.util.List;

/**
 * The fleet as it stands together.
 *
 * @param groups the dearest first; what nobody asked Tailor for, last
 * @param further values that it has no room for
 */
public record FleetGroupsView(List<FleetGroup> groups, FurtherGroups further) {}
