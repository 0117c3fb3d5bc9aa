package dev.tailor.admin;

import dev.tailor.catalog.ApprovalRule;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page about what waits.
 *
 * @param rule as it stands
 * @param sizes those that need approval
 * @param production the projects that are marked so
 * @param overtaken whether somebody else has changed the rules since they were read
 */
public record ApprovalView(
        ApprovalForm form,
        ApprovalRule rule,
        List<Size> sizes,
        List<Project> production,
        Problems problems,
        boolean overtaken) {
    /** The state that the form is about; who sees what is new may overwrite it. */
    public String version() {
        return overtaken ? "" + rule.version() : form.version();
    }
}
