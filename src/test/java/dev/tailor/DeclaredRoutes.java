package dev.tailor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes that classes declare, which tables of tests are held against. */
final class DeclaredRoutes {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private DeclaredRoutes() {}

    /**
     * Every method of every resource class, as "GET /clusters/{}".
     *
     * @param forPrograms those of the API, which {@link ApiRoutesTest} looks after, or the pages
     */
    static TreeSet<String> all(boolean forPrograms) {
        return all(forPrograms, method -> true);
    }

    /** Those of them whose methods are such. */
    static TreeSet<String> all(boolean forPrograms, Predicate<JavaMethod> which) {
        return OwnClasses.TAILOR.stream()
                .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                .flatMap(type -> type.getMethods().stream().filter(which).flatMap(method -> of(type, method)))
                .filter(route -> route.matches("\\w+ /(api|atlas)/.*") == forPrograms)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(JavaClass type, JavaMethod method) {
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> shape(verb.getSimpleName() + " " + address(type, method)));
    }

    private static String address(JavaClass type, JavaMethod method) {
        var below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        var whole = "/" + type.getAnnotationOfType(Path.class).value() + "/" + below;
        return whole.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    static String shape(String route) {
        return route.replaceAll("\\{[^}]*}", "{}");
    }
}
