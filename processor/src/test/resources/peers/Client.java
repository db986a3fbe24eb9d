package user;

import com.example.harbour.Parcel;
import com.example.harbour.Yard;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Gets a parcel from a server that answers with the text it is given, and does with it what it is told. */
public final class Client {

    private Client() {}

    /** What came of it: what the server got, what a getter gave, or what was thrown. */
    public static String run(String what, String json) throws IOException {
        String[] sent = {""};
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] in = exchange.getRequestBody().readAllBytes();
            boolean put = exchange.getRequestMethod().equals("PUT");
            byte[] out = (put ? "{\"name\":\"n\"}" : json).getBytes(StandardCharsets.UTF_8);
            sent[0] = new String(in, StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, out.length);
            exchange.getResponseBody().write(out);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (Yard yard = Yard.client().server(address).build()) {
            Parcel parcel = yard.parcels().get("1");
            return switch (what) {
                case "put back" -> put(yard, parcel, sent);
                case "rebuilt" -> put(yard, parcel.toBuilder().build(), sent);
                case "`name`" -> parcel.name();
                case "`label`" -> parcel.label();
                case "`colour`" -> parcel.colour() + ", a constant: " + parcel.colour().orNull();
                default -> throw new IllegalArgumentException(what);
            };
        } catch (RuntimeException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            return e.getClass().getSimpleName() + ": " + why.getMessage();
        } finally {
            server.stop(0);
        }
    }

    private static String put(Yard yard, Parcel parcel, String[] sent) {
        yard.parcels().put("1", parcel);
        return sent[0];
    }
}
