/**
 * News: what people and programs want to hear of, by mail and by webhook. Whoever makes something true fires {@link
 * dev.tailor.cluster.News} as a CDI event inside the same transaction, and needs to know nothing of this room; the {@link
 * dev.tailor.news.Outbox} writes it down there, so that it is told if it is true, and only then.
 *
 * <p>Afterwards {@link dev.tailor.news.Telling} finds out who hears of it ({@link dev.tailor.news.Audience}, a pure
 * function) and makes a {@link dev.tailor.news.Delivery} for each. Along each {@link dev.tailor.news.Lane}, one for every
 * webhook and one for all mails, the {@link dev.tailor.news.Courier} hands them over, at least once; a receiver that fails
 * is left alone for longer and longer, and what it did not take for a day is given up.
 *
 * <p>Addresses and secrets of webhooks lie sealed in Postgres ({@link dev.tailor.news.Vault}). Pages and the API come to
 * them by {@link dev.tailor.news.OutletDesk}.
 */
package dev.tailor.news;
