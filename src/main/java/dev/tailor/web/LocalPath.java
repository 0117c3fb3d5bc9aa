package dev.tailor.web;

import java.net.URI;

/** A place in Tailor that a form names; a place elsewhere becomes the front door, so no link of ours leads astray. */
record LocalPath(URI uri) {
    static LocalPath of(String text) {
        return new LocalPath(isLocal(text) ? URI.create(text) : URI.create(Links.home()));
    }

    private static boolean isLocal(String text) {
        // "//host" and "/\host" are other machines to a browser
        if (text == null || !text.matches("/([^/\\\\].*)?")) {
            return false;
        }
        try {
            return URI.create(text).getHost() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
