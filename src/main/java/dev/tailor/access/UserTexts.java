package dev.tailor.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.atlas.AtlasUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Database users as Postgres keeps them: JSON in Atlas's own words. */
@ApplicationScoped
class UserTexts {
    private static final TypeReference<List<AtlasUser>> USERS = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    String written(List<AtlasUser> users) {
        try {
            return json.writeValueAsString(users);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<AtlasUser> read(String users) {
        try {
            return json.readValue(users, USERS);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
