package dev.tenon.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on loopback that answers each connection once, as badly as it is told, and notes when the client is gone. */
final class FaultServer implements AutoCloseable {

    interface Script {
        /** Writes an answer; the connection is closed after it. */
        void answer(OutputStream out, FaultServer server) throws IOException, InterruptedException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: ([0-9]+)");

    private final ServerSocket listener;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    private FaultServer(Script script) {
        this.script = script;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    static FaultServer running(Script script) {
        return new FaultServer(script);
    }

    /** Sends these bytes, then closes. */
    static FaultServer sending(String raw) {
        return running((out, server) -> out.write(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Sends these bytes, then nothing for as long as the client stays. */
    static FaultServer stallingAfter(String raw) {
        return running((out, server) -> {
            out.write(raw.getBytes(StandardCharsets.ISO_8859_1));
            server.gone.await();
        });
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** The heads of the requests. */
    List<String> requests() {
        return requests;
    }

    boolean awaitAsked() throws InterruptedException {
        return asked.await(10, TimeUnit.SECONDS);
    }

    boolean awaitGone() throws InterruptedException {
        return gone.await(10, TimeUnit.SECONDS);
    }

    /** True, after a moment, while the client stays. */
    boolean clientStays() throws InterruptedException {
        return !gone.await(10, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                start(() -> serve(client));
            }
        } catch (IOException e) {
            gone.countDown(); // the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            StringBuilder head = new StringBuilder();
            InputStream in = client.getInputStream();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            // Closing with a part of the request unread would reset the connection and lose the answer.
            Matcher length = LENGTH.matcher(head);
            in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
            requests.add(head.toString());
            asked.countDown();
            start(() -> watch(in));
            script.answer(client.getOutputStream(), this);
        } catch (IOException e) {
            gone.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Gone by force is gone as well.
        }
        gone.countDown();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }
}
