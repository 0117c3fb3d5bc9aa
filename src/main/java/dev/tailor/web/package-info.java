/**
 * What every page shares.
 *
 * <p>A page's template includes {@code layout.html}; around it stand the {@link dev.tailor.web.Frame}: navigation
 * ({@link dev.tailor.web.Tab}), the person's menu, the {@link dev.tailor.web.Flash} of the POST before. Templates and
 * redirects take their addresses from {@link dev.tailor.web.Links}, their times, amounts and sizes from
 * {@link dev.tailor.web.Times} and {@link dev.tailor.web.Formats}.
 *
 * <p>Whatever goes wrong, inside JAX-RS or before it, becomes a {@link dev.tailor.web.Failure}: one page, or one JSON
 * document, with a sentence and the request's reference, which is in the log as well. Security headers, signing in and
 * out, and the landing page live here too. What is said about a cluster on
 * several pages ({@link dev.tailor.web.StateView}) and the pages of a {@link dev.tailor.cluster.Refusal} are here too.
 */
package dev.tailor.web;
