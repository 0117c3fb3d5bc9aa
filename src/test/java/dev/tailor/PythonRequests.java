package dev.tailor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Sends what Python's requests library sends with HTTPDigestAuth, byte for byte as python-atlasapi uses it: a connection
 * for each call; first the bare request with its whole body, then, on the same connection, the same with the answer to
 * the challenge behind its other headers.
 */
public final class PythonRequests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DIRECTIVE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final URI server;
    private final String publicKey;
    private final String privateKey;

    public PythonRequests(URI server, String publicKey, String privateKey) {
        this.server = server;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    public Reply get(String target) {
        return send("GET", target, "");
    }

    public Reply delete(String target) {
        return send("DELETE", target, "Content-Length: 0\r\n\r\n");
    }

    public Reply post(String target, String json) {
        return send("POST", target, withBody(json));
    }

    public Reply patch(String target, String json) {
        return send("PATCH", target, withBody(json));
    }

    private static String withBody(String json) {
        var length = json.getBytes(StandardCharsets.UTF_8).length;
        return "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json;
    }

    private Reply send(String method, String target, String rest) {
        try (var connection = new Socket(server.getHost(), server.getPort())) {
            var answers = new BufferedInputStream(connection.getInputStream());
            connection.getOutputStream().write(bytes(method, target, rest, ""));
            var challenged = Reply.read(answers);
            if (challenged.status() != 401) {
                return challenged;
            }
            var authorization =
                    "Authorization: " + digest(challenged.header("www-authenticate"), method, target) + "\r\n";
            connection.getOutputStream().write(bytes(method, target, rest, authorization));
            return Reply.read(answers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] bytes(String method, String target, String rest, String authorization) {
        var headers = method + " " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                + "User-Agent: python-requests/2.34.2\r\nAccept-Encoding: gzip, deflate\r\nAccept: */*\r\n"
                + "Connection: keep-alive\r\n";
        var whole = rest.isEmpty()
                ? headers + authorization + "\r\n"
                : headers + rest.replaceFirst("\r\n\r\n", "\r\n" + authorization + "\r\n");
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private String digest(String challenge, String method, String target) {
        var said = DIRECTIVE
                .matcher(challenge)
                .results()
                .collect(
                        TreeMap<String, String>::new,
                        (map, found) -> map.put(found.group(1), found.group(2)),
                        Map::putAll);
        var cnonce = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        var who = md5(publicKey + ":" + said.get("realm") + ":" + privateKey);
        var what = md5(method + ":" + target);
        var response = md5(String.join(":", who, said.get("nonce"), "00000001", cnonce, "auth", what));
        return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=\"MD5\","
                        + " qop=\"auth\", nc=00000001, cnonce=\"%s\"")
                .formatted(publicKey, said.get("realm"), said.get("nonce"), target, response, cnonce);
    }

    private static String md5(String text) {
        try {
            var bytes = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer. */
    public record Reply(int status, Map<String, String> headers, String body) {
        private static Reply read(InputStream answers) throws IOException {
            var status = Integer.parseInt(line(answers).split(" ")[1]);
            var headers = new TreeMap<String, String>();
            for (var line = line(answers); !line.isEmpty(); line = line(answers)) {
                var colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            return new Reply(status, headers, new String(answers.readNBytes(length), StandardCharsets.UTF_8));
        }

        private static String line(InputStream answers) throws IOException {
            var line = new StringBuilder();
            for (var next = answers.read(); next != '\n'; next = answers.read()) {
                if (next < 0) {
                    throw new IOException("The server closed the connection after \"" + line + "\"");
                }
                line.append((char) next);
            }
            return line.toString().strip();
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException notJson) {
                throw new UncheckedIOException(notJson);
            }
        }
    }
}
