package dev.tailor.web;

import dev.tailor.catalog.Project;

/** What stands beside a field for the day on which a cluster expires. */
public final class ExpiryWords {
    private ExpiryWords() {}

    public static String hint(Project project) {
        var longest = project.lifetime().longestDays();
        var most = longest == null ? "" : ", at most " + longest + (longest == 1 ? " day" : " days") + " ahead";
        var needed = project.lifetime().required()
                ? project.name() + " wants a day" + most + "."
                : "Leave it empty if it is to stay" + (longest == null ? "." : "; otherwise" + most.substring(1) + ".");
        return "It runs through that day; then it is paused, and later deleted unless somebody keeps it or it is protected. "
                + needed;
    }
}
