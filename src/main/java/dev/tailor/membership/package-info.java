/**
 * Who is in a team where tokens say nothing: teams that administrators make, leads who invite by mail address, people who
 * join, get another role, leave.
 *
 * <p>{@link dev.tailor.membership.TeamDesk} keeps the teams that {@link dev.tailor.membership.TeamBook} lists, {@link dev.tailor.membership.Invitations} who is invited,
 * {@link dev.tailor.membership.Memberships} who has joined; what each person may do with that the room {@code team} tells at
 * every request. An invitation is for whoever signs in with its address, if the provider vouches for that; docs/decisions/020
 * tells what wins over what. Each deed is a row of the history, of the team, so that its leads read it.
 */
package dev.tailor.membership;
