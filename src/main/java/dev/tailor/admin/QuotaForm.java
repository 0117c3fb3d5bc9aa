package dev.tailor.admin;

import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.stock.QuotaDesk;
import dev.tailor.web.Problems;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * The limits of a team, as somebody typed them; an empty field limits nothing.
 *
 * @param version which state of them they have read
 */
public record QuotaForm(String team, String version, String clusters, String memory, String storage, String dollars) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern STATE = Pattern.compile("-1|\\d{1,7}");

    /**
     * As they stand.
     *
     * @param quota null where nobody has limited the team
     */
    static QuotaForm of(String team, Quota quota) {
        var limits = quota == null ? Limits.NONE : quota.limits();
        return new QuotaForm(
                team,
                "" + (quota == null ? QuotaDesk.NEVER_SET : quota.version()),
                text(limits.clusters()),
                text(limits.memoryGb()),
                text(limits.storageGb()),
                text(limits.dollars()));
    }

    Problems problems() {
        var problems = new LinkedHashMap<String, String>();
        if (team.isEmpty() || team.length() > QuotaDesk.LONGEST_TEAM) {
            problems.put("name", "Name the team, in up to 100 characters.");
        }
        check(problems, "clusters", clusters);
        check(problems, "memory", memory);
        check(problems, "storage", storage);
        check(problems, "dollars", dollars);
        return new Problems(problems);
    }

    /** Only of a form without problems. */
    Limits limits() {
        return new Limits(number(clusters), number(memory), number(storage), number(dollars));
    }

    int read() {
        return STATE.matcher(version).matches() ? Integer.parseInt(version) : Integer.MIN_VALUE;
    }

    private static void check(LinkedHashMap<String, String> problems, String field, String typed) {
        if (!typed.isEmpty() && !WHOLE.matcher(typed).matches()) {
            problems.put(field, "Write a whole number, or nothing for no limit.");
        }
    }

    private static Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static String text(Integer limit) {
        return limit == null ? "" : limit.toString();
    }
}
