/**
 * The pages for administrators: the fleet, which is every cluster of every project that our key sees; Atlas's projects,
 * whose they are and how clusters are built there; its organizations; and what administrators did.
 *
 * <p>All of it lies below {@code /admin}, which {@code web} keeps for administrators by one rule; a page of another room
 * joins the tabs by a {@link dev.tailor.web.AdminTab}. Pages show the copy that room {@code fleet} keeps, and say how old
 * it is. Only a project's events are asked for when somebody looks: Atlas keeps too many of them.
 */
package dev.tailor.admin;
