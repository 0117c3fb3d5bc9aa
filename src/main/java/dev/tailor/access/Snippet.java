package dev.tailor.access;

import java.util.ArrayList;
import java.util.List;

/**
 * How a program connects.
 *
 * @param id part of an element's id
 * @param language as it stands on a tab
 */
public record Snippet(String id, String language, String code) {
    private static final List<Snippet> PROGRAMS = List.of(
            new Snippet("java", "Java", """
                    // org.mongodb:mongodb-driver-sync
                    try (var client = MongoClients.create(System.getenv("MONGODB_URI"))) {
                        client.listDatabaseNames().forEach(System.out::println);
                    }"""),
            new Snippet("node", "Node.js", """
                    // npm install mongodb
                    import { MongoClient } from "mongodb";

                    const client = new MongoClient(process.env.MONGODB_URI);
                    console.log(await client.db().admin().listDatabases());
                    await client.close();"""),
            new Snippet("python", "Python", """
                    # pip install "pymongo[srv]"
                    import os
                    from pymongo import MongoClient

                    client = MongoClient(os.environ["MONGODB_URI"])
                    print(client.list_database_names())"""),
            new Snippet("go", "Go", """
                    // go get go.mongodb.org/mongo-driver/v2/mongo
                    client, err := mongo.Connect(options.Client().ApplyURI(os.Getenv("MONGODB_URI")))
                    if err != nil {
                        log.Fatal(err)
                    }
                    defer client.Disconnect(context.Background())
                    fmt.Println(client.ListDatabaseNames(context.Background(), bson.D{}))"""),
            new Snippet("csharp", "C#", """
                    // dotnet add package MongoDB.Driver
                    var client = new MongoClient(Environment.GetEnvironmentVariable("MONGODB_URI"));
                    Console.WriteLine(string.Join(", ", client.ListDatabaseNames().ToList()));"""));

    /** The shell, which asks for the password, and programs that read MONGODB_URI. */
    static List<Snippet> of(String connectionString, String username) {
        var code = "mongosh \"" + connectionString + "\" \\\n  --username " + username;
        return withShell(new Snippet("mongosh", "mongosh", code));
    }

    /** All of them read MONGODB_URI. */
    static List<Snippet> ofVariable() {
        return withShell(new Snippet("mongosh", "mongosh", "mongosh \"$MONGODB_URI\" --eval 'db.hello().setName'"));
    }

    private static List<Snippet> withShell(Snippet shell) {
        var all = new ArrayList<>(List.of(shell));
        all.addAll(PROGRAMS);
        return List.copyOf(all);
    }
}
