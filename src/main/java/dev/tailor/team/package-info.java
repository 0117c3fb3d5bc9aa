/**
 * Who is asking: a {@link dev.tailor.team.Person} with their role in each team, read once from the OpenID Connect
 * token ({@link dev.tailor.team.SignedIn}), and remembered in Postgres ({@link dev.tailor.team.People}) so that pages
 * can name a team's leads.
 *
 * <p>Knows no page and no cluster; every other room may ask it what a person may do.
 */
package dev.tailor.team;
