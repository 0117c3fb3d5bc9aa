package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.web.RoutePath;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A parameter that a route does not have is refused by its name, as members of bodies are: a filter with a typing error
 * would find everything. What a route has is what its method takes or its description names, so that the two agree. The
 * prototype's endpoints pass over what they do not know, as they always did.
 */
@Singleton
class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /** Behind all who say whether somebody may ask at all. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!RoutePath.of(resource).startsWith(Addresses.ROOT)) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var problems = new LinkedHashMap<String, String>();
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.put(name, "There is no parameter “" + name + "” here."));
        Refusal.Invalid.ifAny(problems);
    }

    private static Set<String> of(Method method) {
        var taken = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(java.lang.reflect.Parameter::getName);
        var named = Arrays.stream(method.getAnnotationsByType(Parameter.class))
                .filter(parameter -> parameter.in() == ParameterIn.QUERY)
                .map(Parameter::name);
        return Stream.concat(taken, named).collect(Collectors.toUnmodifiableSet());
    }
}
