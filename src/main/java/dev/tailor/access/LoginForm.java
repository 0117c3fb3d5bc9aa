package dev.tailor.access;

import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.LinkedHashMap;

/**
 * The form for a login of a program, and, without its name, for changes of any login.
 *
 * @param user as it was typed; null in forms that have no such field
 * @param roles a row each
 * @param end on which day it ends
 */
public record LoginForm(String user, RoleRows roles, EndField end) {
    static final LoginForm EMPTY = new LoginForm("", RoleRows.fresh(), EndField.EMPTY);

    static LoginForm of(KnownLogin login, Times times) {
        return new LoginForm(null, RoleRows.of(login.roles()), EndField.of(login.endsAt(), times));
    }

    LoginForm checked(boolean leads) {
        return new LoginForm(user, roles.checked(leads), end);
    }

    /** All that is wrong, by the id of its field; ask a {@link #checked} form. */
    Problems problems(Times times) {
        var problems = new LinkedHashMap<String, String>();
        if (user != null) {
            LoginRules.name(user).ifPresent(wrong -> problems.put("user", wrong));
        }
        problems.putAll(roles.problems());
        end.problem(times).ifPresent(wrong -> problems.put("expires", wrong));
        return new Problems(problems);
    }

    LoginWish wish(Times times, Instant now) {
        return new LoginWish(user, roles.roles(), end.endsAt(times, now));
    }

    LoginChange change(Times times, Instant now) {
        return new LoginChange(roles.held(), roles.roles(), end.shown(), end.endsAt(times, now));
    }
}
