// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
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
