package dev.tailor.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What changes something and comes with a session cookie proves that it comes from a page of ours. Of forms the CSRF
 * extension sees to that, and it compares the header where there is one; here nothing else passes without it. Other sites
 * can neither set that header nor send a bearer token, with which cookies count for nothing.
 */
class CrossSite {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String HEADER = "X-CSRF-TOKEN";

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var proven = SAFE.contains(request.getMethod())
                || request.getHeaderString("Authorization") != null
                || request.getHeaderString(HEADER) != null
                || isForm(request.getMediaType());
        if (!proven) {
            throw new Failed(Failure.of(
                    403,
                    "cross-site",
                    "This request does not prove where it comes from",
                    "With a session cookie, send its CSRF token in the header " + HEADER
                            + "; programs send a bearer token instead. Nothing was changed."));
        }
    }

    private static boolean isForm(MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(orNothing(type))
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(orNothing(type));
    }

    /** A request without a type is no form; the wildcard would be compatible with everything. */
    private static MediaType orNothing(MediaType type) {
        return type == null || type.isWildcardType() ? MediaType.APPLICATION_OCTET_STREAM_TYPE : type;
    }
}
