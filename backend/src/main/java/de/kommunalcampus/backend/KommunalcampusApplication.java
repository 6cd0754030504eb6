// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class KommunalcampusApplication {
    public static void main(String[] args) {
        SpringApplication.run(KommunalcampusApplication.class, args);
    }
}
