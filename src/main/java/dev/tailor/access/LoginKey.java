package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Refusal;
import java.util.Set;

/**
 * What a login is called in addresses: its number where Tailor has made it, {@code admin.checkout-nightly} otherwise.
 *
 * @param id the number; 0 where Tailor has none for it
 * @param databaseName where Atlas has it; null with a number
 * @param username its name there; null with a number
 */
record LoginKey(long id, String databaseName, String username) {
    private static final Set<String> DATABASES = Set.of(AtlasUser.ADMIN, AtlasUser.EXTERNAL);

    /** @throws Refusal.NotFound where no login could be called that */
    static LoginKey of(String text) {
        if (text.matches("\\d{1,18}")) {
            return new LoginKey(Long.parseLong(text), null, null);
        }
        var parts = text.split("\\.", 2);
        if (parts.length < 2 || parts[1].isEmpty() || !DATABASES.contains(parts[0])) {
            throw new Refusal.NotFound();
        }
        return new LoginKey(0, parts[0], parts[1]);
    }

    static String of(Login login) {
        return Long.toString(login.id());
    }

    static String of(AtlasUser user) {
        return user.databaseName() + "." + user.username();
    }

    /** Whether it is the number of a login that Tailor has made. */
    boolean isNumber() {
        return username == null;
    }
}
