// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Tries the port before the database opens and the sample world is loaded: half a minute, only to be refused. */
class BusyPortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 0);
        if (port <= 0 || event.getSpringApplication().getWebApplicationType() == WebApplicationType.NONE) {
            return;
        }
        String address = environment.getProperty("server.address", "");
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            DataFolderCheck.silenceTheLog();
            throw new PortInUseException(port, e);
        }
    }

    /** After the settings were read; a bad data folder is told first. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 16;
    }
}
