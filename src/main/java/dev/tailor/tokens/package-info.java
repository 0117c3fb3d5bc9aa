/**
 * Personal access tokens: what somebody gives a program so that it may call the API in their name. Made on a page, shown
 * once, kept as a hash, listed with when they were last used, revoked by whoever made them or by an administrator.
 *
 * <p>{@link dev.tailor.tokens.TokenMechanism} knows them by their prefix and lets nothing with that prefix get to the OpenID
 * Connect provider. What comes in is a {@link dev.tailor.tokens.TokenCaller}: the person with the rights of their last
 * sign-in, while that is not too long ago, and the {@link dev.tailor.tokens.TokenScope} beyond which it may do nothing. What
 * each scope covers the room {@code api} says.
 */
package dev.tailor.tokens;
