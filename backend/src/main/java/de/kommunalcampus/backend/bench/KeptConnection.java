// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that asks again and again, on the caller's own thread, so that the client's processor time is that of this
 * thread and can be taken off. Understands what Tomcat answers, and no more of HTTP.
 */
final class KeptConnection implements AutoCloseable {
    private static final int HEX = 16;
    private static final int BUFFER = 1 << 16;

    private final int port;
    private final String cookies;
    private Socket socket;
    private InputStream in;

    KeptConnection(int port, String cookies) throws IOException {
        this.port = port;
        this.cookies = cookies;
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket connect() throws IOException {
        Socket connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setTcpNoDelay(true);
        return connected;
    }

    /**
     * The body of the answer.
     *
     * @throws IOException where the answer is not 200
     */
    byte[] get(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: "
                + cookies + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(path + " is answered by " + status);
        }
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith("content-length:")) {
                length = Integer.parseInt(plain.substring(15).strip());
            }
            chunked |= plain.equals("transfer-encoding: chunked");
            last |= plain.equals("connection: close");
        }
        byte[] body = chunked ? chunks() : bytes(length);
        if (last) {
            reopen();
        }
        return body;
    }

    /** Tomcat ends a connection after a hundred requests; browsers do the same as here. */
    private void reopen() throws IOException {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), HEX); length > 0; length = Integer.parseInt(line(), HEX)) {
            body.write(bytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
