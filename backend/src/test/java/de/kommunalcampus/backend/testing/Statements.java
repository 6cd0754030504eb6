// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** Counts the statements that each thread sends to the database through the application's driver. */
public final class Statements {
    private static final Set<String> SENDING = Set.of("run", "executeRead", "executeWrite", "executableQuery");

    private final Map<Thread, AtomicInteger> sent = new ConcurrentHashMap<>();

    /** How many this thread sends meanwhile; what others do does not count. */
    public int during(Runnable work) {
        int before = ofThisThread().get();
        work.run();
        return ofThisThread().get() - before;
    }

    private AtomicInteger ofThisThread() {
        return sent.computeIfAbsent(Thread.currentThread(), thread -> new AtomicInteger());
    }

    Driver counted(Driver driver) {
        return counted(Driver.class, driver);
    }

    private <T> T counted(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (SENDING.contains(method.getName())) {
                ofThisThread().incrementAndGet();
            }
            return switch (call(real, method, arguments)) {
                case Session session -> counted(Session.class, session);
                case Transaction transaction -> counted(Transaction.class, transaction);
                case null -> null;
                case Object other -> other;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
