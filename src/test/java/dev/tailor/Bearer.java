package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens of the provider of development, as a program gets them for a person. */
public final class Bearer {
    private static final Map<String, Response> LOGINS = new ConcurrentHashMap<>();

    private Bearer() {}

    /** A token that was made for Tailor. */
    public static String of(String person) {
        return token("id_token", person);
    }

    /** A token of the same provider that names no audience. */
    public static String forNobody(String person) {
        return token("access_token", person);
    }

    private static String token(String kind, String person) {
        var location = LOGINS.computeIfAbsent(person, Bearer::login).header("Location");
        var token = Pattern.compile("[?&]" + kind + "=([^&]+)").matcher(String.valueOf(location));
        assertThat(token.find()).as("%s in %s", kind, location).isTrue();
        return token.group(1);
    }

    private static Response login(String person) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParams(Map.of(
                        "response_type",
                        "idtoken token",
                        "client_id",
                        setting("client-id"),
                        "redirect_uri",
                        "http://localhost/program?state=1",
                        "scope",
                        "openid profile email",
                        "predefined-" + person,
                        person))
                .post(setting("auth-server-url") + "/login");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.oidc." + name, String.class);
    }
}
