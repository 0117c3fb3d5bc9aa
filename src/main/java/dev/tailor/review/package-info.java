/**
 * Where leads decide: {@link dev.tailor.review.ReviewPage} shows what waits for them and what their teams have,
 * {@link dev.tailor.review.ChangePage} takes a decision and tells what became of a change.
 *
 * <p>A decision is taken once. Whoever clicks second, in another tab or as another lead, meets the change's own page,
 * which says who decided, when, and how it went on. Leads see what they asked for themselves too, with the reason why
 * somebody else decides about it.
 */
package dev.tailor.review;
