package dev.tailor.atlas;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/** An endpoint all of whose calls go through {@link Traffic}, whoever writes the next one. */
final class Guarded implements InvocationHandler {
    private final Object endpoint;
    private final Traffic traffic;

    private Guarded(Object endpoint, Traffic traffic) {
        this.endpoint = endpoint;
        this.traffic = traffic;
    }

    static <T> T guard(Class<T> type, T endpoint, Traffic traffic) {
        var guarded = new Guarded(endpoint, traffic);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, guarded));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return call(method, arguments);
        }
        var route = Route.of(method);
        var share = route.share(arguments == null ? List.of() : Arrays.asList(arguments));
        return traffic.pass(route, share, () -> said(method, call(method, arguments)));
    }

    // A success without the body that belongs to it.
    private static Object said(Method method, Object answer) {
        if (answer == null && method.getReturnType() != void.class) {
            throw new AtlasFailure.Broken(FailedCall.without(200, "The answer is empty"), null);
        }
        return answer;
    }

    private Object call(Method method, Object[] arguments) {
        try {
            return method.invoke(endpoint, arguments);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
