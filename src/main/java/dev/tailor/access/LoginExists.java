package dev.tailor.access;

/** Somebody asks for a login and has one: a second click, a reloaded page, or a password forgotten. */
final class LoginExists extends RuntimeException {
    private final transient Login login;

    LoginExists(Login login) {
        super(null, null, false, false);
        this.login = login;
    }

    Login login() {
        return login;
    }
}
