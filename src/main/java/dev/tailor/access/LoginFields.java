package dev.tailor.access;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** What the forms for logins send. */
public class LoginFields {
    @RestForm
    String user;

    @RestForm
    List<String> role;

    @RestForm
    List<String> database;

    @RestForm
    List<String> collection;

    /** The roles that the login had when the form was shown. */
    @RestForm
    List<String> held;

    @RestForm
    String expires;

    /** The end that the login had when the form was shown. */
    @RestForm
    String until;

    /** The button that adds a row for a role, if it was pressed. */
    @RestForm
    String add;

    /** The number of the row whose button was pressed, if one was. */
    @RestForm
    String remove;

    LoginForm ofNew() {
        return form(Objects.requireNonNullElse(user, "").strip());
    }

    LoginForm ofChange() {
        return form(null);
    }

    /** The login's name, which a form of a change carries along; where it doesn't, what addresses call it. */
    String called(String key) {
        return Objects.requireNonNullElse(user, key);
    }

    /** Whether another button than the one that saves was pressed. */
    boolean unfinished() {
        return add != null || remove != null;
    }

    private LoginForm form(String name) {
        return new LoginForm(name, rows(), EndField.sent(expires, until));
    }

    private RoleRows rows() {
        var rows = RoleRows.sent(role, database, collection, held);
        if (remove != null) {
            return rows.removing(remove);
        }
        return add == null ? rows : rows.adding();
    }
}
