// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Reads an answer whole, and none that does not end in time. */
final class ShortAnswers implements ClientHttpRequestInterceptor {
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        ClientHttpResponse response = execution.execute(request, body);
        byte[] read = response.getBody().readNBytes(DirectoryHttp.MOST_BYTES + 1);
        if (read.length > DirectoryHttp.MOST_BYTES) {
            response.close();
            throw new IOException("The answer of the directory is longer than " + DirectoryHttp.MOST_BYTES + " bytes");
        }
        return new Read(response, read);
    }

    private record Read(ClientHttpResponse response, byte[] read) implements ClientHttpResponse {
        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public void close() {
            response.close();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(read);
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }
    }
}
