package dev.tailor.web;

import dev.tailor.notice.Notice;
import dev.tailor.notice.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** While Tailor is read-only, whatever would change something is refused: one rule for pages and programs. */
@Singleton
public class ReadOnly {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration WORTH_TRYING_AGAIN = Duration.ofMinutes(5);

    @Inject
    Notices notices;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!isOpen(resource) && !READING.contains(request.getMethod())) {
            check();
        }
    }

    /**
     * The same rule for what comes in by another way.
     *
     * @throws Failed while nothing may be changed
     */
    public void check() {
        var notice = notices.now();
        if (notice.readOnly()) {
            throw new Failed(failure(notice));
        }
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(EvenReadOnly.class)
                || resource.getResourceMethod().isAnnotationPresent(EvenReadOnly.class);
    }

    private static Failure failure(Notice notice) {
        return Failure.of(
                        503,
                        "read-only",
                        "Nothing can be asked for at present",
                        "Tailor is read-only while the platform team works on it. Nothing was changed.")
                .telling("What they say", notice.text().isEmpty() ? "Nothing more yet." : notice.text())
                .telling("Your clusters", "They run on. What was asked for before goes its way.")
                .leadingTo("Back to the clusters", Links.clusters())
                .retryAfter(WORTH_TRYING_AGAIN);
    }
}
