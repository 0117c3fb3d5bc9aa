/**
 * The API as a page for people: every route with what it takes, answers and needs, made by the server out of the description
 * that programs read at {@code /q/openapi}, and a form for each route that only looks.
 *
 * <p>The usual viewers of such descriptions were left out: what they draw needs scripts, styles written into attributes, which
 * our content security policy forbids, and colors of their own. This one is a page like all others.
 */
package dev.tailor.reference;
