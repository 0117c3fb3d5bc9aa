/**
 * The first page after signing in: the clusters of one's own teams, and those of other teams that one may see.
 *
 * <p>{@link dev.tailor.home.Search} is what the address asks for, {@link dev.tailor.home.Choices} what the form offers,
 * {@link dev.tailor.home.Place} the page of a long list. Postgres searches, filters and cuts; a page costs the same
 * few statements whether there are three clusters or a hundred thousand, and never a call to Atlas: it says instead
 * when Atlas was last asked.
 *
 * <p>A team that has nothing yet meets another page, which says how to get something.
 */
package dev.tailor.home;
