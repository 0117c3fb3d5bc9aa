package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets and scripts that change with their content, so that browsers may keep them for good. */
@TemplateExtension(namespace = "asset")
final class Assets {
    private static final String ROOT = "META-INF/resources";
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private Assets() {}

    /** One of ours, with a few digits of its hash: {@code /tailor.css?v=1f3a90cc}. */
    static String own(String path) {
        return FOUND.computeIfAbsent(path, name -> name + "?v=" + hash(read(ROOT + name)));
    }

    /** One of a webjar's, with its version: {@code /webjars/htmx.org/2.0.7/dist/htmx.min.js}. */
    static String webjar(String artifact, String path) {
        return FOUND.computeIfAbsent(
                artifact + "/" + path, name -> "/webjars/" + artifact + "/" + version(artifact) + "/" + path);
    }

    private static String version(String artifact) {
        var properties = new Properties();
        try (var file = open("META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The webjar " + artifact + " does not tell its version", unreadable);
        }
        return properties.getProperty("version");
    }

    private static byte[] read(String name) {
        try (var file = open(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " can't be read", unreadable);
        }
    }

    private static InputStream open(String name) {
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return file;
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
