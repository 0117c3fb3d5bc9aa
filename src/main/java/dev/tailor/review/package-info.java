/**
 * Where leads decide: {@link dev.tailor.review.ReviewPage} shows what waits for them and what their teams have,
 * {@link dev.tailor.review.ChangePage} takes a decision and tells what became of a change.
 *
 * <p>A decision is taken once. Whoever clicks second, in another tab or as another lead, meets the change's own page,
 * which says who decided, when, and how it went on. Leads see what they asked for themselves too, with the reason why
 * somebody else decides about it.
 *
 * <p>What teams have is looked at once a {@link dev.tailor.review.Quarter}: {@link dev.tailor.review.HeldList} searches
 * and sorts it, {@link dev.tailor.review.Fates} decides about several, each by the service of its own page and in a
 * transaction with its {@link dev.tailor.review.Review}. Nothing is reset when a quarter begins: what has no review since
 * then is left.
 */
package dev.tailor.review;
