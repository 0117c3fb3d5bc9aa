package dev.tailor.atlas;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * One operation of Atlas's API, by the method that stands for it.
 *
 * @param name as in "GET /groups/{groupId}/clusters": no ids, so that metrics and warnings hold none
 * @param set what Atlas counts it with
 * @param owner which argument names the owner of its {@link Share}, -1 for none
 */
record Route(String name, EndpointSet set, int owner) {
    private static final Map<Method, Route> ALL = new ConcurrentHashMap<>();

    static Route of(Method method) {
        return ALL.computeIfAbsent(method, Route::read);
    }

    Share share(List<?> arguments) {
        return new Share(set, owner < 0 ? "" : String.valueOf(arguments.get(owner)));
    }

    private static Route read(Method method) {
        var address =
                path(method.getDeclaringClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        var set = EndpointSet.of(address);
        return new Route(verb(method) + " " + address.replaceFirst("^/api/atlas/v2", ""), set, owner(method, set));
    }

    private static String path(Path path) {
        return path == null ? "" : path.value();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static int owner(Method method, EndpointSet set) {
        var annotations = method.getParameterAnnotations();
        return IntStream.range(0, annotations.length)
                .filter(index -> Arrays.stream(annotations[index])
                        .anyMatch(annotation -> annotation instanceof PathParam parameter
                                && parameter.value().equals(set.owner().parameter())))
                .findFirst()
                .orElse(-1);
    }
}
