// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The web application, without the in-memory user that Spring Boot would add beside the accounts in the graph. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class KommunalcampusApplication {
    public static void main(String[] args) {
        Command command = Command.find(args);
        if (command == null) {
            SpringApplication.run(KommunalcampusApplication.class, args);
        } else {
            System.exit(command.run(Arguments.after(args)));
        }
    }
}
