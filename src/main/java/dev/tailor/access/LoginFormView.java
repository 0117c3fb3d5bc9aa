package dev.tailor.access;

import dev.tailor.web.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * A form for a login, and what is wrong with it.
 *
 * @param action where it is sent
 * @param leads whether the reader may give roles over all databases
 * @param givers who may, by name: "Lena"
 * @param first the first day on which a login can end
 * @param last the last one
 */
public record LoginFormView(
        String action,
        LoginForm form,
        Problems problems,
        boolean leads,
        String givers,
        LocalDate first,
        LocalDate last) {
    public List<RoleName> onOneDatabase() {
        return RoleName.onOneDatabase();
    }

    public List<RoleName> overAllDatabases() {
        return RoleName.overAllDatabases();
    }
}
