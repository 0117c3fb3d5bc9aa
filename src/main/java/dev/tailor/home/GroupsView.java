package dev.tailor.home;

import java.util.List;

/**
 * What a list shows when it is grouped.
 *
 * @param groups the dearest first
 * @param others what further values come to, as a sentence; empty where there are none
 * @param further where the clusters of these are
 * @param beyond how to find those of the values that are not even named, as a sentence; empty where all are
 */
public record GroupsView(List<GroupView> groups, String others, List<GroupLink> further, String beyond) {}
