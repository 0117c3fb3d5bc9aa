/**
 * Atlas's Admin API as a Java client that knows nothing of its application and could be lifted into another.
 *
 * <p>One public class per family of resources: {@link dev.tailor.atlas.AtlasOrganizations}, {@link
 * dev.tailor.atlas.AtlasProjects}, {@link dev.tailor.atlas.AtlasClusters} (flex ones too), {@link
 * dev.tailor.atlas.AtlasUsers}, {@link dev.tailor.atlas.AtlasAccessList}, {@link dev.tailor.atlas.AtlasAlerts}, {@link
 * dev.tailor.atlas.AtlasEvents}, {@link dev.tailor.atlas.AtlasProcesses} with measurements, {@link
 * dev.tailor.atlas.AtlasRegions}, {@link dev.tailor.atlas.AtlasRateLimits}. They return records and throw one sealed
 * family, {@link dev.tailor.atlas.AtlasFailure}, whose members say what a caller can do; {@link
 * dev.tailor.atlas.AtlasSentences} has the words for people. How the connection does is told by {@link
 * dev.tailor.atlas.AtlasConnection}.
 *
 * <p>Underneath: an {@code …Endpoint} interface per resource is the wire, {@code Connection} makes them from {@link
 * dev.tailor.atlas.AtlasConfig}, {@code Calls} is the one place where a call is authenticated, repeated if that is
 * safe, and its failure named, and {@code Credentials} are either a service account or an API key pair. Everything
 * blocks: call from worker threads. {@code docs/atlas.md} lists the facts of Atlas that this relies on.
 */
package dev.tailor.atlas;
