package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;

/**
 * The addresses of pages, for templates ({@code {link:clusters}}) and for redirects ({@code Links.clusters()}) alike.
 */
@TemplateExtension(namespace = "link")
public final class Links {
    private Links() {}

    public static String home() {
        return "/";
    }

    public static String clusters() {
        return "/clusters";
    }

    public static String theme() {
        return "/theme";
    }

    public static String signOut() {
        return "/sign-out";
    }
}
