package dev.tailor.admin;

import dev.tailor.fleet.Estate;
import dev.tailor.web.Freshness;
import java.util.List;

/**
 * The list of projects.
 *
 * @param text what was looked for in their names
 */
public record ProjectsView(String text, List<Estate.Line> projects, Freshness freshness) {}
