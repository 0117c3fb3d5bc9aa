package dev.tailor.access;

import dev.tailor.web.AddressPart;

/**
 * Where a cluster is reached, without credentials.
 *
 * @param address {@code mongodb+srv://orders-cart.k3xq7.mongodb.net}, as Atlas gives it
 */
record ConnectionString(String address) {
    private static final String OPTIONS = "/?retryWrites=true&w=majority";

    /** For clients that ask for the login themselves. */
    String plain() {
        return scheme() + host() + "/";
    }

    /** Ready to use. */
    String with(String username, String password) {
        return withEncoded(AddressPart.encoded(username), AddressPart.encoded(password));
    }

    /** To be completed. */
    String withPlaceholder(String username) {
        return withEncoded(username, "<password>");
    }

    private String withEncoded(String username, String password) {
        return scheme() + username + ":" + password + "@" + host() + OPTIONS;
    }

    private String scheme() {
        return address.substring(0, address.indexOf("://") + 3);
    }

    private String host() {
        return address.substring(scheme().length()).replaceFirst("/.*", "");
    }
}
