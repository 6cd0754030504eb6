// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a number of requests took.
 *
 * @param times milliseconds of each, as the client sees them
 * @param perSecond by the clock
 * @param serverMicros processor time of the process for one request, without that of the client's threads; garbage
 *     collection and whatever else the process does in the meantime is in it
 */
record HttpLoad(double[] times, double perSecond, double serverMicros) {

    /** Some clients at once, each with a connection of its own and half of the requests, path after path. */
    static HttpLoad of(int port, String cookies, List<String> paths, int clients, int requests) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long processorTime = process.getProcessCpuTime();
            long clock = System.nanoTime();
            List<Callable<Client>> work = IntStream.range(0, clients)
                    .<Callable<Client>>mapToObj(number -> () -> ask(port, cookies, paths, requests / clients))
                    .toList();
            List<Client> done = new ArrayList<>();
            for (Future<Client> client : threads.invokeAll(work)) {
                done.add(client.get());
            }
            double seconds = (System.nanoTime() - clock) / 1e9;
            processorTime = process.getProcessCpuTime() - processorTime;
            long ofClients = done.stream().mapToLong(Client::processorTime).sum();
            double[] times = done.stream()
                    .flatMapToDouble(client -> DoubleStream.of(client.times))
                    .toArray();
            return new HttpLoad(times, times.length / seconds, (processorTime - ofClients) / 1e3 / times.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private record Client(double[] times, long processorTime) {}

    private static Client ask(int port, String cookies, List<String> paths, int requests) throws IOException {
        double[] times = new double[requests];
        try (KeptConnection connection = new KeptConnection(port, cookies)) {
            long processorTime = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < requests; i++) {
                long began = System.nanoTime();
                connection.get(paths.get(i % paths.size()));
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            return new Client(times, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorTime);
        }
    }

    double at(int percent) {
        return Percentiles.of(times, percent);
    }
}
