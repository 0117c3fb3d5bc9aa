/**
 * The same as the pages, for programs: JSON over the same services, so that there is no second set of rules.
 *
 * <p>Two dialects. Below {@code /atlas} are the six endpoints of the prototype, word for word, as one thin adapter
 * ({@link dev.tailor.api.Prototype}); below {@code /api/v1} is what to build on: a class for each thing, records for what
 * is sent ({@link dev.tailor.api.Body}) and answered.
 *
 * <p>Bodies are read strictly ({@link dev.tailor.api.BodyReader}): what nobody knows is refused by name. What goes wrong
 * becomes problem JSON in {@code web}. Who calls is a signed-in session or a bearer token; both are a
 * {@link dev.tailor.team.Person} with the same rights as on pages. Agents come by {@link dev.tailor.api.AgentDoor} and
 * find the same as tools ({@link dev.tailor.api.AgentTools}, {@link dev.tailor.api.AgentWishes}).
 */
package dev.tailor.api;
