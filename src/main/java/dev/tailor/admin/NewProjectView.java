package dev.tailor.admin;

import dev.tailor.fleet.Estate;
import dev.tailor.web.Problems;
import java.util.List;

/** The form for a new project. */
public record NewProjectView(NewProjectForm form, List<Estate.Holder> organizations, Problems problems) {}
