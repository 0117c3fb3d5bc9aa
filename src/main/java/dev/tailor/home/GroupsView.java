package dev.tailor.home;

import java.util.List;

/**
 * What a list shows when it is grouped.
 *
 * @param groups the dearest first
 * @param others what further values come to, as a sentence; empty where there are none
 */
public record GroupsView(List<GroupView> groups, String others) {}
