// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures were measured on, without a name of the host and without paths. */
final class BenchMachine {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private BenchMachine() {}

    static List<String> describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                "Processor: %s, %d cores".formatted(processor(), system.getAvailableProcessors()),
                "Memory: %d GiB".formatted(Math.round(system.getTotalMemorySize() / (double) (1 << 30))),
                "System: %s %s".formatted(system.getName(), system.getArch()),
                "JVM: %s %s".formatted(System.getProperty("java.vm.name"), System.getProperty("java.runtime.version")),
                "Flags: `%s`".formatted(withoutPaths(flags())));
    }

    static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** Flags that name a file or folder of this machine are left out; module and package names are none. */
    static String withoutPaths(List<String> flags) {
        return flags.stream()
                .filter(flag -> flag.startsWith("--add-") || (!flag.contains("/") && !flag.contains("\\")))
                .filter(flag -> !flag.endsWith(".aot"))
                .collect(Collectors.joining(" "));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(CPU_INFO, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
