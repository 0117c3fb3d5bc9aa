/**
 * The pages for administrators: Atlas's organizations and projects, whose they are, and every cluster in them.
 *
 * <p>All of it lies below {@code /admin}, which {@code web} keeps for administrators by one rule; a page of another room
 * joins the tabs by a {@link dev.tailor.web.AdminTab}.
 */
package dev.tailor.admin;
