package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import java.util.Set;

/**
 * A webhook as somebody wants it.
 *
 * @param team null: every team's
 * @param address where to; empty leaves it where it is
 */
record OutletWish(String name, String team, String address, Format format, Set<NewsKind> kinds) {}
