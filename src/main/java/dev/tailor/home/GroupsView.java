package dev.tailor.home;

import dev.tailor.web.FurtherGroups;
import java.util.List;

/**
 * What a list shows when it is grouped.
 *
 * @param groups the dearest first
 * @param further values that it has no room for
 */
public record GroupsView(List<GroupView> groups, FurtherGroups further) {}
