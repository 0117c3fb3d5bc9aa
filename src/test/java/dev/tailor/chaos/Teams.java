package dev.tailor.chaos;

/** Ties projects to teams, as administrators do. */
final class Teams {
    private Teams() {}

    /** @return Atlas's id of a new project of this team */
    static String tie(Stage stage, String team) throws Exception {
        var project = stage.atlas().project(team);
        stage.database().update("""
                insert into project (atlas_id, name, team, provider, region, mongodb_version)
                values (?, ?, ?, 'AWS', 'EU_CENTRAL_1', '8.0')""", project, team, team);
        return project;
    }
}
