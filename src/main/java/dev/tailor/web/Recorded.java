package dev.tailor.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a page, or a route for programs, that shows what only some may know, though no password: the history keeps each look
 * at it, once a minute, and each refusal.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {
    /** To be read after the name: "looked at its logins". */
    String value();
}
