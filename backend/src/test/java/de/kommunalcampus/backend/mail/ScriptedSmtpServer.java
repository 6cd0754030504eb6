// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, one connection after the other; where it is told nothing it agrees. */
final class ScriptedSmtpServer implements AutoCloseable {
    /** Instead of a reply: the connection breaks. */
    static final String BREAK = "";

    /** The final dot of a mail. */
    static final String DOT = ".";

    private final ServerSocket socket;
    private final Map<String, String> replies;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    ScriptedSmtpServer(Map<String, String> replies) {
        this.replies = replies;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> commands() {
        return commands;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client went, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, replies.getOrDefault("CONNECT", "220 ready"));
        String line = in.readLine();
        boolean data = false;
        while (line != null) {
            if (!data || line.equals(DOT)) {
                String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                commands.add(command);
                String reply = replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 OK");
                if (reply.equals(BREAK)) {
                    return;
                }
                say(client, reply);
                data = reply.startsWith("354");
            }
            line = in.readLine();
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
